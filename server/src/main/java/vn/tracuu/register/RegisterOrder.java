package vn.tracuu.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The orders in which the register can be read. */
public enum RegisterOrder {
  /** By the day it falls due; what has no day comes last, whichever way. */
  DUE(Comparator.comparing(row -> row.due().orElse(LocalDate.MAX))),
  /** By who leads, then by day. */
  AGENCY(Comparator.comparing(row -> row.leads().toLowerCase(Locale.ROOT))),
  /** By the work that orders it, the newest first, then as it reads. */
  WORK(
      Comparator.comparing((RegisterRow row) -> row.work().date().orElse(LocalDate.MIN))
          .reversed()
          .thenComparing(row -> row.work().id()));

  private final Comparator<RegisterRow> ascending;

  RegisterOrder(Comparator<RegisterRow> ascending) {
    this.ascending = ascending;
  }

  /** The word in addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The rows in this order; those that it does not tell apart stay as they were. */
  public List<RegisterRow> sorted(List<RegisterRow> rows, boolean descending) {
    Comparator<RegisterRow> order = descending ? ascending.reversed() : ascending;
    Comparator<RegisterRow> whole =
        this == DUE
            ? Comparator.comparing((RegisterRow row) -> row.due().isEmpty()).thenComparing(order)
            : order;
    return rows.stream().sorted(whole).toList();
  }
}
