package vn.tracuu.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tracuu.directive.Agencies.Heir;
import vn.tracuu.index.Duties.Body;
import vn.tracuu.index.IndexContent.FoundPlace;
import vn.tracuu.model.Agency;
import vn.tracuu.search.Hit.Acting;

/** Gives the bodies that a place names the names that they have today. */
final class ActingBodies {
  private final FoundPlace place;
  private String text = "";

  /** The bodies of a place. */
  ActingBodies(FoundPlace found) {
    this.place = found;
  }

  List<Acting> of(List<Body> bodies) {
    return bodies.stream().map(this::acting).toList();
  }

  private Acting acting(Body body) {
    Optional<Agency> agency = body.agency().flatMap(Kin::meant);
    if (agency.isEmpty()) {
      return new Acting("", body.printed(), List.of(), false);
    }
    Kin kin = Kin.of(agency.get());
    List<String> today =
        kin.successors().stream()
            .filter(this::isMeantHere)
            .map(heir -> heir.agency().name())
            .distinct()
            .toList();
    boolean isOpen = today.isEmpty() && !kin.open().isEmpty();
    return new Acting(agency.get().id(), body.printed(), today, isOpen);
  }

  private boolean isMeantHere(Heir heir) {
    List<String> fields = heir.succession().words();
    return fields.isEmpty() || fields.stream().anyMatch(text()::contains);
  }

  /** Few bodies are told apart by what the place is about. */
  private String text() {
    if (text.isEmpty()) {
      text = (place.place().heading() + "\n" + place.place().text()).toLowerCase(Locale.ROOT);
    }
    return text;
  }
}
