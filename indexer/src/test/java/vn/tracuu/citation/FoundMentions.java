package vn.tracuu.citation;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tracuu.citation.Labels.Label;
import vn.tracuu.citation.Labels.Stretch;
import vn.tracuu.model.Citation;
import vn.tracuu.model.Citation.Part;
import vn.tracuu.model.Instrument;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;
import vn.tracuu.source.SourceFile;
import vn.tracuu.source.UnreadableException;
import vn.tracuu.structure.Parsed;
import vn.tracuu.structure.Parser;

/** The citations of a file, with their offsets led back to the file. */
final class FoundMentions {
  private FoundMentions() {}

  /** The labels of a file and its stretches, with offsets of the text that is read from it. */
  static Labelled labelled(String file, List<Label> labels, List<Stretch> stretches)
      throws UnreadableException, IOException {
    Path path = Labels.path(file);
    String text = SourceFile.read(path).text();
    Alignment alignment = new Alignment(Files.readString(path), text);
    List<Label> moved = new ArrayList<>();
    for (Stretch stretch : sorted(stretches)) {
      alignment.start(stretch.start());
      for (Label label : labels.stream().sorted(comparingInt(Label::start)).toList()) {
        if (stretch.holds(label.start())) {
          int start = alignment.start(label.start());
          moved.add(label.at(start, start + label.text().length()));
        }
      }
    }
    Alignment again = new Alignment(Files.readString(path), text);
    List<Stretch> where = new ArrayList<>();
    for (Stretch one : sorted(stretches)) {
      where.add(new Stretch(file, again.start(one.start()), again.start(one.end())));
    }
    return new Labelled(moved, where);
  }

  private static List<Stretch> sorted(List<Stretch> stretches) {
    return stretches.stream().sorted(comparingInt(Stretch::start)).toList();
  }

  /** What was labelled in a text. */
  record Labelled(List<Label> labels, List<Stretch> stretches) {}

  /** A citation and where its words stand in the file. */
  record Mention(int start, int end, Citation citation) {

    String kind() {
      return switch (citation.kind()) {
        case PROVISION -> "provision";
        case RELATIVE -> "relative";
        case WORK ->
            instrument().filter(one -> !one.number().isEmpty()).isPresent() ? "number" : "named";
      };
    }

    Optional<Instrument> instrument() {
      return citation.work() instanceof Instrument one ? Optional.of(one) : Optional.empty();
    }

    /** "khoản 2 Điều 5 @ 45/2025/NĐ-CP", as a label says it. */
    String target() {
      String work = instrument().map(Mention::called).orElse("");
      String place = citation.place().words();
      return work.isEmpty() ? place : place.isEmpty() ? work : place + " @ " + work;
    }

    private static String called(Instrument one) {
      String year =
          one.year().isPresent() && one.number().isEmpty() ? " năm " + one.year().getAsInt() : "";
      return one.number().isEmpty() ? one.name() + year : one.number().canonical();
    }
  }

  static List<Mention> of(Path file) throws UnreadableException {
    return switch (Parser.parse(SourceFile.read(file))) {
      case Parsed.Document parsed -> of(parsed.document());
      case Parsed.NotADocument unused -> List.of();
    };
  }

  private static List<Mention> of(LegalDocument document) {
    Map<String, Passage> texts = texts(document);
    List<Mention> mentions = new ArrayList<>();
    for (Citation citation : Citations.of(document)) {
      Citation.Span span = citation.span();
      Passage text = texts.get(span.eId() + "/" + span.in());
      int start = text.map().start(span.start());
      int end = text.map().end(span.end() - 1);
      mentions.add(new Mention(start, end, citation));
    }
    return mentions;
  }

  private static Map<String, Passage> texts(LegalDocument document) {
    Map<String, Passage> texts = new HashMap<>();
    document.bases().forEach(basis -> texts.put(basis.eId() + "/" + Part.TEXT, basis.passage()));
    texts.put(
        Citations.ENDING + "/" + Part.TEXT, Passage.join("\n", document.conclusions().other()));
    texts.put(Citations.FORMULA + "/" + Part.TEXT, document.formula());
    texts.put(Opening.EID + "/" + Part.TEXT, Opening.of(document));
    List<Passage> loose = new ArrayList<>();
    document
        .body()
        .forEach(
            content -> {
              if (content instanceof Passage passage) {
                loose.add(passage);
              }
            });
    texts.put(Citations.BODY + "/" + Part.TEXT, Passage.join("\n", loose));
    document
        .paths()
        .forEach(
            path -> {
              String eId = path.last().eId();
              texts.put(eId + "/" + Part.HEADING, path.last().heading());
              texts.put(eId + "/" + Part.TEXT, Passage.join("\n", path.last().paragraphs()));
            });
    return texts;
  }
}
