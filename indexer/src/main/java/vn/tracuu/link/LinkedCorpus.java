package vn.tracuu.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tracuu.citation.Citations;
import vn.tracuu.model.Citation;
import vn.tracuu.model.CitedWork;
import vn.tracuu.model.Instrument;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Place;
import vn.tracuu.model.RelationKind;
import vn.tracuu.model.Resolution;
import vn.tracuu.model.Status;
import vn.tracuu.model.Work;

/**
 * All documents with what they cite and who cites them: the one place that sees every document.
 *
 * <p>Example: {@code citedBy("57-nq-tw-2024", "")} gives the place in Decision 161/QĐ-UBND that
 * names Nghị quyết 57-NQ/TW, which is known from the catalogue alone. The surprise: which works tie
 * together is found when it is first asked for, since most searches never ask.
 */
public final class LinkedCorpus {
  /** No document and no catalogue. */
  public static final LinkedCorpus EMPTY = of(List.of(), Catalogue.EMPTY);

  private static final int MOST_LOCATORS = 200;
  private static final int MOST_LINKS = 60;

  private final Shelf shelf;
  private final KnownWorks works = new KnownWorks();
  private final Resolver resolver = new Resolver(works);
  private final Map<String, Cites> held = new LinkedHashMap<>();
  private final Map<String, CatalogueEntry> entries = new HashMap<>();
  private final Recent<Locator> locators;
  private final Recent<List<Link>> links;
  private volatile Ties ties;

  private LinkedCorpus(Shelf shelf) {
    this.shelf = shelf;
    this.locators = new Recent<>(MOST_LOCATORS, id -> new Locator(shelf.outline(id)));
    this.links = new Recent<>(MOST_LINKS, id -> link(shelf.mentions(id), locators.get(id)));
  }

  /** Links documents with each other and with the catalogue. */
  public static LinkedCorpus of(List<LegalDocument> documents, Catalogue catalogue) {
    return of(new Documents(documents), catalogue);
  }

  /** Links the documents of a shelf with each other and with the catalogue. */
  public static LinkedCorpus of(Shelf shelf, Catalogue catalogue) {
    LinkedCorpus corpus = new LinkedCorpus(shelf);
    List<Cites> all = shelf.cites();
    catalogue.entries().forEach(entry -> corpus.entries.put(entry.id(), entry));
    all.forEach(corpus::hold);
    catalogue.entries().forEach(entry -> corpus.works.add(KnownWork.of(entry)));
    all.forEach(corpus::learn);
    return corpus;
  }

  private void hold(Cites document) {
    held.put(document.work().id(), document);
    works.add(KnownWork.held(document.work(), title(document.work())));
  }

  /** A heading is printed in capitals; the catalogue knows which of its words have one. */
  private String title(Work work) {
    return entry(work.id())
        .map(CatalogueEntry::title)
        .filter(title -> title.equalsIgnoreCase(work.title()))
        .orElse(work.title());
  }

  /** Laws that are cited by name and number: by them a name alone is read. */
  private void learn(Cites document) {
    for (Instrument cited : document.instruments()) {
      boolean hasBoth = !cited.name().isEmpty() && cited.number().year().isPresent();
      if (hasBoth && works.withNumber(cited.number()).isEmpty()) {
        works.add(KnownWork.cited(cited));
      }
    }
  }

  /** The same when the ties of all works are found, so that nobody who asks later waits for it. */
  public LinkedCorpus tied() {
    ties();
    return this;
  }

  private Ties ties() {
    Ties found = ties;
    return found == null ? findTies() : found;
  }

  private synchronized Ties findTies() {
    if (ties == null) {
      ties = Ties.of(held.values(), resolver);
    }
    return ties;
  }

  /** What a document cites that is not of this corpus: a draft, a file that is looked at. */
  public List<Link> links(LegalDocument document) {
    Mentions mentions = Mentions.of(document);
    return link(mentions, new Locator(mentions.outline()));
  }

  /** What a text cites that is no document: a sentence, a recital. */
  public List<Link> links(String text) {
    List<Citation> citations = Citations.of(text);
    Citing who = Citing.of(citations);
    return citations.stream()
        .map(citation -> Mentions.of(citation, text))
        .map(mention -> link("", mention, resolve(mention.citation(), who)))
        .toList();
  }

  private Resolution resolve(Citation citation, Citing who) {
    return switch (citation.work()) {
      case CitedWork.ThisDocument unused -> new Resolution.Unresolved(citation.place().eId());
      case Instrument cited -> place(resolver.resolve(cited, who), citation.place());
    };
  }

  private List<Link> link(Mentions mentions, Locator own) {
    Work work = mentions.work();
    Citing who = Citing.of(work, Cites.of(mentions).instruments());
    Self self = new Self(work, own);
    Map<Instrument, Resolution> known = new HashMap<>();
    List<Link> links = new ArrayList<>();
    for (Mention mention : mentions.all()) {
      Place place = mention.citation().place();
      Resolution resolution =
          switch (mention.citation().work()) {
            case CitedWork.ThisDocument unused -> self.at(place);
            case Instrument cited ->
                place(known.computeIfAbsent(cited, one -> resolver.resolve(one, who)), place);
          };
      links.add(link(work.id(), mention, resolution));
    }
    return List.copyOf(links);
  }

  private static Link link(String from, Mention mention, Resolution resolution) {
    return new Link(from, mention.citation(), resolution, mention.relation(), mention.sentence());
  }

  private Resolution place(Resolution work, Place place) {
    return place.isWhole() ? work : new PlaceIn(this::locator).of(work, place);
  }

  private Optional<Locator> locator(String id) {
    return isHeld(id) ? Optional.of(locators.get(id)) : Optional.empty();
  }

  /** What a person meant who typed {@code input}: "nq 57", "qđ 161 điều 2 khoản 1", "mục 5.1". */
  public Reference reference(String input) {
    return new ReferenceReader(works, this::locator, shelf).read(input);
  }

  /** Every work: those held first, then those of the catalogue, then those only cited. */
  public Collection<KnownWork> works() {
    return works.all();
  }

  /** A work by its slug. */
  public Optional<KnownWork> work(String id) {
    return works.find(id);
  }

  /** The text of a work that is there; nothing of one that is only cited or catalogued. */
  public boolean isHeld(String id) {
    return held.containsKey(id);
  }

  /** A work that is held has a provision at this address. */
  public boolean holds(String id, String eId) {
    return locator(id).map(one -> one.holds(eId)).orElse(false);
  }

  /** The text of a work that is held; read anew each time, whereas {@link #isHeld} is at hand. */
  public Optional<LegalDocument> document(String id) {
    return shelf.document(id);
  }

  /** The facts of a work that is held. */
  public Optional<Work> facts(String id) {
    return Optional.ofNullable(held.get(id)).map(Cites::work);
  }

  /**
   * A place of a work that is held, in words: "mục 5.1 phần II Điều 1"; without reading its text.
   */
  public Optional<String> where(String id, String eId) {
    return isHeld(id) ? shelf.words(id, eId) : Optional.empty();
  }

  /** What the catalogue says of a work. */
  public Optional<CatalogueEntry> entry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** What a work, or one of its provisions, cites; all of it where {@code eId} is empty. */
  public List<Link> citations(String id, String eId) {
    return !isHeld(id)
        ? List.of()
        : links.get(id).stream()
            .filter(link -> isWithin(link.citation().span().eId(), eId))
            .toList();
  }

  /** Who cites a work, or one of its provisions or what lies within it; not the work itself. */
  public List<Link> citedBy(String id, String eId) {
    return citing(id).stream()
        .filter(from -> !eId.isEmpty() || !from.equals(id))
        .flatMap(from -> onceEach(links.get(from).stream().filter(link -> leadsTo(link, id, eId))))
        .toList();
  }

  /** "Điều 3 Quyết định số 161/QĐ-UBND" names a place and its work: it cites once. */
  private static Stream<Link> onceEach(Stream<Link> ofOneWork) {
    List<Link> all = ofOneWork.toList();
    Set<Where> places =
        all.stream().filter(link -> !isWhole(link)).map(Where::of).collect(Collectors.toSet());
    return all.stream().filter(link -> !isWhole(link) || !places.contains(Where.of(link)));
  }

  private static boolean isWhole(Link link) {
    return link.citation().place().isWhole();
  }

  /** A sentence of a place. */
  private record Where(String eId, String sentence) {
    static Where of(Link link) {
      return new Where(link.citation().span().eId(), link.sentence());
    }
  }

  private static boolean leadsTo(Link link, String id, String eId) {
    return link.resolution()
        .meant()
        .filter(target -> target.id().equals(id) && isWithin(target.eId(), eId))
        .isPresent();
  }

  /** Which works a held work names in its text, in which relation and in how many places. */
  public List<Tie> ties(String id) {
    return ties().from().getOrDefault(id, List.of());
  }

  /** The ids of held works that name a work, itself among them. */
  public Set<String> citing(String id) {
    return ties().citing().getOrDefault(id, Set.of());
  }

  /** One work names another. */
  public record Tie(String from, String to, RelationKind relation, int places) {
    Tie of(int count) {
      return new Tie(from, to, relation, count);
    }
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
