package vn.tracuu.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What follows the last provision: "Nơi nhận" and the signature.
 *
 * @param recipients one passage each, bullet and closing mark included, as printed
 * @param other headings and lines of the signature, in order, as printed
 * @param footnotes the notes below all, a passage a paragraph, as printed: "[1] Điều này được sửa
 *     đổi ..."
 */
public record Conclusions(List<Passage> recipients, List<Passage> other, List<Passage> footnotes) {
  /** A document without recipients and signature. */
  public static final Conclusions NONE = new Conclusions(List.of(), List.of(), List.of());

  public Conclusions {
    recipients = List.copyOf(recipients);
    other = List.copyOf(other);
    footnotes = List.copyOf(footnotes);
  }

  /** Conclusions without footnotes. */
  public Conclusions(List<Passage> recipients, List<Passage> other) {
    this(recipients, other, List.of());
  }

  /** The same, and what else stands there. */
  public Conclusions with(List<Passage> more, List<Passage> notes) {
    return new Conclusions(recipients, both(other, more), both(footnotes, notes));
  }

  private static List<Passage> both(List<Passage> first, List<Passage> second) {
    List<Passage> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
