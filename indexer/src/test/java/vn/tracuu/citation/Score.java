package vn.tracuu.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How many were found, how many there are, and how many of them are the same. */
final class Score {
  /** Two-sided 95 %. */
  private static final double Z = 1.959964;

  private final List<String> errors = new ArrayList<>();
  private int found;
  private int labelled;
  private int right;

  void count(String file, Set<String> wanted, Set<String> got) {
    found += got.size();
    labelled += wanted.size();
    right += (int) got.stream().filter(wanted::contains).count();
    got.stream()
        .filter(row -> !wanted.contains(row))
        .forEach(row -> errors.add("+ " + file + " " + row));
    wanted.stream()
        .filter(row -> !got.contains(row))
        .forEach(row -> errors.add("- " + file + " " + row));
  }

  int labelled() {
    return labelled;
  }

  double precision() {
    return found == 0 ? 0 : right / (double) found;
  }

  double recall() {
    return labelled == 0 ? 0 : right / (double) labelled;
  }

  double f1() {
    return 2.0 * right / (found + labelled);
  }

  /** What was found and is not, "+", and what is and was not found, "-". */
  List<String> errors() {
    return errors;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.4f %s (%d/%d), R %.4f %s (%d/%d), F1 %.4f",
        precision(),
        interval(right, found),
        right,
        found,
        recall(),
        interval(right, labelled),
        right,
        labelled,
        f1());
  }

  /** The interval of E. B. Wilson (1927), which is fit for proportions near 1. */
  static String interval(int hits, int of) {
    double p = hits / (double) of;
    double middle = (p + Z * Z / (2 * of)) / (1 + Z * Z / of);
    double half = Z / (1 + Z * Z / of) * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of));
    return String.format(Locale.ROOT, "[%.3f, %.3f]", middle - half, Math.min(1, middle + half));
  }
}
