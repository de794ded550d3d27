package vn.tracuu.search;

import java.util.List;

/**
 * The values by which an answer can be narrowed down in one filter, with what each would leave.
 *
 * @param values those chosen first, then those that leave most; of what leaves nothing, too
 */
public record Facet(Filter filter, List<Value> values) {
  public Facet {
    values = List.copyOf(values);
  }

  /**
   * A value.
   *
   * @param value as in the address
   * @param label as readers know it; empty where the value says it
   * @param count of the places that are left, the other filters being as they are
   */
  public record Value(String value, String label, int count, boolean isChosen) {}
}
