package vn.tracuu.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tracuu.citation.Citations;
import vn.tracuu.model.Citation.Part;
import vn.tracuu.model.Citation.Span;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;

/** The texts of a document by the addresses that citations give. */
final class Texts {
  private final Map<String, String> texts = new HashMap<>();

  private Texts() {}

  static Texts of(LegalDocument document) {
    Texts texts = new Texts();
    texts.put("preface", Part.TEXT, lines(document.preface()));
    document.bases().forEach(basis -> texts.put(basis.eId(), Part.TEXT, basis.passage().text()));
    texts.put(Citations.FORMULA, Part.TEXT, document.formula().text());
    texts.put(Citations.ENDING, Part.TEXT, lines(document.conclusions().other()));
    texts.put(
        Citations.BODY,
        Part.TEXT,
        lines(
            document.body().stream()
                .filter(Passage.class::isInstance)
                .map(Passage.class::cast)
                .toList()));
    document
        .paths()
        .forEach(
            path -> {
              texts.put(path.last().eId(), Part.HEADING, path.last().heading().text());
              texts.put(path.last().eId(), Part.TEXT, path.last().text());
            });
    return texts;
  }

  String of(Span span) {
    return texts.getOrDefault(key(span.eId(), span.in()), span.text());
  }

  private void put(String eId, Part part, String text) {
    texts.put(key(eId, part), text);
  }

  private static String lines(List<Passage> passages) {
    return passages.stream()
        .map(Passage::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String key(String eId, Part part) {
    return eId + "/" + part;
  }
}
