package vn.tracuu.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A corpus of made up decisions, which change from round to round, for tests of indexing. */
public final class CorpusOfDecisions {
  private final Path corpus;
  private final int count;

  public CorpusOfDecisions(Path corpus, int count) {
    this.corpus = corpus;
    this.count = count;
  }

  /** Writes round after round other titles; gives the title of each document by its id. */
  public Map<String, String> write(int round) throws IOException {
    Map<String, String> titles = new TreeMap<>();
    for (int number = 1; number <= count; number++) {
      String title = "Về kế hoạch số " + number + " lần " + round;
      write(number, title);
      titles.put(id(number), title);
    }
    return titles;
  }

  /** Writes one decision, whose words are like those of all others but for its title. */
  public void write(int number, String title) throws IOException {
    Path folder = Files.createDirectories(corpus.resolve("documents").resolve(id(number)));
    Files.writeString(folder.resolve("source.txt"), text(number, title));
  }

  /** Takes a decision out again. */
  public void remove(int number) throws IOException {
    Path folder = corpus.resolve("documents").resolve(id(number));
    Files.delete(folder.resolve("source.txt"));
    Files.delete(folder);
  }

  /** Its slug, which is the name of its folder too. */
  public static String id(int number) {
    return number + "-qd-ubnd-son-la-2025";
  }

  private static String text(int number, String title) {
    int cited = number == 1 ? 2 : number - 1;
    return """
    ỦY BAN NHÂN DÂN
    TỈNH SƠN LA
    Số: %d/QĐ-UBND
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    Sơn La, ngày 20 tháng 01 năm 2025

    QUYẾT ĐỊNH
    %s

    ỦY BAN NHÂN DÂN TỈNH SƠN LA

    Căn cứ Quyết định số %d/QĐ-UBND ngày 20/01/2025 của Ủy ban nhân dân tỉnh Sơn La;

    QUYẾT ĐỊNH:

    Điều 1. Ban hành kèm theo Quyết định này kế hoạch giải ngân vốn đầu tư công.
    1. Sở Tài chính chủ trì, phối hợp với Sở Xây dựng báo cáo trước ngày 15/11/2025.
    2. Thực hiện theo khoản 1 Điều 1 Quyết định số %d/QĐ-UBND ngày 20/01/2025.
    Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
    Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.

    Nơi nhận:
    - Như Điều 3;
    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH
    Nguyễn Văn Thử
    """
        .formatted(number, title, cited, cited);
  }
}
