package vn.tracuu.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tracuu.http.DocumentPage.Named;
import vn.tracuu.http.DocumentPage.Paragraph;
import vn.tracuu.http.DocumentPage.Part;
import vn.tracuu.http.DocumentPage.PlaceNode;
import vn.tracuu.http.DocumentPage.TableNode;
import vn.tracuu.index.Place;
import vn.tracuu.index.Places;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.Content;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Level;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.model.Table;
import vn.tracuu.model.Work;
import vn.tracuu.search.CitationWords;

/** Lays a document out as a page. */
final class DocumentPages {
  private final LegalDocument document;
  private final Map<String, Place> places;
  private final NotedText text;
  private final String landed;

  private final LinkedCorpus corpus;
  private final CitedText cited;

  private DocumentPages(LegalDocument document, String landed, LinkedCorpus corpus) {
    this.document = document;
    this.corpus = corpus;
    this.cited = new CitedText(corpus, document);
    this.landed = landed;
    this.text = new NotedText(document.notes());
    this.places =
        Places.of(document).stream()
            .collect(Collectors.toMap(Place::eId, Function.identity(), (a, b) -> a));
  }

  /** The page of a document with no place marked. */
  static DocumentPage of(LegalDocument document, LinkedCorpus corpus) {
    return new DocumentPages(document, "", corpus).page();
  }

  /** The page of a document with one place marked; nothing where there is no such place. */
  static Optional<DocumentPage> of(LegalDocument document, String eId, LinkedCorpus corpus) {
    DocumentPages pages = new DocumentPages(document, eId, corpus);
    return pages.places.containsKey(eId) ? Optional.of(pages.page()) : Optional.empty();
  }

  private DocumentPage page() {
    Work work = document.work();
    String brief = CitationWords.brief(work);
    Optional<Link> target =
        Optional.ofNullable(places.get(landed))
            .map(place -> new Link("#" + landed, CitationWords.where(place.words(), work)));
    String title =
        target
            .map(Link::words)
            .orElse(work.title().isEmpty() ? brief : brief + ": " + work.title());
    String url = Addresses.work(work.id());
    return new DocumentPage(
        Frame.of(title, target.isPresent() ? Addresses.place(work.id(), landed) : url),
        brief,
        work.title(),
        url,
        facts(work),
        Standing.of(corpus, work),
        target,
        Contents.of(document),
        frame(Places.PREFACE, document.preface()),
        bases(),
        frame(Places.FORMULA, List.of(document.formula())),
        body(),
        frame(Places.CONCLUSIONS, recipients()),
        paragraphs(Places.CONCLUSIONS, signature()));
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
    lines.addAll(document.conclusions().footnotes());
    return lines;
  }

  private static List<DocumentPage.Fact> facts(Work work) {
    List<DocumentPage.Fact> facts = new ArrayList<>();
    fact(facts, "fact.number", work.number());
    fact(facts, "fact.type", work.type().vietnamese());
    fact(facts, "fact.issuer", work.issuer());
    fact(facts, "fact.date", CitationWords.day(work));
    fact(
        facts,
        "fact.signer",
        work.signers().stream().map(signer -> signer.name()).collect(Collectors.joining(", ")));
    return facts;
  }

  private static void fact(List<DocumentPage.Fact> facts, String label, String value) {
    if (!value.isEmpty()) {
      facts.add(new DocumentPage.Fact(Messages.of(label), value));
    }
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
                    eId, level, "", none, List.copyOf(paragraphs(eId, passages)), 1, named(place)));
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

  private List<Part> parts(String eId, List<Content> content, int depth) {
    List<Part> parts = new ArrayList<>();
    for (Content part : content) {
      parts.add(
          switch (part) {
            case Passage passage -> paragraph(eId, passage);
            case Table table -> table(eId, table);
            case Provision provision -> provision(provision, depth);
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

  private PlaceNode provision(Provision provision, int depth) {
    String eId = provision.eId();
    String label = provision.level() == Level.INDENT ? "–" : provision.label().text();
    return new PlaceNode(
        eId,
        provision.level().word(),
        label.isEmpty() ? provision.num() : label,
        heading(eId, provision.heading().text()),
        parts(eId, provision.content(), depth + 1),
        depth,
        named(places.get(eId)));
  }

  private Named named(Place place) {
    Work work = document.work();
    return new Named(
        CitationWords.where(place.words(), work),
        CitationWords.citation(place.words(), work),
        Addresses.place(work.id(), place.eId()),
        place.eId().equals(landed));
  }
}
