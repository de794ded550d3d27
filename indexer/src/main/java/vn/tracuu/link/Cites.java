package vn.tracuu.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tracuu.model.Instrument;
import vn.tracuu.model.RelationKind;
import vn.tracuu.model.Work;

/**
 * A document in so few words that those of all documents can be held at once: what it is, and which
 * instruments it names how often.
 *
 * @param named in the order of their first mention
 */
public record Cites(Work work, List<Named> named) {

  public Cites {
    named = List.copyOf(named);
  }

  /** An instrument in one relation; the same instrument may stand in others too. */
  public record Named(Instrument instrument, RelationKind relation, int places) {}

  /** What all mentions of a document come to. */
  public static Cites of(Mentions mentions) {
    Map<Named, Integer> places = new LinkedHashMap<>();
    for (Mention mention : mentions.all()) {
      if (mention.citation().work() instanceof Instrument named) {
        places.merge(new Named(named, mention.relation(), 0), 1, Integer::sum);
      }
    }
    List<Named> named = new ArrayList<>();
    places.forEach((one, count) -> named.add(new Named(one.instrument(), one.relation(), count)));
    return new Cites(mentions.work(), named);
  }

  List<Instrument> instruments() {
    return named.stream().map(Named::instrument).distinct().toList();
  }
}
