package vn.tracuu.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What became of an agency, or of one function of it.
 *
 * <p>A function can leave an agency that goes on: religion left Sở Nội vụ. What is not established
 * has no successor and says so.
 *
 * @param function the function that moved, in Vietnamese; empty for all of them
 * @param words by which a directive is known to be about that function, in small letters; none
 *     where all functions moved
 * @param to the successor's id; empty where it is not established
 * @param place where this is so: "Sơn La"
 * @param from the first day of the successor's work, where it was seen
 * @param basis the instrument that ordered it; empty where it was not seen
 * @param source where the fact was seen; never empty where there is a successor
 * @param note what remains open, in Vietnamese
 */
public record Succession(
    String function,
    List<String> words,
    Optional<String> to,
    String place,
    Optional<LocalDate> from,
    String basis,
    List<String> source,
    String note) {

  public Succession {
    words = List.copyOf(words);
    source = List.copyOf(source);
    if (function.isEmpty() != words.isEmpty()) {
      throw new IllegalArgumentException("a function is told by its words: " + function);
    }
    if (to.isPresent() && source.isEmpty()) {
      throw new IllegalArgumentException("a succession without a source: " + to.get());
    }
  }
}
