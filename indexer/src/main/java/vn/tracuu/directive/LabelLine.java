package vn.tracuu.directive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a plan that names its role before a colon: "Cơ quan chủ trì: Bộ Công an", "Đơn vị phối
 * hợp: Sở Tư pháp", "Thời gian thực hiện: năm 2026 - 2027".
 *
 * @param valueStart where the value begins
 */
record LabelLine(Role role, int valueStart) {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^[-+*•\\s]*(?<what>cơ quan|đơn vị|đầu mối|tổ chức|phân công|chủ trì|phối hợp"
              + "|thời gian|thời hạn|tiến độ)(?<words>(?:\\s[\\p{L},]{1,9}){0,7})\\s?:\\s*");

  /** What a label says of its value. */
  enum Role {
    LEAD,
    COORDINATOR,
    TIME
  }

  static Optional<LabelLine> read(String line) {
    if (line.indexOf(':') < 0) {
      return Optional.empty();
    }
    Matcher label = LABEL.matcher(line);
    if (!label.lookingAt()) {
      return Optional.empty();
    }
    String what = Folded.of(label.group("what"));
    String words = Folded.of(what + label.group("words"));
    return role(what, words).map(role -> new LabelLine(role, label.end()));
  }

  private static Optional<Role> role(String what, String words) {
    if (what.startsWith("th") || what.startsWith("ti")) {
      return Optional.of(Role.TIME);
    }
    if (words.contains("chủ trì") || words.endsWith("thực hiện") && !words.contains("phối hợp")) {
      return Optional.of(Role.LEAD);
    }
    return words.contains("phối hợp") ? Optional.of(Role.COORDINATOR) : Optional.empty();
  }
}
