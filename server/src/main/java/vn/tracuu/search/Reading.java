package vn.tracuu.search;

import java.util.Optional;
import org.apache.lucene.search.Query;

/**
 * One way of taking a question: as typed, with an abbreviation written out, with the name that an
 * agency had before.
 *
 * @param weight of what it finds, against 1 for the question as typed
 * @param within where it counts only; empty for everywhere
 */
record Reading(Question question, float weight, Optional<Query> within) {

  /** As typed, everywhere. */
  static Reading plain(Question question) {
    return new Reading(question, 1, Optional.empty());
  }
}
