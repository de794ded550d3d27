package vn.tracuu;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tracuu.model.Conclusions;
import vn.tracuu.model.Content;
import vn.tracuu.model.LegalBasis;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Level;
import vn.tracuu.model.Note;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.model.Signer;
import vn.tracuu.model.SourceMap;
import vn.tracuu.model.Work;
import vn.tracuu.model.WorkType;

/** A small decision made by hand, with one of everything, for tests that need no parser. */
public final class SampleDocument {
  private SampleDocument() {}

  /** Two articles, a part, an item with a bullet between its paragraphs, a note. */
  public static LegalDocument decision() {
    return new LegalDocument(
        work("7/QĐ-UBND", "7-qd-ubnd-son-la-2025"),
        List.of(text("ỦY BAN NHÂN DÂN TỈNH SƠN LA"), text("Số: 7/QĐ-UBND")),
        List.of(new LegalBasis("preamble__cit_1", text("Căn cứ Nghị quyết số 420/NQ-HĐND;"))),
        text("QUYẾT ĐỊNH:"),
        List.of(articleOne(), articleTwo()),
        new Conclusions(
            List.of(text("- Văn phòng Chính phủ;")),
            List.of(text("CHỦ TỊCH"), text("Nguyễn Văn Thử"))),
        List.of(text("In từ trang thử")),
        List.of(
            new Note(
                "art_1__part_I__cl_1",
                "tiến hộ",
                "tiến độ",
                "Nhầm chữ: “tiến hộ” không có nghĩa.")));
  }

  /** The facts of a decision of Sơn La with a number and an id. */
  public static Work work(String number, String id) {
    return new Work(
        "/akn/vn/act/quyet-dinh/ubnd-tinh-son-la/2025-01-20/" + id,
        id,
        WorkType.QUYET_DINH,
        number,
        "Ủy ban nhân dân tỉnh Sơn La",
        "Sơn La",
        Optional.of(LocalDate.of(2025, 1, 20)),
        "Về kế hoạch thử",
        List.of(new Signer("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nguyễn Văn Thử")));
  }

  private static Provision articleOne() {
    return provision("art_1", Level.ARTICLE, "Điều 1", "Ban hành kế hoạch", partOne());
  }

  private static Provision partOne() {
    return provision(
        "art_1__part_I", Level.PART, "I", "NHIỆM VỤ", text("Gồm các mục sau:"), item());
  }

  private static Provision item() {
    Passage wrapped =
        new Passage(
            "Đẩy nhanh tiến hộ giải ngân vốn đầu tư công.",
            new SourceMap.Builder().add(18, 100, 118).add(1, 118, 121).add(25, 121, 146).build());
    return provision(
        "art_1__part_I__cl_1",
        Level.CLAUSE,
        "1",
        "Sở Kế hoạch và Đầu tư chủ trì",
        wrapped,
        provision(
            "art_1__part_I__cl_1__indent_1", Level.INDENT, "-", "", text("Đợt 1 đến 30/6/2025;")),
        text("Báo cáo trước ngày 15/11/2025."));
  }

  private static Provision articleTwo() {
    return provision(
        "art_2", Level.ARTICLE, "Điều 2", "", text("Chánh Văn phòng chịu trách nhiệm thi hành."));
  }

  private static Provision provision(
      String eId, Level level, String num, String heading, Content... content) {
    return new Provision(eId, level, num, text(num + "."), text(heading), Arrays.asList(content));
  }

  private static Passage text(String text) {
    return Passage.of(text);
  }
}
