package vn.tracuu.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tracuu.citation.Citations;
import vn.tracuu.model.Citation;
import vn.tracuu.model.CitedWork;
import vn.tracuu.model.Instrument;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Place;
import vn.tracuu.model.RelationKind;
import vn.tracuu.model.Resolution;
import vn.tracuu.model.Status;

/**
 * All documents with what they cite and who cites them: the one place that sees every document.
 *
 * <p>Example: {@code citedBy("57-nq-tw-2024", "")} gives the place in Decision 161/QĐ-UBND that
 * names Nghị quyết 57-NQ/TW, which is known from the catalogue alone.
 */
public final class LinkedCorpus {
  /** No document and no catalogue. */
  public static final LinkedCorpus EMPTY = new LinkedCorpus();

  private final KnownWorks works = new KnownWorks();
  private final Resolver resolver = new Resolver(works);
  private final Map<String, LegalDocument> documents = new LinkedHashMap<>();
  private final Map<String, Locator> locators = new HashMap<>();
  private final Map<String, CatalogueEntry> entries = new HashMap<>();
  private final Map<String, List<Link>> from = new HashMap<>();
  private final Map<String, List<Link>> to = new HashMap<>();

  private LinkedCorpus() {}

  /** Links documents with each other and with the catalogue. */
  public static LinkedCorpus of(List<LegalDocument> documents, Catalogue catalogue) {
    LinkedCorpus corpus = new LinkedCorpus();
    documents.forEach(corpus::hold);
    catalogue.entries().forEach(corpus::know);
    Map<String, List<Citation>> citations = new LinkedHashMap<>();
    documents.forEach(one -> citations.put(one.work().id(), Citations.of(one)));
    citations.values().forEach(corpus::learn);
    documents.forEach(one -> corpus.link(one, citations.get(one.work().id())));
    return corpus;
  }

  private void hold(LegalDocument document) {
    documents.put(document.work().id(), document);
    locators.put(document.work().id(), new Locator(document));
    works.add(KnownWork.held(document.work()));
  }

  private void know(CatalogueEntry entry) {
    entries.put(entry.id(), entry);
    works.add(KnownWork.of(entry));
  }

  /** Laws that are cited by name and number: by them a name alone is read. */
  private void learn(List<Citation> citations) {
    for (Citation citation : citations) {
      if (citation.work() instanceof Instrument cited
          && !cited.name().isEmpty()
          && cited.number().year().isPresent()) {
        List<KnownWork> same = works.withNumber(cited.number());
        if (same.isEmpty()) {
          works.add(KnownWork.cited(cited));
        }
      }
    }
  }

  private void link(LegalDocument document, List<Citation> citations) {
    List<Link> links = links(document, citations);
    from.put(document.work().id(), links);
    for (Link link : links) {
      link.resolution()
          .meant()
          .ifPresent(
              target -> to.computeIfAbsent(target.id(), unused -> new ArrayList<>()).add(link));
    }
  }

  /** What a document cites that is not of this corpus: a draft, a file that is looked at. */
  public List<Link> links(LegalDocument document) {
    return links(document, Citations.of(document));
  }

  /** What a text cites that is no document: a sentence, a recital. */
  public List<Link> links(String text) {
    List<Citation> citations = Citations.of(text);
    Citing citing = Citing.of(citations);
    List<Link> links = new ArrayList<>();
    for (Citation citation : citations) {
      Resolution resolution =
          switch (citation.work()) {
            case CitedWork.ThisDocument unused -> new Resolution.Unresolved(citation.place().eId());
            case Instrument cited -> place(resolver.resolve(cited, citing), citation.place());
          };
      links.add(
          new Link(
              "",
              citation,
              resolution,
              Relations.of(citation.span(), text),
              Sentence.around(text, citation.span().start(), citation.span().end())));
    }
    return List.copyOf(links);
  }

  private List<Link> links(LegalDocument document, List<Citation> citations) {
    Citing citing = Citing.of(document, citations);
    Texts texts = Texts.of(document);
    Locator own = new Locator(document);
    List<Link> links = new ArrayList<>();
    for (Citation citation : citations) {
      String text = texts.of(citation.span());
      links.add(
          new Link(
              document.work().id(),
              citation,
              resolve(citation, citing, new Self(document.work(), own)),
              Relations.of(citation.span(), text),
              Sentence.around(text, citation.span().start(), citation.span().end())));
    }
    return List.copyOf(links);
  }

  private Resolution resolve(Citation citation, Citing citing, Self self) {
    return switch (citation.work()) {
      case CitedWork.ThisDocument unused -> self.at(citation.place());
      case Instrument cited -> place(resolver.resolve(cited, citing), citation.place());
    };
  }

  private Resolution place(Resolution work, Place place) {
    return place.isWhole() ? work : new PlaceIn(locators).of(work, place);
  }

  /** What a person meant who typed {@code input}: "nq 57", "qđ 161 điều 2 khoản 1", "mục 5.1". */
  public Reference reference(String input) {
    return new ReferenceReader(works, locators).read(input);
  }

  /** Every work: those held first, then those of the catalogue, then those only cited. */
  public Collection<KnownWork> works() {
    return works.all();
  }

  /** A work by its slug. */
  public Optional<KnownWork> work(String id) {
    return works.find(id);
  }

  /** The text of a work that is held. */
  public Optional<LegalDocument> document(String id) {
    return Optional.ofNullable(documents.get(id));
  }

  /** What the catalogue says of a work. */
  public Optional<CatalogueEntry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** What a work, or one of its provisions, cites; all of it where {@code eId} is empty. */
  public List<Link> citations(String id, String eId) {
    return from.getOrDefault(id, List.of()).stream()
        .filter(link -> isWithin(link.citation().span().eId(), eId))
        .toList();
  }

  /** Who cites a work, or one of its provisions or what lies within it; not the work itself. */
  public List<Link> citedBy(String id, String eId) {
    return to.getOrDefault(id, List.of()).stream()
        .filter(link -> !eId.isEmpty() || !link.from().equals(id))
        .filter(link -> isWithin(link.resolution().meant().orElseThrow().eId(), eId))
        .toList();
  }

  /** Relations that the catalogue states, from either side, with the work on the other one. */
  public List<Stated> stated(String id) {
    List<Stated> stated = new ArrayList<>();
    entries
        .values()
        .forEach(
            entry ->
                entry.relations().stream()
                    .filter(relation -> entry.id().equals(id) || relation.to().equals(id))
                    .forEach(relation -> stated.add(new Stated(entry.id(), relation))));
    return stated;
  }

  /** The status of a work; unverified where nobody looked. */
  public Optional<Status> status(String id) {
    return entry(id).map(CatalogueEntry::status);
  }

  /** A relation that the catalogue states of {@code from}. */
  public record Stated(String from, CatalogueEntry.Relation relation) {
    /** In which relation. */
    public RelationKind kind() {
      return relation.kind();
    }
  }

  private static boolean isWithin(String eId, String place) {
    return place.isEmpty() || eId.equals(place) || eId.startsWith(place + "__");
  }
}
