package vn.tracuu.citation;

import java.util.regex.Pattern;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;

/**
 * What stands between the heading of a document and its recitals.
 *
 * <p>A consolidated text says there what it consists of: "Luật Ngân sách nhà nước số 83/2015/QH13
 * ... được sửa đổi, bổ sung bởi: ...". The heading itself, with number, place, day and title, cites
 * nothing.
 */
final class Opening {
  /** The address under which the paragraphs of the preface are known. */
  static final String EID = "preface";

  private static final Pattern PLACE_AND_DAY =
      Pattern.compile(", ?ngày \\d{1,2} ?tháng \\d{1,2} ?năm \\d{4}");

  private Opening() {}

  /** The preface, a line each paragraph. */
  static Passage of(LegalDocument document) {
    return Passage.join("\n", document.preface());
  }

  /** Where the heading ends in it; its length where that cannot be seen. */
  static int headingEnd(LegalDocument document) {
    String text = of(document).text();
    String title = document.work().title();
    int end = 0;
    int at = 0;
    for (Passage passage : document.preface()) {
      at += passage.text().length() + (at == 0 ? 0 : 1);
      if (PLACE_AND_DAY.matcher(passage.text()).find() || title.contains(passage.text())) {
        end = at;
      }
    }
    return end == 0 ? text.length() : end;
  }
}
