package vn.tracuu.model;

/** The instrument that a citation names: the document itself, or another. */
public sealed interface CitedWork permits CitedWork.ThisDocument, Instrument {

  /** "Luật này", or a provision with no instrument behind it. */
  record ThisDocument() implements CitedWork {}
}
