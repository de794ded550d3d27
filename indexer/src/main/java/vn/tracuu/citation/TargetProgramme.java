package vn.tracuu.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tracuu.model.Instrument;
import vn.tracuu.model.WorkType;

/**
 * A national target programme by its subject.
 *
 * <p>"Chương trình mục tiêu quốc gia xây dựng nông thôn mới", "Chương trình MTQG giảm nghèo bền
 * vững giai đoạn 2021-2025", "Chương trình mục tiêu quốc gia về phát triển văn hóa". Target
 * programmes in general ("3 Chương trình mục tiêu quốc gia") name none.
 */
final class TargetProgramme implements Way {
  private static final Pattern PATTERN =
      Pattern.compile(
          "[Cc]hương trình (?:mục tiêu quốc gia|MTQG) (?:về )?"
              + "(?:xây dựng nông thôn mới|[Nn]ông thôn mới|giảm nghèo bền vững|[Gg]iảm nghèo"
              + "|phát triển (?:kinh tế ?[-–] ?xã hội|KTXH|KT-XH) (?:vùng )?(?:đồng bào )?dân tộc thiểu số"
              + "(?: và miền núi)?|phát triển văn hóa|phòng, chống ma túy)"
              + "(?:,? giai đoạn (?:từ năm )?\\d{4} ?(?:[-–]|đến(?: năm)?) ?\\d{4}| năm \\d{4}(?! ))?");

  /** Words with "c" are many; these go without a pattern. */
  private static final String REST = "hương trình ";

  @Override
  public List<String> beginnings() {
    return List.of("C" + REST, "c" + REST);
  }

  @Override
  public Optional<Find.Named> at(Line line, int start) {
    if (!line.text().startsWith(REST, start + 1)) {
      return Optional.empty();
    }
    return line.at(start, PATTERN)
        .map(
            found ->
                new Find.Named(
                    start, found.end(), Instrument.named(WorkType.CHUONG_TRINH, found.group())));
  }
}
