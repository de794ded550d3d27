package vn.tracuu.search;

import java.util.Set;
import vn.tracuu.analysis.Folding;

/**
 * How far a typed word is from another, as Vietnamese slips go.
 *
 * <p>A wrong mark costs least; then letters that sound alike (ng for n at the end, s for x, ch for
 * tr, d for gi); then any other letter, more so the first. "ngâng" is nearer to "ngân" than to
 * "ngang".
 */
final class SlipCost {
  private static final double MARK = .4;
  private static final double ALIKE = .5;
  private static final double FIRST = .5;

  private static final Set<String> SOUNDS =
      Set.of("s-x", "x-s", "l-n", "n-l", "d-r", "r-d", "d-g", "c-k", "k-c", "c-q", "i-y", "y-i");

  private SlipCost() {}

  /** From 0 for the same word. */
  static double of(String typed, String meant) {
    String from = Folding.of(typed);
    String to = Folding.of(meant);
    double[][] cost = new double[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : least(cost, i, j, from, to);
      }
    }
    double letters = cost[from.length()][to.length()];
    boolean isFirst = !from.isEmpty() && !to.isEmpty() && from.charAt(0) != to.charAt(0);
    return letters + marks(typed, meant) + (isFirst ? FIRST : 0);
  }

  private static double least(double[][] cost, int i, int j, String from, String to) {
    char a = from.charAt(i - 1);
    char b = to.charAt(j - 1);
    double swap = a == b ? 0 : SOUNDS.contains(a + "-" + b) ? ALIKE : 1;
    double drop = a == 'g' || a == 'h' ? ALIKE : 1;
    double add = b == 'g' || b == 'h' ? ALIKE : 1;
    double least =
        Math.min(cost[i - 1][j - 1] + swap, Math.min(cost[i - 1][j] + drop, cost[i][j - 1] + add));
    boolean isTurned = i > 1 && j > 1 && a == to.charAt(j - 2) && from.charAt(i - 2) == b;
    return isTurned ? Math.min(least, cost[i - 2][j - 2] + ALIKE) : least;
  }

  /** Letters with marks that the other word has not. */
  private static double marks(String typed, String meant) {
    long missing =
        typed.chars().filter(c -> c > 127 && meant.indexOf(c) < 0).count()
            + meant.chars().filter(c -> c > 127 && typed.indexOf(c) < 0).count();
    return MARK * Math.min(2, missing);
  }
}
