package vn.tracuu.http;

import vn.tracuu.search.Facet;
import vn.tracuu.search.Filter;

/** What readers see of the filters and of the values by which an answer can be narrowed down. */
final class FacetWords {
  private FacetWords() {}

  /** "có thời hạn" for {@code has=deadline}; elsewhere the label, or the value itself. */
  static String label(Filter filter, Facet.Value value) {
    if (filter == Filter.HAS) {
      return switch (value.value()) {
        case "deadline" -> Messages.of("filter.has.deadline");
        case "target" -> Messages.of("filter.has.target");
        default -> value.value();
      };
    }
    return value.label().isEmpty() ? value.value() : value.label();
  }

  /** The words for a parameter in a form or a chip: "Thời hạn từ ngày". */
  static String name(String parameter) {
    return Messages.of("filter." + parameter);
  }
}
