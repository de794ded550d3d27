package vn.tracuu.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.tracuu.model.Instrument;
import vn.tracuu.model.InstrumentNumber;
import vn.tracuu.model.WorkType;

/**
 * Type and number.
 *
 * <p>"Nghị quyết số 420/NQ-HĐND", "Kết luận 91-KL/TW", "Báo cáo kết quả giám sát số 166/BC-ĐGS",
 * "công văn số 1447/TCHQ-TXNK", "Nghị quyết số 29-NQ", "Nghị định 66/2026NĐ- CP", "Luật số
 * 65/2020/QH14", "Quyết định 201-CP".
 */
final class NumberedInstrument implements Way {
  /** Words between type and "số" that say more of the type; others begin another thought. */
  private static final String MORE =
      "(?: (?!(?:ban|phê|về|của|theo|tại|và|đã|được|có|sửa|thay|kèm|này|trên|khác|số|ngày|năm|cho|từ"
          + "|trong|với|để|bằng|do|trước|sau|đến|gửi|trình|nêu|thì|là|phải|không|các|những)(?!\\p{L}))"
          + "\\p{Ll}{1,7}+){0,5}?";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:"
              + MORE
              + " (?:số:?|Số|SỐ))? ?(?<number>"
              + NumberShape.ANY
              + "|"
              + NumberShape.WITHOUT_SIGN
              + ")");

  @Override
  public List<String> beginnings() {
    return TypeWord.ALL;
  }

  @Override
  public Optional<Find.Named> at(Line line, int start) {
    return TypeWord.at(line, start)
        .flatMap(
            word -> line.at(start + word.length(), NUMBER).map(found -> find(start, word, found)));
  }

  private static Find.Named find(int start, TypeWord word, MatchResult found) {
    InstrumentNumber number = new InstrumentNumber(found.group("number"));
    return new Find.Named(
        start, found.end(), Instrument.numbered(type(word, number), number.printed()));
  }

  /** "Văn bản số 308/BC-BXD" is a report; "văn bản số 6266/UBND-NNMT" a letter. */
  private static WorkType type(TypeWord said, InstrumentNumber number) {
    if (said.type() != WorkType.KHAC || !said.isGeneral()) {
      return said.type();
    }
    return number.type() == WorkType.KHAC ? WorkType.CONG_VAN : number.type();
  }
}
