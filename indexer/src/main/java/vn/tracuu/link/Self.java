package vn.tracuu.link;

import java.util.List;
import vn.tracuu.model.Place;
import vn.tracuu.model.Resolution;
import vn.tracuu.model.Target;
import vn.tracuu.model.Work;

/** The citing document itself, to which "Luật này" and "khoản 2 Điều này" lead. */
record Self(Work work, Locator locator) {

  Resolution at(Place place) {
    String eId = place.isWhole() ? "" : locator.find(place).orElse(place.eId());
    return new Resolution.Resolved(new Target(work.iri(), work.id(), eId), List.of());
  }
}
