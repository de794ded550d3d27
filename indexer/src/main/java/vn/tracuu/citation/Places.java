package vn.tracuu.citation;

import java.util.ArrayList;
import java.util.List;
import vn.tracuu.model.Level;
import vn.tracuu.model.Place;
import vn.tracuu.model.Place.Step;

/** Places made of the units that a text names. */
final class Places {
  private Places() {}

  /** The place in another instrument: nothing is added to what the text says. */
  static Place of(List<Find.Unit> units) {
    List<Step> steps = new ArrayList<>();
    units.forEach(unit -> unit.num().ifPresent(num -> steps.add(new Step(unit.level(), num))));
    return shortened(steps);
  }

  /** Articles count on through chapters, so what lies above them but an annex is left out. */
  static Place shortened(List<Step> steps) {
    boolean hasArticle = steps.stream().anyMatch(step -> step.level() == Level.ARTICLE);
    return new Place(steps.stream().filter(step -> !hasArticle || !isAboveArticle(step)).toList());
  }

  private static boolean isAboveArticle(Step step) {
    return switch (step.level()) {
      case CHAPTER, SUBSECTION -> true;
      case SECTION -> step.num().indexOf('.') < 0;
      case ATTACHMENT, PART, ARTICLE, CLAUSE, POINT, INDENT -> false;
    };
  }
}
