package vn.tracuu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import vn.tracuu.cli.Judgements.Figures;

/**
 * What one ranking gains over another on the same questions, with the 95 % interval of a paired
 * bootstrap.
 */
record Gain(List<Figures> ours, List<Figures> theirs) {
  private static final int SAMPLES = 2000;

  @Override
  public String toString() {
    return "R@1 "
        + of(Figures::first)
        + " MRR@10 "
        + of(Figures::reciprocal)
        + " nDCG@10 "
        + of(Figures::gain);
  }

  private String of(ToDoubleFunction<Figures> figure) {
    double[] gains = new double[ours.size()];
    for (int i = 0; i < gains.length; i++) {
      gains[i] = figure.applyAsDouble(ours.get(i)) - figure.applyAsDouble(theirs.get(i));
    }
    Random random = new Random(161);
    List<Double> means = new ArrayList<>();
    for (int sample = 0; sample < SAMPLES; sample++) {
      double sum = 0;
      for (int i = 0; i < gains.length; i++) {
        sum += gains[random.nextInt(gains.length)];
      }
      means.add(sum / gains.length);
    }
    means.sort(null);
    double mean = java.util.Arrays.stream(gains).average().orElse(0);
    return String.format(
        Locale.ROOT,
        "%+.4f [%+.4f, %+.4f]",
        mean,
        means.get(SAMPLES / 40),
        means.get(SAMPLES - 1 - SAMPLES / 40));
  }
}
