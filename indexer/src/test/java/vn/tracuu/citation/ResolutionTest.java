package vn.tracuu.citation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.tracuu.Bench;
import vn.tracuu.citation.FoundMentions.Labelled;
import vn.tracuu.citation.FoundMentions.Mention;
import vn.tracuu.citation.Labels.Label;
import vn.tracuu.link.CatalogueFile;
import vn.tracuu.link.Link;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.Citation;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Resolution;
import vn.tracuu.source.SourceFile;
import vn.tracuu.source.UnreadableException;
import vn.tracuu.structure.Parsed;
import vn.tracuu.structure.Parser;

/**
 * What labelled instruments lead to, over the documents of the bench and the catalogue, against
 * {@code resolutions.tsv}; {@code LABELS.md} has the rules.
 */
final class ResolutionTest {
  private int right;
  private int decided;
  private int wanted;
  private final List<String> wrong = new ArrayList<>();
  private final List<String> abstained = new ArrayList<>();

  @Test
  void instrumentsLeadToTheirWorks() throws IOException, UnreadableException {
    Map<String, LegalDocument> documents = documents();
    LinkedCorpus corpus =
        LinkedCorpus.of(
            List.copyOf(documents.values()),
            CatalogueFile.read(Bench.checkout().resolve("corpus")));
    Map<String, String> labels = Labels.resolutions();
    int count = 0;
    for (Map.Entry<String, List<Label>> one : new TreeMap<>(Labels.byFile()).entrySet()) {
      LegalDocument document = documents.get(one.getKey());
      Map<Citation, Resolution> found = new HashMap<>();
      corpus.links(document).forEach((Link link) -> found.put(link.citation(), link.resolution()));
      Map<Integer, Mention> at = new HashMap<>();
      FoundMentions.of(Labels.path(one.getKey())).stream()
          .filter(mention -> mention.citation().kind() == Citation.Kind.WORK)
          .forEach(mention -> at.putIfAbsent(mention.start(), mention));
      Labelled moved = moved(one.getKey(), one.getValue());
      for (int i = 0; i < moved.labels().size(); i++) {
        Label label = moved.labels().get(i);
        Mention mention = at.get(label.start());
        if (!label.kind().equals("number") && !label.kind().equals("named")) {
          continue;
        }
        count++;
        String key = one.getKey() + " " + label.text() + " " + label.date();
        Resolution got =
            mention == null ? new Resolution.Unresolved("") : found.get(mention.citation());
        score(key, labels.getOrDefault(key, "?"), got);
      }
    }
    System.out.printf(
        "resolution: %d mentions; of %d decided %d right %s; of %d that are known %d left open%n",
        count, decided, right, Score.interval(right, decided), wanted, abstained.size());
    wrong.forEach(System.out::println);
    abstained.forEach(System.out::println);
    assertTrue(count >= 300, "labelled: " + count);
    assertTrue(right >= .98 * decided, wrong.toString());
    assertTrue(abstained.size() <= .05 * wanted, abstained.toString());
  }

  private void score(String key, String label, Resolution got) {
    String id = got.meant().map(target -> target.id()).orElse("");
    boolean isKnown = !label.equals("-");
    wanted += isKnown ? 1 : 0;
    if (!id.isEmpty()) {
      decided++;
      right += id.equals(label) ? 1 : 0;
      if (!id.equals(label)) {
        wrong.add("wrong: " + key + " is " + label + ", led to " + id);
      }
    } else if (isKnown) {
      abstained.add("left open: " + key + " is " + label + ", " + got);
    }
  }

  private static Labelled moved(String file, List<Label> labels)
      throws UnreadableException, IOException {
    return FoundMentions.labelled(file, labels, Labels.stretches().get(file));
  }

  private static Map<String, LegalDocument> documents() throws IOException, UnreadableException {
    Map<String, LegalDocument> documents = new TreeMap<>();
    for (String file : Labels.files()) {
      if (Parser.parse(SourceFile.read(Labels.path(file))) instanceof Parsed.Document parsed) {
        documents.put(file, parsed.document());
      }
    }
    return documents;
  }
}
