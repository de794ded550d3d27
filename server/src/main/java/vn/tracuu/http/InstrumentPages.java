package vn.tracuu.http;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tracuu.http.InstrumentPage.RelationLine;
import vn.tracuu.http.InstrumentPage.SeenFact;
import vn.tracuu.link.CatalogueEntry;
import vn.tracuu.link.KnownWork;
import vn.tracuu.link.LinkedCorpus;

/** Lays out what is known of an instrument whose text is not held. */
final class InstrumentPages {
  private static final int MOST_CITING = 100;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private final LinkedCorpus corpus;
  private final KnownWork work;
  private final Optional<CatalogueEntry> entry;
  private final CitingLines lines;

  private InstrumentPages(LinkedCorpus corpus, KnownWork work) {
    this.corpus = corpus;
    this.work = work;
    this.entry = corpus.entry(work.id());
    this.lines = new CitingLines(corpus);
  }

  /** The page of a work that is cited and not held; nothing where no such work is known. */
  static Optional<InstrumentPage> of(LinkedCorpus corpus, String id) {
    return corpus.isHeld(id)
        ? Optional.empty()
        : corpus.work(id).map(work -> new InstrumentPages(corpus, work).page());
  }

  private InstrumentPage page() {
    String name = WorkNames.of(work);
    List<vn.tracuu.link.Link> citing = corpus.citedBy(work.id(), "");
    return new InstrumentPage(
        Frame.of(work.title().isEmpty() ? name : name + ": " + work.title(), url(work.id())),
        name,
        work.title(),
        facts(),
        StatusLine.of(corpus.status(work.id())),
        corpus.stated(work.id()).stream().map(this::relation).distinct().toList(),
        entry.map(CatalogueEntry::published).orElse(List.of()),
        entry.map(CatalogueEntry::remarks).orElse(List.of()),
        citing.size(),
        lines.of(citing.stream().limit(MOST_CITING).toList()));
  }

  private List<SeenFact> facts() {
    List<SeenFact> facts = new ArrayList<>();
    facts.add(fact(Messages.of("fact.number"), work.number().canonical(), "number"));
    facts.add(fact(Messages.of("fact.type"), work.type().vietnamese(), "type"));
    facts.add(fact(Messages.of("fact.issuer"), work.issuer(), "issuer"));
    facts.add(fact(Messages.of("fact.date"), work.date().map(DAY::format).orElse(""), "date"));
    facts.add(fact(Messages.of("instrument.term"), work.term(), "term"));
    facts.add(fact(Messages.of("instrument.title"), work.title(), "title"));
    facts.removeIf(one -> one.value().isEmpty());
    return List.copyOf(facts);
  }

  private SeenFact fact(String label, String value, String key) {
    List<String> seen =
        entry.map(one -> one.seenIn().getOrDefault(key, List.of())).orElse(List.of());
    return new SeenFact(label, value, seen(seen));
  }

  /** "161-qd-ubnd-son-la-2025 art_1" is a place of a document, all else says itself what it is. */
  private List<Link> seen(List<String> sources) {
    return sources.stream().map(this::seen).toList();
  }

  private Link seen(String source) {
    String[] words = source.split(" ", 2);
    return words.length == 2 && corpus.document(words[0]).isPresent()
        ? lines.place(words[0], words[1])
        : new Link("", source);
  }

  /** Seen from the other side, the one that states it is named. */
  private RelationLine relation(LinkedCorpus.Stated stated) {
    CatalogueEntry.Relation relation = stated.relation();
    boolean isOwn = stated.from().equals(work.id());
    String kind = stated.kind().words();
    Link other =
        isOwn && relation.to().isEmpty()
            ? new Link("", relation.period())
            : link(isOwn ? relation.to() : stated.from());
    return new RelationLine(
        isOwn ? kind : Messages.of("instrument.relation.of", kind),
        other,
        relation.words(),
        seen(relation.seenIn()));
  }

  private Link link(String id) {
    return new Link(url(id), new WorkNames(corpus).work(id));
  }

  private static String url(String id) {
    return Addresses.work(id);
  }
}
