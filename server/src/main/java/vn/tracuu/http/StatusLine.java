package vn.tracuu.http;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.tracuu.model.Status;

/**
 * Whether a work is in force, as a page says it: "chưa xác minh", as of which day, by what source.
 *
 * @param asOf "23/11/2026"; empty where nobody looked
 */
public record StatusLine(String value, String asOf, String source) {
  /** How days are written on pages. */
  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  static StatusLine of(Optional<Status> status) {
    return status
        .map(one -> new StatusLine(one.value().words(), DAY.format(one.asOf()), one.source()))
        .orElse(new StatusLine(Status.Value.UNVERIFIED.words(), "", ""));
  }

  /** In one line: "Tình trạng: chưa xác minh (tính đến 23/11/2026; nguồn: ...)". */
  String words() {
    String label = Messages.of("status.label", value);
    return asOf.isEmpty() ? label : label + " " + Messages.of("status.source", asOf, source);
  }
}
