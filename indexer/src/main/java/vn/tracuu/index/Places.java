package vn.tracuu.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tracuu.index.Place.Step;
import vn.tracuu.model.Conclusions;
import vn.tracuu.model.Content;
import vn.tracuu.model.LegalBasis;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Note;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.model.ProvisionPath;
import vn.tracuu.model.Table;

/**
 * Every place of a document, in reading order.
 *
 * <p>Example: preface, preamble__cit_1, ..., formula, art_1, art_1__part_I, ..., conclusions. A
 * part of the frame that says nothing is no place.
 */
public final class Places {
  /** Address of what stands before the recitals: issuer, number, title. */
  public static final String PREFACE = "preface";

  /** Address of the enacting formula. */
  public static final String FORMULA = "formula";

  /** Address of paragraphs that stand in no provision. */
  public static final String BODY = "body";

  /** Address of recipients and signature. */
  public static final String CONCLUSIONS = "conclusions";

  private final LegalDocument document;
  private final List<Place> places = new ArrayList<>();

  private Places(LegalDocument document) {
    this.document = document;
  }

  /** The places of a document, in reading order. */
  public static List<Place> of(LegalDocument document) {
    Places places = new Places(document);
    places.collect();
    return List.copyOf(places.places);
  }

  private void collect() {
    String title = document.work().title();
    frame(PREFACE, "phần mở đầu", title, text(document.preface().stream()));
    for (int i = 0; i < document.bases().size(); i++) {
      LegalBasis basis = document.bases().get(i);
      frame(basis.eId(), "căn cứ thứ " + (i + 1), "", basis.passage().text());
    }
    frame(FORMULA, "lời ban hành", "", document.formula().text());
    frame(BODY, "phần nội dung", "", text(loose()));
    document.paths().forEach(this::provision);
    frame(CONCLUSIONS, "phần nơi nhận và chữ ký", "", text(conclusions()));
  }

  private Stream<Passage> loose() {
    return document.body().stream().flatMap(Places::lines);
  }

  private static Stream<Passage> lines(Content content) {
    return switch (content) {
      case Passage paragraph -> Stream.of(paragraph);
      case Table table -> table.lines().stream();
      case Provision provision -> Stream.empty();
    };
  }

  private Stream<Passage> conclusions() {
    Conclusions ending = document.conclusions();
    return Stream.of(ending.recipients(), ending.other(), ending.footnotes()).flatMap(List::stream);
  }

  private void frame(String eId, String words, String heading, String text) {
    if (!text.isEmpty()) {
      places.add(
          new Place(eId, "", List.of(new Step(eId, words)), heading, text, List.of(), notes(eId)));
    }
  }

  private void provision(ProvisionPath path) {
    Provision provision = path.last();
    List<String> above =
        path.ancestors().stream()
            .map(ancestor -> ancestor.heading().text())
            .filter(heading -> !heading.isEmpty())
            .toList();
    places.add(
        new Place(
            provision.eId(),
            provision.num(),
            steps(path),
            provision.heading().text(),
            provision.text(),
            above,
            notes(provision.eId())));
  }

  /**
   * The words of a provision end with those of the one above, unless they make them superfluous.
   */
  private static List<Step> steps(ProvisionPath path) {
    List<Step> steps = new ArrayList<>();
    Provision unit = path.last();
    String words = path.words();
    for (int above = path.steps().size() - 1; above > 0; above--) {
      ProvisionPath parent = new ProvisionPath(path.steps().subList(0, above));
      String rest = " " + parent.words();
      if (words.endsWith(rest)) {
        steps.add(new Step(unit.eId(), words.substring(0, words.length() - rest.length())));
        unit = parent.last();
        words = parent.words();
      }
    }
    steps.add(new Step(unit.eId(), words));
    return steps;
  }

  private List<Note> notes(String eId) {
    return document.notes().stream().filter(note -> note.eId().equals(eId)).toList();
  }

  private static String text(Stream<Passage> passages) {
    return passages
        .map(Passage::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
