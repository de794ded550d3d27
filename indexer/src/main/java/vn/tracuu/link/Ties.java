package vn.tracuu.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tracuu.link.LinkedCorpus.Tie;
import vn.tracuu.model.Instrument;
import vn.tracuu.model.Target;

/**
 * Which works name which.
 *
 * @param from what each held work names, by its id
 * @param citing the ids of the held works that name a work, itself among them where it is held
 */
record Ties(Map<String, List<Tie>> from, Map<String, Set<String>> citing) {

  /** Leads the instruments that documents name to works; each is looked up once a document. */
  static Ties of(Collection<Cites> documents, Resolver resolver) {
    Ties ties = new Ties(new HashMap<>(), new HashMap<>());
    documents.forEach(document -> ties.tie(document, resolver));
    return ties;
  }

  private void tie(Cites document, Resolver resolver) {
    String id = document.work().id();
    Citing who = Citing.of(document.work(), document.instruments());
    Map<Instrument, Optional<Target>> meant = new HashMap<>();
    Map<Tie, Integer> ties = new LinkedHashMap<>();
    for (Cites.Named named : document.named()) {
      meant
          .computeIfAbsent(named.instrument(), cited -> resolver.resolve(cited, who).meant())
          .map(work -> new Tie(id, work.id(), named.relation(), 0))
          .ifPresent(tie -> ties.merge(tie, named.places(), Integer::sum));
    }
    List<Tie> counted = new ArrayList<>();
    ties.forEach((tie, places) -> counted.add(tie.of(places)));
    from.put(id, counted);
    counted.forEach(tie -> cites(tie.to(), id));
    cites(id, id);
  }

  private void cites(String to, String id) {
    citing.computeIfAbsent(to, any -> new LinkedHashSet<>()).add(id);
  }
}
