package vn.tracuu.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tracuu.model.Doubt;
import vn.tracuu.model.Work;

/**
 * A work whose text is held.
 *
 * @param doubts why that text is to be checked against the original; none for most
 * @param effect the day from which the text says that it is in force, where it names one
 */
public record HeldWork(Work work, List<Doubt> doubts, Optional<LocalDate> effect) {
  public HeldWork {
    doubts = List.copyOf(doubts);
  }
}
