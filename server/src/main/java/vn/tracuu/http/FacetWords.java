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
    return value.label().isEmpty() ? value(value.value()) : value.label();
  }

  /** A day that an address holds as "2026-01-31", as readers write it; anything else as it is. */
  static String value(String value) {
    return value.replaceFirst("^(\\d{4})-(\\d{2})-(\\d{2})$", "$3/$2/$1");
  }

  /** The words for a parameter in a form or a chip: "Thời hạn từ ngày". */
  static String name(String parameter) {
    return Messages.of("filter." + parameter);
  }
}
