package vn.tracuu.structure;

import vn.tracuu.model.LegalDocument;

/** What a file turned out to be. */
public sealed interface Parsed {
  /** A document of law or administration. */
  record Document(LegalDocument document) implements Parsed {}

  /**
   * Something else, with the reason in Vietnamese: a listing, a form, a page that asks for a login.
   */
  record NotADocument(String reason) implements Parsed {}
}
