package vn.tracuu.link;

import java.util.Optional;
import java.util.function.Function;
import vn.tracuu.model.Place;
import vn.tracuu.model.Resolution;
import vn.tracuu.model.Resolution.Ambiguous;
import vn.tracuu.model.Resolution.Resolved;
import vn.tracuu.model.Resolution.Unresolved;
import vn.tracuu.model.Target;

/** Leads from a work to a place within it: by its tree where it is held, else by its words. */
record PlaceIn(Function<String, Optional<Locator>> locators) {

  Resolution of(Resolution work, Place place) {
    return switch (work) {
      case Resolved found -> new Resolved(at(found.target(), place), found.contradictions());
      case Ambiguous several ->
          new Ambiguous(several.candidates().stream().map(one -> at(one, place)).toList());
      case Unresolved unused -> new Unresolved(place.eId());
    };
  }

  private Target at(Target work, Place place) {
    Optional<Locator> held = locators.apply(work.id());
    String eId = held.flatMap(one -> one.find(place)).orElse(place.eId());
    return new Target(work.iri(), work.id(), eId);
  }
}
