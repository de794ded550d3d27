package vn.tracuu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import vn.tracuu.cli.Judgements.Figures;
import vn.tracuu.search.Weights;
import vn.tracuu.search.Weights.Part;

/**
 * Seeks the weights of ranking by going up one weight after the other, and shows what each is
 * worth.
 *
 * <p>A fifth of the questions at a time is kept apart: what weights found without them reach on
 * them is what questions not seen here may expect.
 */
final class Tuning {
  private static final int FOLDS = 5;
  private static final int ROUNDS = 2;
  private static final double LEAST_GAIN = 2e-4;
  private static final float[] STEPS = {0, .5f, .75f, 1.3f, 2};

  /** All questions ranked by some weights. */
  interface Asking {
    List<Figures> figures(Weights weights) throws IOException;
  }

  private final Asking asking;
  private final PrintWriter said;
  private final Map<Weights, List<Figures>> known = new HashMap<>();

  Tuning(Asking asking, PrintWriter said) {
    this.asking = asking;
    this.said = said;
  }

  /** What ranking loses when one part is taken out. */
  void ablate() throws IOException {
    List<Figures> whole = figures(Weights.TUNED);
    said.println("all parts: " + Judgements.mean(whole));
    for (Part part : Part.values()) {
      List<Figures> without = figures(Weights.TUNED.with(part, 0));
      said.println("without " + part + ": " + new Gain(without, whole));
    }
  }

  void tune() throws IOException {
    Weights best = climb(query -> true);
    said.println("tuned on all: " + Judgements.mean(figures(best)));
    for (Part part : Part.values()) {
      said.println("  " + part + " " + best.of(part));
    }
    List<Figures> kept = new ArrayList<>(figures(Weights.TUNED));
    for (int fold = 0; fold < FOLDS; fold++) {
      int apart = fold;
      List<Figures> found = figures(climb(query -> query % FOLDS != apart));
      for (int query = fold; query < kept.size(); query += FOLDS) {
        kept.set(query, found.get(query));
      }
    }
    said.println("on questions kept apart: " + Judgements.mean(kept));
  }

  private Weights climb(IntPredicate isSeen) throws IOException {
    Weights best = Weights.TUNED;
    double reached = average(best, isSeen);
    for (int round = 0; round < ROUNDS; round++) {
      for (Part part : Part.values()) {
        float from = best.of(part);
        for (float step : STEPS) {
          Weights other = best.with(part, from * step);
          double average = average(other, isSeen);
          if (average > reached + LEAST_GAIN) {
            best = other;
            reached = average;
          }
        }
      }
    }
    return best;
  }

  private double average(Weights weights, IntPredicate isSeen) throws IOException {
    List<Figures> all = figures(weights);
    List<Figures> seen = new ArrayList<>();
    for (int query = 0; query < all.size(); query++) {
      if (isSeen.test(query)) {
        seen.add(all.get(query));
      }
    }
    return Judgements.mean(seen).average();
  }

  private List<Figures> figures(Weights weights) throws IOException {
    List<Figures> found = known.get(weights);
    if (found == null) {
      found = asking.figures(weights);
      known.put(weights, found);
    }
    return found;
  }
}
