package vn.tracuu.model;

import java.util.List;

/**
 * What follows the last provision: "Nơi nhận" and the signature.
 *
 * @param recipients one passage each, bullet and closing mark included, as printed
 * @param other headings and lines of the signature, in order, as printed
 */
public record Conclusions(List<Passage> recipients, List<Passage> other) {
  /** A document without recipients and signature. */
  public static final Conclusions NONE = new Conclusions(List.of(), List.of());

  public Conclusions {
    recipients = List.copyOf(recipients);
    other = List.copyOf(other);
  }
}
