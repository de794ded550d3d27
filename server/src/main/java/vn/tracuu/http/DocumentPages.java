package vn.tracuu.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tracuu.http.DocumentPage.Named;
import vn.tracuu.http.DocumentPage.Paragraph;
import vn.tracuu.http.DocumentPage.Part;
import vn.tracuu.http.DocumentPage.PlaceNode;
import vn.tracuu.http.DocumentPage.TableNode;
import vn.tracuu.index.Place;
import vn.tracuu.index.Places;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.Content;
import vn.tracuu.model.Doubt;
import vn.tracuu.model.Effect;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Level;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.model.Signer;
import vn.tracuu.model.Table;
import vn.tracuu.model.Work;
import vn.tracuu.search.CitationWords;
import vn.tracuu.structure.EffectReader;

/** Lays a document out as the places, facts and contents of a page. */
final class DocumentPages {
  private final LegalDocument document;
  private final Optional<Effect> effect;
  private final Map<String, Place> places;
  private final NotedText text;
  private final LinkedCorpus corpus;
  private final CitedText cited;
  private final Map<String, List<DutyLine>> duties;
  private final LinkedPlaces links;

  /**
   * @param duties by the place they stand at
   */
  DocumentPages(LegalDocument document, LinkedCorpus corpus, Map<String, List<DutyLine>> duties) {
    this.document = document;
    this.effect = EffectReader.of(document);
    this.corpus = corpus;
    this.duties = duties;
    this.cited = new CitedText(corpus, document);
    this.text = new NotedText(document.notes());
    this.places =
        Places.of(document).stream()
            .collect(
                Collectors.toMap(Place::eId, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    this.links = new LinkedPlaces(corpus, document.work().id(), places.keySet());
  }

  /** The text, place by place. */
  DocumentPage.Law law() {
    return new DocumentPage.Law(
        frame(Places.PREFACE, document.preface()),
        bases(),
        frame(Places.FORMULA, List.of(document.formula())),
        body(),
        frame(Places.CONCLUSIONS, recipients()),
        paragraphs(Places.CONCLUSIONS, signature()),
        paragraphs(Places.CONCLUSIONS, document.conclusions().footnotes()));
  }

  /** What is the same for all who ask for it. */
  LaidDocument laid(String law) {
    Work work = document.work();
    Map<String, String> words = new LinkedHashMap<>();
    places.forEach((eId, place) -> words.put(eId, place.words()));
    return new LaidDocument(
        work,
        CitationWords.brief(work),
        Stream.of(cautions(), opening(), effects(), ending()).flatMap(List::stream).toList(),
        Stream.of(
                source(Places.PREFACE, opening()),
                source(effect.map(Effect::eId).orElse(""), effects()),
                source(Places.CONCLUSIONS, ending()))
            .flatMap(Function.identity())
            .toList(),
        Standing.of(corpus, work),
        Contents.of(document),
        Copying.of(corpus, work, new Link(Addresses.work(work.id()), "")),
        words,
        law);
  }

  /** "Nơi nhận:" and what it announces. */
  private List<Passage> recipients() {
    List<Passage> lines = new ArrayList<>(document.conclusions().other());
    lines.removeAll(signature());
    lines.addAll(document.conclusions().recipients());
    return lines;
  }

  private List<Passage> signature() {
    List<Passage> lines = new ArrayList<>(document.conclusions().other());
    lines.removeIf(line -> line.text().startsWith("Nơi nhận"));
    return lines;
  }

  private List<DocumentPage.Fact> cautions() {
    return Doubt.vietnamese(document.doubts()).stream()
        .map(words -> fact("fact.caution", words))
        .toList();
  }

  private List<DocumentPage.Fact> opening() {
    Work work = document.work();
    return known(
        fact("fact.number", work.number()),
        fact("fact.type", work.type().vietnamese()),
        fact("fact.issuer", work.issuer()),
        fact("fact.date", CitationWords.day(work)));
  }

  /** The day with the words that it was read from: these may have exceptions. */
  private List<DocumentPage.Fact> effects() {
    return effect.stream()
        .map(
            said ->
                fact(
                    "fact.effect",
                    said.date()
                        .map(day -> Messages.of(effectOn(day), Days.of(day), said.words()))
                        .orElseGet(() -> Messages.of("effect.words", said.words()))))
        .toList();
  }

  /** A day before that of issue may be a slip, or meant so: the reader is told. */
  private String effectOn(LocalDate day) {
    return document.work().date().filter(day::isBefore).isPresent() ? "effect.early" : "effect.day";
  }

  private List<DocumentPage.Fact> ending() {
    return known(
        fact(
            "fact.signer",
            document.work().signers().stream()
                .map(Signer::name)
                .collect(Collectors.joining(", "))));
  }

  private static DocumentPage.Fact fact(String label, String value) {
    return new DocumentPage.Fact(Messages.of(label), value);
  }

  private static List<DocumentPage.Fact> known(DocumentPage.Fact... facts) {
    return Stream.of(facts).filter(fact -> !fact.value().isEmpty()).toList();
  }

  /** A text without a head has its facts from what the file holds beside it. */
  private Stream<DocumentPage.Source> source(String eId, List<DocumentPage.Fact> facts) {
    String labels = facts.stream().map(DocumentPage.Fact::label).collect(Collectors.joining(", "));
    Link place =
        Optional.ofNullable(places.get(eId))
            .map(known -> new Link("#" + eId, known.words()))
            .orElseGet(() -> new Link("", Messages.of("fact.outside")));
    return facts.isEmpty() ? Stream.of() : Stream.of(new DocumentPage.Source(place, labels));
  }

  private List<PlaceNode> bases() {
    return document.bases().stream()
        .map(basis -> frame(basis.eId(), List.of(basis.passage())))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<PlaceNode> frame(String eId, List<Passage> passages) {
    String level = eId.startsWith("preamble") ? "citation" : eId;
    Paragraph none = new Paragraph(List.of(), List.of());
    return Optional.ofNullable(places.get(eId))
        .map(
            place ->
                new PlaceNode(
                    eId,
                    level,
                    "",
                    none,
                    List.copyOf(paragraphs(eId, passages)),
                    1,
                    duties.getOrDefault(eId, List.of()),
                    named(place)));
  }

  private List<Paragraph> paragraphs(String eId, List<Passage> passages) {
    return passages.stream().map(passage -> paragraph(eId, passage)).toList();
  }

  private Paragraph paragraph(String eId, Passage passage) {
    return text.paragraph(eId, passage.text(), cited.paragraph(eId, passage.text()));
  }

  private Paragraph heading(String eId, String words) {
    return text.paragraph(eId, words, cited.heading(eId, words));
  }

  /** Paragraphs before the first provision stand together as a place of their own. */
  private List<Part> body() {
    List<Passage> loose =
        document.body().stream()
            .takeWhile(Passage.class::isInstance)
            .map(Passage.class::cast)
            .toList();
    List<Part> parts = new ArrayList<>();
    if (!loose.isEmpty()) {
      frame(Places.BODY, loose).ifPresent(parts::add);
    }
    List<Content> rest = document.body().subList(loose.size(), document.body().size());
    parts.addAll(parts(Places.BODY, rest, 1));
    return parts;
  }

  private List<Part> parts(String eId, List<Content> content, int rank) {
    List<Part> parts = new ArrayList<>();
    for (Content part : content) {
      parts.add(
          switch (part) {
            case Passage passage -> paragraph(eId, passage);
            case Table table -> table(eId, table);
            case Provision provision -> provision(provision, rank);
          });
    }
    return parts;
  }

  private TableNode table(String eId, Table table) {
    return new TableNode(
        table.rows().stream()
            .map(
                row ->
                    row.cells().stream().map(cell -> paragraphs(eId, cell.paragraphs())).toList())
            .toList());
  }

  private PlaceNode provision(Provision provision, int rank) {
    String eId = provision.eId();
    String label = provision.level() == Level.INDENT ? "–" : provision.label().text();
    return new PlaceNode(
        eId,
        provision.level().word(),
        label.isEmpty() ? provision.num() : label,
        heading(eId, provision.heading().text()),
        parts(eId, provision.content(), provision.heading().isEmpty() ? rank : rank + 1),
        rank,
        duties.getOrDefault(eId, List.of()),
        named(places.get(eId)));
  }

  private Named named(Place place) {
    Work work = document.work();
    String own = place.steps().getFirst().words();
    String url = Addresses.place(work.id(), place.eId());
    return new Named(place.words(), own, url, links.at(place.eId()));
  }
}
