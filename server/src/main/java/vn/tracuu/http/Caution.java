package vn.tracuu.http;

import java.util.List;
import vn.tracuu.model.Doubt;

/**
 * What readers of a text should check against the original, and why.
 *
 * <p>Example: "Bản này không có quốc hiệu và câu ban hành: hãy đối chiếu với bản gốc."
 */
final class Caution {
  private Caution() {}

  /** In words; none for a text of which nothing is to be doubted. */
  static List<String> of(List<Doubt> doubts) {
    return doubts.stream().map(Caution::of).toList();
  }

  private static String of(Doubt doubt) {
    return switch (doubt) {
      case RECOGNISED -> Messages.of("caution.recognised");
      case WITHOUT_HEAD -> Messages.of("caution.head");
    };
  }
}
