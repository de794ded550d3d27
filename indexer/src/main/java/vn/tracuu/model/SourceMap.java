package vn.tracuu.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where each character of a text stands in the source it was made from.
 *
 * <p>Held as runs: a run of equal length on both sides is read character by character; a run of
 * another length (a letter composed of a base and its marks, a blank made of a line break) stands
 * for its source as a whole. Offsets are UTF-16 units; ranges are half open.
 */
public final class SourceMap {
  /** Maps the empty text. */
  public static final SourceMap EMPTY = new SourceMap(new int[0], new int[0], new int[0], 0);

  private final int[] at;
  private final int[] from;
  private final int[] to;
  private final int length;

  private SourceMap(int[] at, int[] from, int[] to, int length) {
    this.at = at;
    this.from = from;
    this.to = to;
    this.length = length;
  }

  /** Maps a text of {@code length} characters that stands unchanged at {@code start}. */
  public static SourceMap straight(int start, int length) {
    return new Builder().add(length, start, start + length).build();
  }

  /** The length of the mapped text. */
  public int length() {
    return length;
  }

  /** The source offset at which the character at {@code offset} begins. */
  public int start(int offset) {
    int run = runAt(offset);
    return isLinear(run) ? from[run] + offset - at[run] : from[run];
  }

  /** The source offset just behind the character at {@code offset}. */
  public int end(int offset) {
    int run = runAt(offset);
    return isLinear(run) ? from[run] + offset - at[run] + 1 : to[run];
  }

  /** The source ranges that the text from {@code start} to {@code end} stands for, in order. */
  public List<Range> ranges(int start, int end) {
    List<Range> ranges = new ArrayList<>();
    for (int offset = start; offset < end; ) {
      int run = runAt(offset);
      int stop = Math.min(end, endOf(run));
      Range range = new Range(start(offset), end(stop - 1));
      if (range.start() < range.end()) {
        ranges.add(range);
      }
      offset = stop;
    }
    return ranges;
  }

  /** The map of the part of the text from {@code start} to {@code end}. */
  public SourceMap slice(int start, int end) {
    Builder builder = new Builder();
    for (int offset = start; offset < end; ) {
      int run = runAt(offset);
      int stop = Math.min(end, endOf(run));
      builder.add(stop - offset, start(offset), end(stop - 1));
      offset = stop;
    }
    return builder.build();
  }

  /**
   * The map that leads from this text through {@code further}, which maps the source of this one,
   * to the source of that.
   */
  public SourceMap through(SourceMap further) {
    Builder builder = new Builder();
    for (int offset = 0; offset < length; offset++) {
      int first = start(offset);
      int last = end(offset);
      if (first == last) {
        builder.add(1, 0, 0);
      } else {
        builder.add(1, further.start(first), further.end(last - 1));
      }
    }
    return builder.build();
  }

  /** The runs it is held as, from the start of the text on, so that it can be written down. */
  public List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (int run = 0; run < at.length; run++) {
      runs.add(new Run(endOf(run) - at[run], from[run], to[run]));
    }
    return runs;
  }

  private int endOf(int run) {
    return run + 1 < at.length ? at[run + 1] : length;
  }

  private boolean isLinear(int run) {
    return to[run] - from[run] == endOf(run) - at[run];
  }

  private int runAt(int offset) {
    if (offset < 0 || offset >= length) {
      throw new IndexOutOfBoundsException("offset " + offset + " of a text of " + length);
    }
    int found = Arrays.binarySearch(at, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** So many characters of the text that stand for a half open range of the source. */
  public record Run(int count, int start, int end) {}

  /** A half open range of source offsets. */
  public record Range(int start, int end) {}

  /** Collects runs from the start of the text to its end. */
  public static final class Builder {
    private int[] at = new int[4];
    private int[] from = new int[4];
    private int[] to = new int[4];
    private int runs;
    private int length;

    /**
     * Adds {@code count} characters that stand for the source from {@code start} to {@code end}.
     */
    public Builder add(int count, int start, int end) {
      if (count == 0) {
        return this;
      }
      if (runs > 0 && continues(count, start, end)) {
        to[runs - 1] = end;
      } else {
        push(start, end);
      }
      length += count;
      return this;
    }

    /** Adds all runs of another map. */
    public Builder add(SourceMap map) {
      for (int run = 0; run < map.at.length; run++) {
        add(map.endOf(run) - map.at[run], map.from[run], map.to[run]);
      }
      return this;
    }

    /** The map of all that was added. */
    public SourceMap build() {
      return new SourceMap(
          Arrays.copyOf(at, runs), Arrays.copyOf(from, runs), Arrays.copyOf(to, runs), length);
    }

    private boolean continues(int count, int start, int end) {
      int last = runs - 1;
      boolean isLinear = to[last] - from[last] == length - at[last];
      return isLinear && to[last] == start && end - start == count;
    }

    private void push(int start, int end) {
      if (runs == at.length) {
        at = Arrays.copyOf(at, 2 * runs);
        from = Arrays.copyOf(from, 2 * runs);
        to = Arrays.copyOf(to, 2 * runs);
      }
      at[runs] = length;
      from[runs] = start;
      to[runs] = end;
      runs++;
    }
  }
}
