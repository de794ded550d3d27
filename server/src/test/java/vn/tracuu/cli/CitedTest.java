package vn.tracuu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.Bench;
import vn.tracuu.corpus.CorpusFolder;
import vn.tracuu.fetch.LoopbackServer;
import vn.tracuu.link.CatalogueFile;
import vn.tracuu.link.Link;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.Resolution;

/** {@code tracuu add --cited}: what Decision 161 cites comes to it, from a folder or a server. */
class CitedTest {
  /** Six of the seven that are at hand; the seventh, the budget law, is so as a consolidation. */
  private static final List<String> HELD =
      List.of(
          "txt/tvpl__Luật_tổ_chức_chính_quyền_địa_phương_2015.txt",
          "txt/tvpl__Luật_Tổ_chức_chính_phủ_và_Luật_Tổ_chức_chính_quyền_địa_phương_sửa_đổi_2019.txt",
          "txt/tvpl__Luật_Đất_đai_2024.txt",
          "md/NQ57_bangoc.md",
          "md/hop-tac-xa.md",
          "md/tin-nguong-ton-giao.md");

  private static final List<String> CONSOLIDATED =
      List.of(
          "txt/tvpl__Văn_bản_hợp_nhất_06_VBHN-VPQH_năm_2020_hợp_nhất_Luật_Ngân_sách_nhà_nước_do_Văn_phòng_Quốc_hội_ban_hành.t.txt",
          "txt/tvpl__Văn_bản_hợp_nhất_26_VBHN-VPQH_năm_2025_hợp_nhất_Luật_Ngân_sách_nhà_nước_do_Văn_phòng_Quốc_hội_ban_hành.t.txt");

  private static final List<String> IDS =
      List.of(
          "77-2015-qh13",
          "47-2019-qh14",
          "31-2024-qh15",
          "57-nq-tw-2024",
          "17-2023-qh15",
          "02-2016-qh14");

  @TempDir private Path folder;

  @BeforeEach
  void corpusOfThisRepository() throws IOException {
    Path from = Bench.checkout().resolve("corpus");
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Path copy = folder.resolve("corpus").resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  @Test
  void whatIsCitedAndNotHeldIsListed() {
    CommandRun run = run("--cited");
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().startsWith("Được dẫn chiếu mà chưa có toàn văn: 33 văn bản."), run.out());
    assertTrue(
        run.out()
            .contains(
                "Nghị quyết 420/NQ-HĐND ngày 05/12/2024 của Hội đồng nhân dân tỉnh Sơn La: Về Kế hoạch"
                    + " phát triển kinh tế - xã hội năm 2025\n"
                    + "    được dẫn chiếu ở: căn cứ thứ 4 Quyết định 161/QĐ-UBND\n"
                    + "    địa chỉ: https://thuvienphapluat.vn/"),
        run.out());
  }

  /** The list is the same from an index that is up to date, for which no document is read. */
  @Test
  void theIndexGivesTheSameList() {
    String read = run("--cited").out();
    CommandRun indexed =
        CommandRun.of(
            "index",
            "--corpus",
            folder.resolve("corpus").toString(),
            "--index",
            folder.resolve("index").toString());
    assertEquals(0, indexed.exit(), indexed.err());
    assertEquals(read, run("--cited").out());
  }

  @Test
  void fromAFolderComesWhatIsCitedAndNothingElse() throws IOException {
    Path given = Files.createDirectories(folder.resolve("gui"));
    for (String name : HELD) {
      Path file = Bench.path("documents/" + name);
      Files.copy(file, given.resolve(file.getFileName().toString()));
    }
    Path other = Bench.path("documents/md/231-CĐ-TTg__cfef94bb5eaf59df.md");
    Files.copy(other, given.resolve("khac.md"));
    CommandRun run = run("--cited", "--from", given.toString(), "--no-index");
    assertEquals(0, run.exit(), run.out());
    assertTrue(run.out().contains("Thêm mới 6, bản mới 0, không đổi 0, từ chối 0, không cần 1."));
    LinkedCorpus links = links();
    for (String id : IDS) {
      List<Link> citing =
          links.citations("161-qd-ubnd-son-la-2025", "").stream()
              .filter(link -> targets(link, id))
              .toList();
      assertTrue(!citing.isEmpty(), id);
      assertTrue(links.document(id).isPresent(), id);
    }
    List<String> files = CONSOLIDATED.stream().map(this::bench).toList();
    CommandRun more = run(files.get(0), files.get(1), "--no-index");
    assertEquals(0, more.exit(), more.out());
    assertTrue(
        links().citedBy("83-2015-qh13", "").stream()
            .map(Link::from)
            .distinct()
            .toList()
            .containsAll(List.of("06-vbhn-vpqh-2020", "26-vbhn-vpqh-2025")));
  }

  @Test
  void fromAListOfAddressesComesWhatIsCitedAndEachFailureIsNamed() throws IOException {
    byte[] text = Files.readAllBytes(Bench.path("documents/md/NQ57_bangoc.md"));
    try (LoopbackServer server = new LoopbackServer()) {
      server
          .page("/57.md", "text/markdown; charset=utf-8", text)
          .page("/khac.txt", "text/plain", decision().getBytes(StandardCharsets.UTF_8))
          .status("/dang-nhap", 401);
      Path list =
          Files.writeString(
              folder.resolve("dia-chi.txt"),
              "# địa chỉ\n%s\n%s\n%s\n%s\n"
                  .formatted(
                      server.at("/57.md"),
                      server.at("/khac.txt"),
                      server.at("/dang-nhap"),
                      server.at("/khong-co")));
      CommandRun run =
          run("--cited", "--addresses", list.toString(), "--allow-host", "127.0.0.1", "--no-index");
      assertEquals(1, run.exit());
      assertTrue(run.out().contains("/dang-nhap"), run.out());
      assertTrue(run.out().contains("không có trang này trên máy chủ (mã 404)"), run.out());
      assertTrue(run.out().contains("Thêm mới 1, bản mới 0, không đổi 0, từ chối 2, không cần 1."));
      assertTrue(run.out().endsWith("văn bản được dẫn chiếu mà chưa có toàn văn.\n"), run.out());
    }
    assertTrue(links().document("57-nq-tw-2024").isPresent());
  }

  /** Without a network each address says so, and the corpus is as it was. */
  @Test
  void withoutNetworkNothingIsLost() throws IOException {
    Path catalogue = folder.resolve("corpus/instruments.json");
    Files.writeString(
        catalogue,
        Files.readString(catalogue)
            .replaceAll(
                "https://(?:thuvienphapluat|vinhuni\\.edu|hethongphapluat|nhansu)\\.vn/",
                "https://may-chu.invalid/"));
    CommandRun run = run("--cited", "--published", "--no-index");
    assertEquals(1, run.exit());
    assertTrue(run.out().contains("không tìm thấy máy chủ may-chu.invalid"), run.out());
    assertTrue(run.out().contains("Thêm mới 0, bản mới 0, không đổi 0, từ chối 2."), run.out());
    assertEquals(1, CorpusFolder.list(folder.resolve("corpus/documents")).size());
  }

  private static boolean targets(Link link, String id) {
    return link.resolution() instanceof Resolution.Resolved resolved
        && resolved.target().id().equals(id);
  }

  private LinkedCorpus links() throws IOException {
    Path corpus = folder.resolve("corpus");
    return LinkedCorpus.of(
        CorpusFolder.read(corpus, name -> {}).documents(), CatalogueFile.read(corpus));
  }

  private String bench(String name) {
    return Bench.path("documents/" + name).toString();
  }

  private static String decision() {
    return "Số: 9/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc thử\nĐiều 1. Quyết định này để thử./.\n";
  }

  private CommandRun run(String... args) {
    List<String> all = new ArrayList<>(List.of("add"));
    all.addAll(List.of(args));
    all.addAll(List.of("--corpus", folder.resolve("corpus").toString()));
    all.addAll(List.of("--index", folder.resolve("index").toString()));
    return CommandRun.of(all.toArray(String[]::new));
  }
}
