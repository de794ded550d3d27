package vn.tracuu.model;

import java.util.List;
import java.util.Optional;

/**
 * What a citation was found to mean: one work, one of several, or none that is known.
 *
 * <p>Doubt is kept: "Nghị quyết số 01/NQ-CP" without a day may be any year's.
 */
public sealed interface Resolution {

  /**
   * One work and no other fits.
   *
   * @param contradictions between the text and what is known, in Vietnamese
   */
  record Resolved(Target target, List<Contradiction> contradictions) implements Resolution {
    public Resolved {
      contradictions = List.copyOf(contradictions);
    }
  }

  /** Several fit, or one fits and it is not certain. */
  record Ambiguous(List<Target> candidates) implements Resolution {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Nothing known fits.
   *
   * @param eId the place within the unknown work; empty where none is named
   */
  record Unresolved(String eId) implements Resolution {}

  /** Where the text says other than what is known: "khóa XVI" for "khóa XI". */
  record Contradiction(String printed, String reading, String reason) {}

  /** "resolved", "ambiguous", "unresolved". */
  default String word() {
    return switch (this) {
      case Resolved unused -> "resolved";
      case Ambiguous unused -> "ambiguous";
      case Unresolved unused -> "unresolved";
    };
  }

  /** The one work meant. */
  default Optional<Target> meant() {
    return this instanceof Resolved resolved ? Optional.of(resolved.target()) : Optional.empty();
  }
}
