package vn.tracuu.http;

import java.util.ArrayList;
import java.util.List;
import vn.tracuu.model.Content;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.model.Table;

/**
 * A provision as the API tells it.
 *
 * @param level "article", "clause"
 * @param text its own paragraphs, a line each; what its children say is not repeated
 * @param after how many of its parent's own paragraphs come before it
 */
public record ProvisionView(
    String eId,
    String level,
    String num,
    String heading,
    String text,
    int after,
    List<ProvisionView> children) {

  /** The provisions among the parts of a body or of another provision. */
  public static List<ProvisionView> of(List<Content> parts) {
    List<ProvisionView> views = new ArrayList<>();
    int after = 0;
    for (Content part : parts) {
      switch (part) {
        case Passage passage -> after++;
        case Table table -> after += table.lines().size();
        case Provision provision -> views.add(of(provision, after));
      }
    }
    return views;
  }

  private static ProvisionView of(Provision provision, int after) {
    return new ProvisionView(
        provision.eId(),
        provision.level().word(),
        provision.num(),
        provision.heading().text(),
        provision.text(),
        after,
        of(provision.content()));
  }
}
