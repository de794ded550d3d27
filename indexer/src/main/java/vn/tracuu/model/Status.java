package vn.tracuu.model;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Whether a work is in force, as of a day, by a source.
 *
 * <p>Example: Decision 161/QĐ-UBND: "văn bản không quy định ngày hiệu lực", as of the day on which
 * its text was read. Nothing is in force because nobody said otherwise.
 */
public record Status(Value value, LocalDate asOf, String source) {

  /** What can be said of a work's force. */
  public enum Value {
    IN_FORCE("còn hiệu lực"),
    REPEALED("hết hiệu lực toàn bộ"),
    PARTLY_REPEALED("hết hiệu lực một phần"),
    NOT_YET("chưa có hiệu lực"),
    NOT_STATED("văn bản không quy định ngày hiệu lực"),
    UNVERIFIED("chưa xác minh");

    private final String words;

    Value(String words) {
      this.words = words;
    }

    /** As readers see it. */
    public String words() {
      return words;
    }

    /** The value that {@code words} stand for. */
    public static Value of(String words) {
      return Stream.of(values())
          .filter(value -> value.words.equals(words))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("tình trạng không có: " + words));
    }
  }
}
