package vn.tracuu.link;

import java.util.List;
import vn.tracuu.model.Resolution.Contradiction;

/**
 * How well a known work fits a citation.
 *
 * @param contradictions what the text says other than is known
 */
record Fit(KnownWork work, Grade grade, List<Contradiction> contradictions) {
  /** From certain to impossible. */
  enum Grade {
    /** The day agrees, or the number carries its year. */
    CERTAIN,
    /** Nothing speaks against it. */
    LIKELY,
    /** It may be meant, and so may another that is not known. */
    DOUBTFUL,
    /** It cannot be meant. */
    IMPOSSIBLE
  }

  Fit {
    contradictions = List.copyOf(contradictions);
  }

  /** May be taken for the one meant. */
  boolean isLikely() {
    return grade == Grade.CERTAIN || grade == Grade.LIKELY;
  }
}
