package vn.tracuu.model;

import java.util.List;

/**
 * A stretch of text made whole, and where each of its characters stands in the source.
 *
 * <p>Example: the two lines "tiến độ thực" and "hiện dự án" of a hard-wrapped file are the one
 * passage "tiến độ thực hiện dự án". The text is canonical (NFC, single blanks, no line breaks);
 * its words are as printed, errors included.
 */
public record Passage(String text, SourceMap map) implements Content {
  /** The passage that says nothing. */
  public static final Passage EMPTY = new Passage("", SourceMap.EMPTY);

  public Passage {
    if (text.length() != map.length()) {
      throw new IllegalArgumentException(
          "text of " + text.length() + " characters, map of " + map.length());
    }
  }

  /** A passage that stands nowhere, for tests and for text made by a program. */
  public static Passage of(String text) {
    return new Passage(text, new SourceMap.Builder().add(text.length(), 0, 0).build());
  }

  /** All parts as one passage, with {@code separator} between them, which stands nowhere. */
  public static Passage join(String separator, List<Passage> parts) {
    StringBuilder text = new StringBuilder();
    SourceMap.Builder map = new SourceMap.Builder();
    for (Passage part : parts) {
      if (!text.isEmpty() && !part.isEmpty()) {
        text.append(separator);
        map.add(separator.length(), 0, 0);
      }
      text.append(part.text);
      map.add(part.map);
    }
    return new Passage(text.toString(), map.build());
  }

  /** The part from {@code start} to {@code end}, without blanks at its ends. */
  public Passage slice(int start, int end) {
    int first = start;
    int last = end;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return first == 0 && last == text.length()
        ? this
        : new Passage(text.substring(first, last), map.slice(first, last));
  }

  /** The part from {@code start} on, without blanks at its ends. */
  public Passage slice(int start) {
    return slice(start, text.length());
  }

  /**
   * The same words, the last of which stands also for what closes it in {@code whole} up to {@code
   * end}: the colon behind a heading is no word of it and is not lost.
   */
  public Passage closedBy(int end, Passage whole) {
    if (isEmpty() || end > whole.text.length()) {
      return this;
    }
    int last = text.length() - 1;
    SourceMap.Builder wider = new SourceMap.Builder().add(map.slice(0, last));
    wider.add(1, map.start(last), whole.map.end(end - 1));
    return new Passage(text, wider.build());
  }

  /** Says nothing. */
  public boolean isEmpty() {
    return text.isEmpty();
  }
}
