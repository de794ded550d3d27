package vn.tracuu.search;

import java.util.Arrays;
import java.util.Optional;

/** What comes first in an answer. */
public enum Order {
  /** What answers the question best. */
  RELEVANCE("relevance"),
  /** What was issued last; within a work, as it stands there. */
  NEWEST("newest");

  private final String word;

  Order(String word) {
    this.word = word;
  }

  /** The word in addresses. */
  public String word() {
    return word;
  }

  /** The order that a word stands for. */
  public static Optional<Order> of(String word) {
    return Arrays.stream(values()).filter(order -> order.word.equals(word)).findFirst();
  }
}
