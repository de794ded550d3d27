package vn.tracuu.directive;

import vn.tracuu.model.Pinpoint;

/**
 * A paragraph or heading of a provision.
 *
 * @param base where it begins in the provision's heading or text
 */
record Part(String eId, Pinpoint.In in, int base, String text) {

  /** The stretch from one offset of this paragraph to another. */
  Pinpoint at(int start, int end) {
    return new Pinpoint(eId, in, base + start, base + end);
  }

  /** The part from one offset to another. */
  Part slice(Sentences.Span span) {
    return new Part(eId, in, base + span.start(), text.substring(span.start(), span.end()));
  }
}
