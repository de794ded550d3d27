package vn.tracuu.search;

import java.util.List;

/**
 * A syllable of a question with the ways in which it may be meant.
 *
 * @param form what it most likely is
 * @param others other ways of marking it that the index knows; empty where it was typed with marks
 * @param weight 0 for a word that only asks, else how often the question has it
 * @param isOpen the other ways count as much as the form
 */
record Slot(String form, List<String> others, float weight, boolean isOpen) {
  /** The same syllable once more. */
  Slot and(Slot again) {
    return new Slot(form, others, weight + again.weight, isOpen);
  }
}
