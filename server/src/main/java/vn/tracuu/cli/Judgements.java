package vn.tracuu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which articles answer which question, as others judged: "qid TAB 0 TAB id TAB 1" a line. */
public final class Judgements {
  private static final int DEPTH = 10;
  private final Map<String, Set<String>> right = new HashMap<>();

  /**
   * How well a question is answered, each from 0 to 1.
   *
   * @param first share of the right ones that stand first (R@1)
   * @param reciprocal one by the rank of the first right one (MRR@10)
   * @param gain nDCG@10
   */
  public record Figures(double first, double reciprocal, double gain) {
    Figures plus(Figures other, double times) {
      return new Figures(
          first + times * other.first,
          reciprocal + times * other.reciprocal,
          gain + times * other.gain);
    }

    double average() {
      return (first + reciprocal + gain) / 3;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "R@1 %.4f MRR@10 %.4f nDCG@10 %.4f", first, reciprocal, gain);
    }
  }

  static final Figures NONE = new Figures(0, 0, 0);

  private Judgements() {}

  /** Reads them from a file of TREC's columns, parted by tabs. */
  public static Judgements read(Path file) throws IOException {
    Judgements judgements = new Judgements();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t");
      if (cells.length == 4 && !cells[3].equals("0")) {
        judgements.right.computeIfAbsent(cells[0], any -> new HashSet<>()).add(cells[2]);
      }
    }
    return judgements;
  }

  /** Whether anything is judged for a question. */
  public boolean has(String query) {
    return right.containsKey(query);
  }

  /** Of a question with what was found for it, best first, nothing twice. */
  public Figures of(String query, List<String> found) {
    Set<String> answers = right.get(query);
    double reciprocal = 0;
    double gain = 0;
    for (int i = 0; i < Math.min(DEPTH, found.size()); i++) {
      if (answers.contains(found.get(i))) {
        reciprocal = Math.max(reciprocal, 1.0 / (i + 1));
        gain += discount(i);
      }
    }
    double ideal = 0;
    for (int i = 0; i < Math.min(DEPTH, answers.size()); i++) {
      ideal += discount(i);
    }
    boolean isFirst = !found.isEmpty() && answers.contains(found.getFirst());
    return new Figures(isFirst ? 1.0 / answers.size() : 0, reciprocal, gain / ideal);
  }

  private static double discount(int index) {
    return Math.log(2) / Math.log(index + 2);
  }

  /** Of several questions, each counting the same. */
  public static Figures mean(List<Figures> figures) {
    Figures sum = NONE;
    for (Figures one : figures) {
      sum = sum.plus(one, 1.0 / figures.size());
    }
    return sum;
  }
}
