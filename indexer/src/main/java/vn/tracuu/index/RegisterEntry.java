package vn.tracuu.index;

import java.util.List;
import vn.tracuu.model.Directive;

/**
 * A directive as the index keeps it, with the words that a register shows.
 *
 * @param where "mục 5.1 phần II Điều 1"
 * @param tasks the words of each of its tasks, in order
 */
public record RegisterEntry(String workId, String where, List<String> tasks, Directive directive) {

  public RegisterEntry {
    tasks = List.copyOf(tasks);
  }
}
