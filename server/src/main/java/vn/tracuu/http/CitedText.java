package vn.tracuu.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.Citation.Part;
import vn.tracuu.model.Citation.Span;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Target;

/**
 * Where the citations of a document lead, paragraph by paragraph, as the paragraphs are met.
 *
 * <p>Offsets of citations count through all paragraphs of a place; a citation whose words do not
 * stand where they should stays plain text.
 */
final class CitedText {
  private final LinkedCorpus corpus;
  private final Map<String, List<vn.tracuu.link.Link>> links;
  private final Map<String, Integer> read = new HashMap<>();

  /** A stretch of a paragraph that leads somewhere. */
  record Stretch(int start, int end, String url) {}

  CitedText(LinkedCorpus corpus, LegalDocument document) {
    this.corpus = corpus;
    this.links =
        corpus.citations(document.work().id(), "").stream()
            .collect(Collectors.groupingBy(link -> key(link.citation().span())));
  }

  /** Those of a heading. */
  List<Stretch> heading(String eId, String text) {
    return stretches(eId + "/" + Part.HEADING, 0, text);
  }

  /** Those of the next paragraph of a place. */
  List<Stretch> paragraph(String eId, String text) {
    int from = read.getOrDefault(eId, 0);
    read.put(eId, text.isEmpty() ? from : from + text.length() + 1);
    return stretches(eId + "/" + Part.TEXT, from, text);
  }

  private List<Stretch> stretches(String key, int from, String text) {
    List<Stretch> stretches = new ArrayList<>();
    for (vn.tracuu.link.Link link : links.getOrDefault(key, List.of())) {
      Span span = link.citation().span();
      int start = span.start() - from;
      if (start >= 0 && text.startsWith(span.text(), start)) {
        url(link)
            .ifPresent(url -> stretches.add(new Stretch(start, start + span.text().length(), url)));
      }
    }
    return stretches;
  }

  /** A citation of where it stands itself leads nowhere. */
  private Optional<String> url(vn.tracuu.link.Link link) {
    return link.resolution()
        .meant()
        .filter(
            target ->
                !target.id().equals(link.from())
                    || !target.eId().isEmpty()
                        && !target.eId().equals(link.citation().span().eId()))
        .map(this::url);
  }

  private String url(Target target) {
    return corpus.holds(target.id(), target.eId())
        ? Addresses.place(target.id(), target.eId())
        : Addresses.work(target.id());
  }

  private static String key(Span span) {
    return span.eId() + "/" + span.in();
  }
}
