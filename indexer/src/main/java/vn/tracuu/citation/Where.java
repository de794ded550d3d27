package vn.tracuu.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tracuu.model.Citation.Part;
import vn.tracuu.model.Level;
import vn.tracuu.model.Place;
import vn.tracuu.model.Place.Step;
import vn.tracuu.model.Provision;

/**
 * Where a text stands: by this "khoản 2 Điều này" is read.
 *
 * @param eId of the provision, or of the legal basis
 * @param above the provisions around the text, highest first
 */
record Where(String eId, Part part, List<Provision> above) {

  /** The place that units name from here; what they leave out is taken from here. */
  Place place(List<Find.Unit> units) {
    List<Step> steps = new ArrayList<>(context(units.getFirst().level()));
    for (Find.Unit unit : units) {
      unit.num()
          .or(() -> num(unit.level()))
          .ifPresent(num -> steps.add(new Step(unit.level(), num)));
    }
    return Places.shortened(steps);
  }

  /** "khoản 2" alone is one of this article, "điểm a" one of this clause. */
  private List<Step> context(Level top) {
    List<Step> steps = new ArrayList<>();
    if (top.compareTo(Level.ARTICLE) > 0) {
      num(Level.ARTICLE).ifPresent(num -> steps.add(new Step(Level.ARTICLE, num)));
    }
    if (top.compareTo(Level.CLAUSE) > 0) {
      num(Level.CLAUSE).ifPresent(num -> steps.add(new Step(Level.CLAUSE, num)));
    }
    return steps;
  }

  private Optional<String> num(Level level) {
    return above.stream()
        .filter(provision -> provision.level() == level)
        .reduce((one, later) -> later)
        .map(provision -> provision.num().substring(provision.num().lastIndexOf(' ') + 1));
  }
}
