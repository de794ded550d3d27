package vn.tracuu.http;

import java.util.List;
import vn.tracuu.search.Reason;

/** A reason why a hit is where it is, in plain Vietnamese. */
final class ReasonWords {
  private ReasonWords() {}

  static List<String> of(List<Reason> reasons) {
    return reasons.stream().map(ReasonWords::of).toList();
  }

  private static String of(Reason reason) {
    Object[] values = reason.values().toArray();
    return switch (reason.kind()) {
      case MEANT -> Messages.of("why.meant");
      case CITING -> Messages.of("why.citing");
      case TEXT -> Messages.of("why.text", values);
      case PLACE -> Messages.of("why.place", values);
      case ABOVE -> Messages.of("why.above", values);
      case TITLE -> Messages.of("why.title", values);
      case NUMBER -> Messages.of("why.number", values);
      case TOGETHER -> Messages.of("why.together", values);
      case RAREST -> Messages.of("why.rarest", values);
      case MISSING -> Messages.of("why.missing", values);
    };
  }
}
