package vn.tracuu.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.ProvisionPath;

/** Documents in memory, in the order given: a corpus of a few. */
final class Documents implements Shelf {
  private final Map<String, LegalDocument> documents = new LinkedHashMap<>();
  private final Map<String, Mentions> mentions = new LinkedHashMap<>();

  Documents(List<LegalDocument> all) {
    for (LegalDocument one : all) {
      documents.put(one.work().id(), one);
      mentions.put(one.work().id(), Mentions.of(one));
    }
  }

  @Override
  public List<Cites> cites() {
    return mentions.values().stream().map(Cites::of).toList();
  }

  @Override
  public Mentions mentions(String id) {
    return mentions.get(id);
  }

  @Override
  public Outline outline(String id) {
    return mentions.get(id).outline();
  }

  @Override
  public Optional<LegalDocument> document(String id) {
    return Optional.ofNullable(documents.get(id));
  }

  @Override
  public Optional<String> words(String id, String eId) {
    return document(id).flatMap(one -> one.find(eId)).map(ProvisionPath::words);
  }

  @Override
  public List<String> withNumber(String num) {
    return List.copyOf(documents.keySet());
  }
}
