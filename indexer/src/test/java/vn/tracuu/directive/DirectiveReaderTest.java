package vn.tracuu.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tracuu.model.AgencyMention;
import vn.tracuu.model.Conclusions;
import vn.tracuu.model.Content;
import vn.tracuu.model.Directive;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Level;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.model.Table;
import vn.tracuu.model.TargetFigure;
import vn.tracuu.model.Work;
import vn.tracuu.model.WorkType;

/** Ways of giving an order, and text that gives none. */
class DirectiveReaderTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "orders.csv", delimiter = '|', numLinesToSkip = 1)
  void orders(String order, String leads, String coordinators, String readAs) {
    List<Directive> directives = read(order);
    assertEquals(leads == null ? "" : leads, words(directives, true), order);
    assertEquals(coordinators == null ? "" : coordinators, words(directives, false), order);
    assertEquals(
        readAs == null ? "" : readAs,
        directives.stream().map(found -> found.readAs().word()).collect(Collectors.joining("; ")),
        order);
  }

  private static String words(List<Directive> directives, boolean leads) {
    return directives.stream()
        .flatMap(found -> (leads ? found.leads() : found.coordinators()).stream())
        .map(AgencyMention::printed)
        .collect(Collectors.joining("; "));
  }

  private static List<Directive> read(String text) {
    Provision item =
        new Provision(
            "cl_1", Level.CLAUSE, "1", Passage.of("1."), Passage.EMPTY, List.of(Passage.of(text)));
    return DirectiveReader.read(document(item), Agencies.known());
  }

  /** What duties are about is none of the name; which cơ quan is meant is. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Trách nhiệm của Bộ Tài chính trong quản lý thuế | Bộ Tài chính",
        "Trách nhiệm của Bộ Tài chính và Bộ Y tế về bảo hiểm y tế | Bộ Tài chính; Bộ Y tế",
        "Trách nhiệm của Chính phủ được quy định như sau | Chính phủ",
        "Trách nhiệm của Bộ Y tế 1. Bộ Y tế hướng dẫn | Bộ Y tế",
        "Trách nhiệm của cơ quan, đơn vị có hệ thống thông tin dùng chung | cơ quan, đơn vị có hệ thống thông tin dùng chung"
      })
  void headingsOfDuties(String heading, String leads) {
    Provision article =
        new Provision(
            "art_1",
            Level.ARTICLE,
            "1",
            Passage.of("Điều 1."),
            Passage.of(heading),
            List.of(Passage.of("Hướng dẫn, kiểm tra việc thực hiện.")));
    assertEquals(leads, words(DirectiveReader.read(document(article), Agencies.known()), true));
  }

  /** A law asks nobody, and its headings tell what a part is about unless they tell of duties. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Quyền của nhà thầu | Yêu cầu cơ quan nhà nước cung cấp hồ sơ mời thầu. |",
        "Đơn | Đề nghị Bộ Xây dựng xem xét cấp chứng chỉ. |",
        "Hiệu lực | Trong quá trình thực hiện nếu có vướng mắc, đề nghị các cơ quan phản ánh về Bộ Xây dựng. | các cơ quan",
        "Hội đồng thành viên | Hội đồng gồm các thành viên góp vốn. |",
        "Trách nhiệm thi hành | 1. Bộ Xây dựng: a) Hướng dẫn thi hành. | Bộ Xây dựng",
        "Trách nhiệm của Bộ Xây dựng | Hướng dẫn thi hành. | Bộ Xây dựng",
        "Hiệu lực | Giao Bộ Xây dựng hướng dẫn thi hành. | Bộ Xây dựng",
        "Hồ sơ mời thầu | Bộ Xây dựng hướng dẫn mẫu hồ sơ. |",
        "Tổ chức thực hiện | Bộ Xây dựng hướng dẫn mẫu hồ sơ. | Bộ Xây dựng",
        "Điều khoản thi hành | Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị báo cáo Bộ Xây dựng. | các cơ quan, đơn vị",
        "Điều khoản thi hành | Doanh nghiệp tư nhân báo cáo việc góp vốn. |",
        "Điều khoản thi hành | Sửa Điều 5 như sau: “Bộ Xây dựng hướng dẫn mẫu hồ sơ.” |",
        "Sửa đổi một số luật | Bộ Xây dựng hướng dẫn mẫu hồ sơ. |"
      })
  void ordersOfLaws(String heading, String text, String leads) {
    Provision article =
        new Provision(
            "art_1",
            Level.ARTICLE,
            "1",
            Passage.of("Điều 1."),
            Passage.of(heading),
            List.of(Passage.of(text)));
    LegalDocument law = document(article, WorkType.NGHI_DINH);
    List<Directive> found = DirectiveReader.read(law, Agencies.known());
    assertEquals(leads == null ? "" : leads, words(found, true));
  }

  /** Commas within what is counted part none of it; behind a figure or a verb they do. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Phấn đấu tỷ lệ trạm bơm, hồ chứa, kênh mương được tu sửa đạt 90%. | tỷ lệ trạm bơm, hồ chứa, kênh mương được tu sửa",
        "Phấn đấu tỷ lệ đường xã, đường thôn có đèn đạt 70%. | tỷ lệ đường xã, đường thôn có đèn",
        "Phấn đấu tỷ lệ hộ nghèo giảm nhanh, độ che phủ rừng đạt 50%. | độ che phủ rừng",
        "Phấn đấu nâng tỷ lệ bê tông hóa, xây dựng đường thôn đạt 50%. | xây dựng đường thôn"
      })
  void measures(String sentence, String measure) {
    assertEquals(
        List.of(measure),
        read(sentence).stream()
            .flatMap(one -> one.targets().stream())
            .map(TargetFigure::measure)
            .toList());
  }

  /** A range is one target; a share that tells which firm is meant is none. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Phấn đấu doanh thu dịch vụ tăng 13% đến 15% | 13% đến 15%",
        "Mục tiêu lợi nhuận của công ty do Nhà nước nắm giữ 100% vốn điều lệ |"
      })
  void targets(String sentence, String words) {
    List<String> found =
        read(sentence).stream()
            .flatMap(one -> one.targets().stream())
            .map(TargetFigure::words)
            .toList();
    assertEquals(words == null ? List.of() : List.of(words), found);
  }

  /** To whom a telegram goes is given nothing to do by that; what follows the list may give it. */
  @Test
  void addresseesOfATelegramLeadNothing() {
    Provision addressee =
        new Provision(
            "cl_1__indent_1",
            Level.INDENT,
            "",
            Passage.of("-"),
            Passage.EMPTY,
            List.of(Passage.of("Các Sở: Gia Lai, Đắk Lắk, Khánh Hòa.")));
    Provision item =
        new Provision(
            "cl_1",
            Level.CLAUSE,
            "1",
            Passage.of("1."),
            Passage.EMPTY,
            List.of(
                Passage.of("BỘ Y TẾ điện:"),
                addressee,
                Passage.of("Bộ Y tế yêu cầu Cục Phòng bệnh chỉ đạo giám sát.")));
    assertEquals(
        "Cục Phòng bệnh", words(DirectiveReader.read(document(item), Agencies.known()), true));
  }

  /** Cells of a table that were printed one below the other. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Cơ quan chủ trì; Cơ quan phối hợp Thời gian; Rà soát mạng lưới; Bộ Y tế; Bộ Tài chính, các địa phương; Quý I/2027 2 | Bộ Y tế | Bộ Tài chính; các địa phương",
        "TT NHIỆM VỤ CƠ QUAN CHỦ TRÌ CƠ QUAN PHỐI HỢP; Rà soát mạng lưới; Bộ Y tế; Các bộ, ngành liên quan Quý I/2027 2 | Bộ Y tế | Các bộ, ngành liên quan",
        "Cơ quan chủ trì; Cơ quan phối hợp; Rà soát mạng lưới; Bộ Y tế; Quý I/2027 2 | |",
        "Cơ quan chủ trì; Cơ quan phối hợp; Báo cáo của các bệnh viện 28 Bộ Y tế; Bộ Tài chính; Quý I/2027 2 | |",
        "Cơ quan phối hợp; Rà soát mạng lưới; Bộ Tài chính chủ trì rà soát. | Bộ Tài chính |"
      })
  void flatTables(String lines, String leads, String coordinators) {
    List<Content> paragraphs = new ArrayList<>();
    for (String line : lines.split("; ")) {
      paragraphs.add(Passage.of(line));
    }
    Provision attachment =
        new Provision(
            "att_1",
            Level.ATTACHMENT,
            "",
            Passage.of("Phụ lục"),
            Passage.of("Phân công thực hiện"),
            paragraphs);
    List<Directive> found = DirectiveReader.read(document(attachment), Agencies.known());
    assertEquals(leads == null ? "" : leads, words(found, true));
    assertEquals(coordinators == null ? "" : coordinators, words(found, false));
  }

  /** An annex holds decisions that are yet to be filled in. */
  @Test
  void decisionsInAnnexesGiveNoTask() {
    String text = "Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.";
    Provision article = article("art_3", text);
    Provision inAnnex = article("att_2__art_3", text);
    assertEquals(
        "Giám đốc Sở Nội vụ",
        words(DirectiveReader.read(document(article), Agencies.known()), true));
    assertEquals("", words(DirectiveReader.read(document(inAnnex), Agencies.known()), true));
  }

  private static Provision article(String eId, String text) {
    return new Provision(
        eId, Level.ARTICLE, "3", Passage.of("Điều 3."), Passage.EMPTY, List.of(Passage.of(text)));
  }

  /** What is in chapters and articles is read as a law, whatever it calls itself. */
  @Test
  void chaptersMakeALaw() {
    String text = "Yêu cầu cơ quan quản lý thuế cung cấp hồ sơ.";
    Provision article = article("chp_II__art_3", text);
    LegalDocument law = document(article, WorkType.KHAC);
    assertEquals("", words(DirectiveReader.read(law, Agencies.known()), true));
  }

  /** What was reported is nothing to do. */
  @Test
  void reportsGiveNoTask() {
    Provision report = article("part_III__cl_1", "Bộ Tài chính báo cáo về tiếp thu ý kiến.");
    Provision part =
        new Provision(
            "part_III",
            Level.PART,
            "III",
            Passage.of("III."),
            Passage.EMPTY,
            List.of(Passage.of("Tại phiên họp, các Bộ đã có báo cáo như sau:"), report));
    assertEquals("", words(DirectiveReader.read(document(part), Agencies.known()), true));
  }

  /** The notes to the blanks of a form give none either. */
  @Test
  void notesToFormsGiveNoTask() {
    Provision form =
        new Provision(
            "att_1",
            Level.ARTICLE,
            "1",
            Passage.of("Mẫu số 1"),
            Passage.EMPTY,
            List.of(
                Passage.of("(1) Tên cơ quan ban hành."),
                Passage.of("(2) Người đứng đầu cơ quan, đơn vị đề xuất việc kiểm tra.")));
    assertEquals("", words(DirectiveReader.read(document(form), Agencies.known()), true));
  }

  /** A row is a task of whoever stands in the column "chủ trì"; a blank there is nobody's. */
  @Test
  void tableOfAssignmentsIsReadByItsHeads() {
    Table table =
        table(
            List.of(
                List.of("TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian"),
                List.of("1", "Xây dựng Đề án", "Sở Tài chính", "Các sở, ngành", "Quý IV/2026"),
                List.of("", "", "", "", ""),
                List.of("2", "Rà soát", "Sở Y tế", "", "Thường xuyên"),
                List.of("3", "Không rõ ai", "", "Sở Nội vụ", "Năm 2026")));
    List<Directive> found = DirectiveReader.read(document(table), Agencies.known());
    assertEquals(List.of("table", "table"), found.stream().map(d -> d.readAs().word()).toList());
    assertEquals("Sở Tài chính; Sở Y tế", words(found, true));
    assertEquals("Các sở, ngành", words(found, false));
    assertEquals("Quý IV/2026", found.getFirst().deadlines().getFirst().words());
    assertEquals(1, found.stream().mapToInt(d -> d.deadlines().size()).sum());
    String text = String.join("\n", table.lines().stream().map(Passage::text).toList());
    AgencyMention second = found.getLast().leads().getFirst();
    assertEquals("Sở Y tế", text.substring(second.place().start(), second.place().end()));
  }

  /** A goal is a task too, and a cell may tell what each is to do for it. */
  @Test
  void tableOfGoalsIsReadByItsHeads() {
    Table table =
        table(
            List.of(
                List.of("TT", "Chỉ tiêu", "Chủ trì"),
                List.of("1", "Kinh tế số chiếm 45% GRDP", "Sở Tài chính"),
                List.of(
                    "2",
                    "Tối thiểu 30% sinh viên",
                    "Sở Nội vụ; Sở Y tế thúc đẩy, theo dõi, báo cáo chỉ tiêu")));
    List<Directive> found = DirectiveReader.read(document(table), Agencies.known());
    assertEquals("Sở Tài chính; Sở Nội vụ; Sở Y tế", words(found, true));
  }

  private static Table table(List<List<String>> rows) {
    return new Table(
        rows.stream()
            .map(
                row ->
                    new Table.Row(
                        row.stream()
                            .map(words -> new Table.Cell(List.of(Passage.of(words))))
                            .toList()))
            .toList());
  }

  private static LegalDocument document(Content content) {
    return document(content, WorkType.KE_HOACH);
  }

  private static LegalDocument document(Content content, WorkType type) {
    Work work = new Work("", "", type, "", "", "", Optional.empty(), "", List.of());
    return new LegalDocument(
        work,
        List.of(),
        List.of(),
        Passage.EMPTY,
        List.of(content),
        Conclusions.NONE,
        List.of(),
        List.of());
  }

  @Test
  void everyPlaceHoldsItsWords() {
    Random random = new Random(20250120);
    List<String> words =
        List.of(
            "Sở Tài chính",
            "các sở, ban, ngành",
            "chủ trì",
            ", phối hợp với ",
            "UBND tỉnh",
            ";",
            "Giao",
            "trước ngày 15/02/2025",
            "đạt 20,6%",
            "Điều 1.",
            "a)",
            "\n",
            "- ",
            "Đề nghị",
            "Bộ trưởng các Bộ: Quốc phòng",
            "(",
            ")",
            "“",
            "”",
            "theo chức năng",
            "hết năm 2025");
    for (int run = 0; run < 300; run++) {
      String soup =
          random.ints(60, 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "));
      LegalDocument document = document(Passage.of(soup));
      for (Directive found : DirectiveReader.read(document, Agencies.known())) {
        for (AgencyMention lead : found.leads()) {
          String printed = soup.substring(lead.place().start(), lead.place().end());
          assertEquals(lead.printed(), printed, "run " + run);
        }
      }
    }
  }

  @Test
  void longTextTakesNoLonger() {
    List<String> soups =
        List.of(
            "các sở, ban, ngành, ".repeat(10_000),
            "Sở Tài chính, ".repeat(10_000),
            "Căn cứ A, ".repeat(15_000),
            "đạt 20,6% ".repeat(15_000),
            "( ".repeat(50_000),
            "Giao Sở X chủ trì, phối hợp với ".repeat(5_000));
    for (String soup : soups) {
      List<Directive> found =
          assertTimeoutPreemptively(
              Duration.ofSeconds(60),
              () -> DirectiveReader.read(document(Passage.of(soup)), Agencies.known()));
      for (Directive directive : found) {
        for (AgencyMention lead : directive.leads()) {
          String printed = soup.substring(lead.place().start(), lead.place().end());
          assertEquals(lead.printed(), printed);
        }
      }
    }
  }
}
