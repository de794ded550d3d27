package vn.tracuu.search;

import java.util.Arrays;

/**
 * How much each thing counts by which ranking puts one place before another.
 *
 * <p>Example: {@code Weights.TUNED.with(Part.LINE, 0)} ranks without a look at single paragraphs.
 * The numbers are those that {@code tracuu rank --tune} finds on the development questions, for
 * title and headings above those that {@code tracuu bench whole} finds best on whole documents.
 */
public final class Weights {
  /** What ranking looks at. */
  public enum Part {
    /** Syllables in the place itself. */
    WORDS(1.5f),
    /** Syllables side by side as in the question. */
    PAIRS(1),
    /** Syllables in the heading of the place. */
    HEADING(.1f),
    /** How much of the question one paragraph holds. */
    LINE(.4f),
    /** A paragraph begins with what the question asks the meaning of: "Vật phụ là ...". */
    DEFINITION(20),
    /** Syllables in the title of the work. */
    TITLE(1),
    /** Syllables in the headings above. */
    ABOVE(.5f),
    /** Syllables in "mục 5.1 phần II Điều 1". */
    PLACE(1.2f),
    /** Syllables in the name and number of the work. */
    NUMBER(.6f);

    private final float tuned;

    Part(float tuned) {
      this.tuned = tuned;
    }
  }

  /** What users get. */
  public static final Weights TUNED = new Weights(tuned());

  private final float[] values;

  private Weights(float[] values) {
    this.values = values;
  }

  private static float[] tuned() {
    float[] values = new float[Part.values().length];
    for (Part part : Part.values()) {
      values[part.ordinal()] = part.tuned;
    }
    return values;
  }

  public float of(Part part) {
    return values[part.ordinal()];
  }

  /** The same but for one part. */
  public Weights with(Part part, float value) {
    float[] changed = values.clone();
    changed[part.ordinal()] = value;
    return new Weights(changed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Weights weights && Arrays.equals(values, weights.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
