package vn.tracuu.index;

import java.util.List;
import vn.tracuu.model.Doubt;
import vn.tracuu.model.Work;

/**
 * A work whose text is held.
 *
 * @param doubts why that text is to be checked against the original; none for most
 */
public record HeldWork(Work work, List<Doubt> doubts) {
  public HeldWork {
    doubts = List.copyOf(doubts);
  }
}
