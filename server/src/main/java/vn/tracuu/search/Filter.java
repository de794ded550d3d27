package vn.tracuu.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tracuu.index.Schema;

/**
 * What the places of an answer can be narrowed down by, each declared once: the API, its
 * documentation and the page draw themselves from this list.
 *
 * <p>Example: {@code agency=so-y-te&has=deadline&dueTo=2025-06-30}. To add one, add a constant here
 * and its words {@code filter.NAME} in the messages.
 */
public enum Filter {
  AGENCY(Shape.AGENCY, Schema.AGENCY, "agency"),
  LEAD(Shape.AGENCY, Schema.LEAD, "lead"),
  COORDINATOR(Shape.AGENCY, Schema.COORDINATOR, "coordinator"),
  HAS(Shape.ALL_OF, Schema.HAS, "has"),
  DUE(Shape.DAYS, Schema.DUE, "dueFrom", "dueTo"),
  TYPE(Shape.ANY_OF, Schema.TYPE, "type"),
  ISSUER(Shape.ANY_OF, Schema.ISSUER, "issuer"),
  ISSUED(Shape.DAYS, Schema.ISSUED, "from", "to"),
  STATUS(Shape.STATUS, Schema.WORK, "status"),
  WORK(Shape.ANY_OF, Schema.WORK, "work");

  private final Shape shape;
  private final String field;
  private final List<String> parameters;

  Filter(Shape shape, String field, String... parameters) {
    this.shape = shape;
    this.field = field;
    this.parameters = List.of(parameters);
  }

  /** How the values of a filter work. */
  public enum Shape {
    /** Any of the values, as they stand in the field. */
    ANY_OF,
    /** All of the values. */
    ALL_OF,
    /** Agencies by id or by name, their kin included. */
    AGENCY,
    /** What the catalogue says of the work. */
    STATUS,
    /** From a first day to a last one, each in a parameter of its own; either may lack. */
    DAYS
  }

  public Shape shape() {
    return shape;
  }

  /** The field of the index. */
  String field() {
    return field;
  }

  /** Its names in an address: one, or two for days. */
  public List<String> parameters() {
    return parameters;
  }

  /** Its values can be counted and chosen from a list. */
  public boolean hasFacet() {
    return shape != Shape.DAYS;
  }

  /** More values narrow down more, so that each is counted among what the others leave. */
  boolean isNarrowing() {
    return shape == Shape.ALL_OF;
  }

  /** The filter of a parameter. */
  static Optional<Filter> of(String parameter) {
    return Arrays.stream(values())
        .filter(filter -> filter.parameters.contains(parameter))
        .findFirst();
  }
}
