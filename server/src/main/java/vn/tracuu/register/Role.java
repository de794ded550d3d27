package vn.tracuu.register;

import java.util.List;
import vn.tracuu.index.Schema;
import vn.tracuu.model.AgencyMention;
import vn.tracuu.model.Directive;

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

  /** An agency has this part in a directive. */
  public boolean isOf(String agency, Directive directive) {
    boolean leads = names(directive.leads(), agency);
    boolean coordinates = names(directive.coordinators(), agency);
    return switch (this) {
      case ANY -> leads || coordinates;
      case LEAD -> leads;
      case COORDINATOR -> coordinates;
    };
  }

  private static boolean names(List<AgencyMention> mentions, String agency) {
    return mentions.stream()
        .anyMatch(mention -> mention.agency().filter(agency::equals).isPresent());
  }

  String field() {
    return field;
  }
}
