package vn.tracuu.http;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import vn.tracuu.directive.Agencies;
import vn.tracuu.index.IndexContent;
import vn.tracuu.index.LinkedIndex;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.index.Schema;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.LegalDocument;

/**
 * Documents laid out as pages; those asked for last are kept until the index changes.
 *
 * <p>The surprise: what is kept is bounded by characters, not by documents, because a code of law
 * weighs as much as a hundred decisions.
 */
final class LaidDocuments {
  private static final int MOST_CHARACTERS = 16_000_000;
  private static final int MOST_DIRECTIVES = 5_000;

  private final OpenIndex index;
  private final LinkedIndex links;
  private final Templates templates;
  private final Map<String, LaidDocument> kept = new LinkedHashMap<>(16, .75f, true);
  private long version = -1;
  private long characters;

  LaidDocuments(OpenIndex index, LinkedIndex links, Templates templates) {
    this.index = index;
    this.links = links;
    this.templates = templates;
  }

  /** A document that is held. */
  Optional<LaidDocument> find(String id) {
    LinkedCorpus corpus = links.corpus();
    return index.read(content -> find(content, corpus, id));
  }

  private Optional<LaidDocument> find(IndexContent content, LinkedCorpus corpus, String id)
      throws IOException {
    Optional<LaidDocument> known = kept(content.version(), id);
    if (known.isPresent()) {
      return known;
    }
    Optional<LegalDocument> document = content.document(id);
    if (document.isEmpty()) {
      return Optional.empty();
    }
    LaidDocument laid = lay(content, corpus, document.get());
    keep(content.version(), laid);
    return Optional.of(laid);
  }

  private LaidDocument lay(IndexContent content, LinkedCorpus corpus, LegalDocument document)
      throws IOException {
    TermQuery ofWork = new TermQuery(new Term(Schema.WORK, document.work().id()));
    DutyLines duties = new DutyLines(Agencies.known());
    content.directives(ofWork, MOST_DIRECTIVES).forEach(entry -> duties.add(entry.directive()));
    DocumentPages pages = new DocumentPages(document, corpus, duties.byPlace());
    return pages.laid(templates.render("law", pages.law()));
  }

  private synchronized Optional<LaidDocument> kept(long current, String id) {
    return current == version ? Optional.ofNullable(kept.get(id)) : Optional.empty();
  }

  private synchronized void keep(long current, LaidDocument laid) {
    if (current != version) {
      kept.clear();
      characters = 0;
      version = current;
    }
    if (kept.put(laid.work().id(), laid) == null) {
      characters += laid.law().length();
    }
    var oldest = kept.values().iterator();
    while (characters > MOST_CHARACTERS && kept.size() > 1) {
      characters -= oldest.next().law().length();
      oldest.remove();
    }
  }
}
