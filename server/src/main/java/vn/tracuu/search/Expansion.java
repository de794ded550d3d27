package vn.tracuu.search;

import java.util.Arrays;
import java.util.Optional;

/**
 * Something that was read into a question and took part in the answer.
 *
 * <p>Example: kind {@code MARKS}, from "giai ngan" to "giải ngân". Each kind can be switched off in
 * the address: {@code off=marks}.
 *
 * @param from as typed
 * @param to as taken
 * @param note what a reader must know of it, in Vietnamese; empty where there is nothing
 */
public record Expansion(Kind kind, String from, String to, String note) {

  /** The kinds of what is read into a question. */
  public enum Kind {
    /** A question that names an instrument or a place goes there. */
    CITATION("citation"),
    /** Words without marks are read as the likeliest words with marks. */
    MARKS("marks"),
    /** tỉ lệ and tỷ lệ, hoà and hòa are one. */
    VARIANT("variants"),
    /** KH&ĐT is Kế hoạch và Đầu tư. */
    ABBREVIATION("abbreviations"),
    /** An agency stands for those before and after it. */
    AGENCY("agencies"),
    /** What is misprinted in the source is found by its right reading. */
    MISPRINT("misprints"),
    /** Where no place has all words, those with some of them answer. */
    PART("partial");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word in addresses. */
    public String word() {
      return word;
    }

    /** The kind that a word stands for. */
    public static Optional<Kind> of(String word) {
      return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
  }
}
