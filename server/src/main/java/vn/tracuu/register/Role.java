package vn.tracuu.register;

import vn.tracuu.index.Schema;

/** The part that an agency has in a directive. */
public enum Role {
  ANY("any", Schema.AGENCY),
  LEAD("lead", Schema.LEAD),
  COORDINATOR("coordinator", Schema.COORDINATOR);

  private final String word;
  private final String field;

  Role(String word, String field) {
    this.word = word;
    this.field = field;
  }

  /** The word in addresses. */
  public String word() {
    return word;
  }

  String field() {
    return field;
  }
}
