package vn.tracuu.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tracuu.Bench;
import vn.tracuu.analysis.Folding;
import vn.tracuu.bench.Articles.Article;
import vn.tracuu.cli.Judgements;
import vn.tracuu.index.IndexRun;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.index.Place;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Work;
import vn.tracuu.model.WorkType;
import vn.tracuu.search.Hit;
import vn.tracuu.search.Search;
import vn.tracuu.search.SearchRequest;
import vn.tracuu.source.PlainText;
import vn.tracuu.structure.Parsed;
import vn.tracuu.structure.Parser;

/**
 * {@code ./tracuu bench whole}: the 42,462 articles of the hard track as whole documents, each with
 * its name, read into clauses and points as users' files are, and the dev questions asked of the
 * product's own search. A place counts for the article in which it stands.
 *
 * <p>{@code ./tracuu rank} ranks articles that are one place each and have no name: it says nothing
 * about headings above a place and titles.
 */
final class WholeLaws {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String QUESTIONS = "retrieval/queries.dev.tsv";
  private static final String JUDGEMENTS = "retrieval/qrels.dev.tsv";

  /** Places that are asked for; the first ten articles among them are judged. */
  private static final int PLACES = 50;

  private final Map<String, String> names;
  private final List<LegalDocument> documents = new ArrayList<>();

  /** The id of an article by its work and its number there. */
  private final Map<String, String> ids = new HashMap<>();

  private WholeLaws(Map<String, String> names) {
    this.names = names;
  }

  static void run(List<String> arguments) throws Exception {
    Report report = new Report("whole", arguments);
    Path folder = Files.createTempDirectory("tracuu-whole");
    try {
      WholeLaws laws = new WholeLaws(names());
      Articles.read().byDocument().forEach(laws::read);
      report.line(
          String.format(
              Locale.ROOT, "%,d documents, %,d articles", laws.documents.size(), laws.ids.size()));
      IndexRun.write(folder, laws.documents, "bench");
      try (OpenIndex index = OpenIndex.open(folder)) {
        report.line(
            index.read(content -> String.format(Locale.ROOT, "%,d places", content.placeCount())));
        Search search = new Search(index);
        report.line("as typed: " + laws.asked(search, false));
        report.line("without diacritics: " + laws.asked(search, true));
      }
      report.write();
    } finally {
      Folders.delete(folder);
    }
  }

  /** The names of documents by number, which the articles of the hard track are without. */
  private static Map<String, String> names() throws IOException {
    Map<String, String> names = new HashMap<>();
    try (Stream<String> lines = Bench.lines("scale/codified.jsonl.gz")) {
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode one = JSON.readTree(line);
        String name = one.path("type").asText() + " " + one.path("title").asText();
        names.putIfAbsent(one.path("number").asText(), name);
      }
    }
    return names;
  }

  private void read(String number, List<Article> articles) {
    String id = "van-ban-" + documents.size();
    String name = articles.getFirst().name();
    name = name.isEmpty() ? names.getOrDefault(number, number) : name;
    switch (Parser.parse(PlainText.read(text(number, name, articles)))) {
      case Parsed.Document parsed -> documents.add(named(id, number, name, parsed.document()));
      case Parsed.NotADocument not -> throw new IllegalStateException(number + not.reason());
    }
    for (int i = 0; i < articles.size(); i++) {
      ids.put(id + " Điều " + (i + 1), number + "#" + articles.get(i).number());
    }
  }

  /** Articles have their numbers anew: of some documents there are only a few of them. */
  private static String text(String number, String name, List<Article> articles) {
    StringBuilder text =
        new StringBuilder("QUỐC HỘI\nSố: " + number + "\nLUẬT\n" + name.replace('\n', ' ') + "\n");
    for (int i = 0; i < articles.size(); i++) {
      Article one = articles.get(i);
      text.append("\nĐiều ").append(i + 1).append(". ").append(one.title()).append('\n');
      text.append(one.text()).append('\n');
    }
    return text.toString();
  }

  private static LegalDocument named(String id, String number, String name, LegalDocument parsed) {
    WorkType type =
        Arrays.stream(WorkType.values())
            .filter(one -> name.startsWith(one.vietnamese() + " "))
            .findFirst()
            .orElse(WorkType.KHAC);
    String title = type == WorkType.KHAC ? name : name.substring(type.vietnamese().length() + 1);
    return new LegalDocument(
        new Work("/akn/vn/" + id, id, type, number, "", "", Optional.empty(), title, List.of()),
        parsed.preface(),
        parsed.bases(),
        parsed.formula(),
        parsed.body(),
        parsed.conclusions(),
        parsed.setAside(),
        parsed.notes());
  }

  private String asked(Search search, boolean isFolded) throws IOException {
    Judgements judgements = Judgements.read(Bench.path(JUDGEMENTS));
    List<Judgements.Figures> figures = new ArrayList<>();
    for (String line : Files.readAllLines(Bench.path(QUESTIONS))) {
      String[] cells = line.split("\t", 2);
      if (judgements.has(cells[0])) {
        String question = isFolded ? Folding.of(cells[1]) : cells[1];
        figures.add(judgements.of(cells[0], found(search, question)));
      }
    }
    return figures.size() + " questions, " + Judgements.mean(figures);
  }

  private List<String> found(Search search, String question) {
    Set<String> found = new LinkedHashSet<>();
    for (Hit hit : search.find(new SearchRequest(question, 1, PLACES)).hits()) {
      String id = hit.work().id();
      found.add(
          hit.place().steps().stream()
              .map(Place.Step::words)
              .map(words -> ids.get(id + " " + words))
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(id + " " + hit.place().eId()));
    }
    return List.copyOf(found);
  }
}
