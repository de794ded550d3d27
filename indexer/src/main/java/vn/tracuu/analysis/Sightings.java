package vn.tracuu.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The words that {@link WordFinder} found in one text, in their order; an identifier before its
 * parts. How texts write a word is learnt once: {@code spellings().get(spelling(0)).exact()}.
 */
public final class Sightings {
  private final List<Spelling> spellings = new ArrayList<>();
  private int size;
  private int[] numbers = new int[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  Sightings() {}

  /** Forgets the words of one text, and keeps what it learnt from it. */
  void clear() {
    size = 0;
  }

  int learn(int word, String exact) {
    spellings.add(new Spelling(word, exact));
    return spellings.size() - 1;
  }

  void add(int spelling, int start, int end) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    numbers[size] = spelling;
    starts[size] = start;
    ends[size++] = end;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** The number of its spelling, counted from 0 as texts show new ones. */
  public int spelling(int number) {
    return numbers[number];
  }

  /** Where it begins in the text. */
  public int start(int number) {
    return starts[number];
  }

  /** Where it ends. */
  public int end(int number) {
    return ends[number];
  }

  /** All spellings so far, by their numbers. */
  public List<Spelling> spellings() {
    return Collections.unmodifiableList(spellings);
  }

  /**
   * A way in which a text writes one of the words.
   *
   * @param word which of them, counted from 0 in the order in which they were given
   * @param exact with marks, as the index has it
   */
  public record Spelling(int word, String exact) {}
}
