package vn.tracuu.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tracuu.model.Instrument;
import vn.tracuu.model.WorkType;

/**
 * The resolution of a congress of the Party.
 *
 * <p>"Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", "Nghị quyết Đại hội Đảng bộ
 * tỉnh lần thứ XV", "Nghị quyết Đại hội XIV của Đảng". A general meeting of shareholders ("Nghị
 * quyết Đại hội đồng cổ đông") is no congress.
 */
final class CongressResolution implements Way {
  private static final Pattern PATTERN =
      Pattern.compile(
          "Nghị quyết (?:của )?Đại hội (?!đồng (?:cổ đông|thành viên|quản trị))"
              + "(?:[\\p{L}]{1,9} ){0,12}?(?:lần thứ )?[IVX]{1,6}(?!\\p{L})(?: của Đảng(?! bộ))?");

  @Override
  public List<String> beginnings() {
    return List.of("Nghị quyết");
  }

  @Override
  public Optional<Find.Named> at(Line line, int start) {
    return line.at(start, PATTERN)
        .map(
            found ->
                new Find.Named(
                    start, found.end(), Instrument.named(WorkType.NGHI_QUYET, found.group())));
  }
}
