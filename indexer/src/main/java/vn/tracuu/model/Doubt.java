package vn.tracuu.model;

/** Why readers of a text should check it against the original. */
public enum Doubt {
  /** Its letters were recognised from pictures (OCR), with the errors that this makes. */
  RECOGNISED,

  /** Its head is missing ({@link LegalDocument#isWithoutHead}): a cut copy, or other words. */
  WITHOUT_HEAD
}
