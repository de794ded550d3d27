package vn.tracuu.structure;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tracuu.Bench;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Level;
import vn.tracuu.model.ProvisionPath;
import vn.tracuu.source.SourceTexts;
import vn.tracuu.source.UnreadableException;

/**
 * What is odd in documents that nobody labelled: no number, no day, no article where the text has
 * one, a gap in the numbers. Every tenth document; {@code -Dtracuu.every=1} takes them all.
 */
class ScaleDocumentsTest {
  private static final Pattern FIRST_ARTICLE = Pattern.compile("(?m)^[\\s#*|]*Điều 1\\s?[.:]");

  private static final Pattern ARTICLE_LINE =
      Pattern.compile("(?m)^[\\s#*|>_'\"-]{0,8}Điều (\\d{1,3})[.:]");

  private final Map<String, List<String>> odd = new TreeMap<>();
  private int documents;
  private int articles;

  @Test
  void fewAreOdd() throws IOException {
    int every = Integer.getInteger("tracuu.every", 10);
    try (Stream<String> lines = Bench.lines("scale/documents.jsonl.gz")) {
      int i = 0;
      for (String line : (Iterable<String>) lines::iterator) {
        if (i++ % every == Integer.getInteger("tracuu.from", 0)) {
          look(new ObjectMapper().readTree(line));
        }
      }
    }
    odd.forEach(
        (what, ids) ->
            System.out.printf(
                "%-24s %4d of %d  %s%n",
                what, ids.size(), documents, ids.stream().limit(every == 1 ? 400 : 8).toList()));
    System.out.printf("%-24s %4d%n", "articles", articles);
    assertTrue(documents > 100, "documents");
    assertTrue(share("lost articles") < 0.02, odd.toString());
    assertTrue(share("not a document") < 0.03, odd.toString());
    assertTrue(share("no articles") < 0.02, odd.toString());
  }

  private double share(String what) {
    return (double) odd.getOrDefault(what, List.of()).size() / documents;
  }

  private void look(JsonNode one) {
    documents++;
    String text = one.get("text").textValue();
    String id = one.get("id").textValue();
    try {
      String name = one.get("form").textValue().contains("Markdown") ? "a.md" : "a.txt";
      switch (Parser.parse(SourceTexts.read(name, text))) {
        case Parsed.NotADocument other -> note("not a document", id);
        case Parsed.Document found -> look(found.document(), one);
      }
    } catch (UnreadableException e) {
      note("unreadable", id);
    }
  }

  private void look(LegalDocument document, JsonNode one) {
    String id = one.get("id").textValue();
    String number = one.path("number").asText("");
    if (document.work().number().isEmpty()) {
      note("no number", id + (number.isEmpty() ? "" : "=" + number));
    } else if (number.contains("/") && !same(document.work().number(), number)) {
      note("other number", id + "=" + document.work().number() + "/=" + number);
    }
    if (document.work().date().isEmpty()) {
      note("no day", id);
    }
    if (document.work().issuer().isEmpty()) {
      note("no issuer", id);
    }
    if (document.work().title().isEmpty()) {
      note("no title", id);
    }
    if (hasLostArticles(document, one.get("text").textValue())) {
      note("lost articles", id);
    }
    List<Integer> articles = articles(document);
    if (articles.isEmpty() && FIRST_ARTICLE.matcher(one.get("text").textValue()).find()) {
      note("no articles", id);
    }
    String gap = gap(articles);
    if (!gap.isEmpty()) {
      note("gap in articles", id + ":" + gap);
    }
  }

  /** Of the row from 1 that begins lines of the text one in ten, and two, are none of ours. */
  private boolean hasLostArticles(LegalDocument document, String text) {
    Set<Integer> printed =
        ARTICLE_LINE
            .matcher(text)
            .results()
            .map(line -> Integer.valueOf(line.group(1)))
            .collect(toSet());
    List<Integer> found =
        document.paths().stream()
            .map(ProvisionPath::last)
            .filter(provision -> provision.level() == Level.ARTICLE)
            .map(provision -> Integer.valueOf(provision.num().replaceAll("\\D", "")))
            .toList();
    articles += found.size();
    List<Integer> row =
        IntStream.iterate(1, n -> printed.contains(n) || printed.contains(n + 1), n -> n + 1)
            .filter(printed::contains)
            .boxed()
            .toList();
    long lost = row.stream().filter(number -> !found.contains(number)).count();
    return lost >= 2 && lost * 10 > row.size();
  }

  private static boolean same(String one, String other) {
    return one.replaceAll("[^\\p{L}\\d]", "")
        .equalsIgnoreCase(other.replaceAll("[^\\p{L}\\d]", ""));
  }

  private static List<Integer> articles(LegalDocument document) {
    List<Integer> numbers = new ArrayList<>();
    for (ProvisionPath path : document.paths()) {
      boolean isOfBody = path.steps().getFirst().level() != Level.ATTACHMENT;
      if (path.last().level() == Level.ARTICLE && isOfBody) {
        numbers.add(Integer.parseInt(path.last().num().replaceAll("\\D", "")));
      }
    }
    return numbers;
  }

  private static String gap(List<Integer> numbers) {
    int last = 0;
    for (int number : numbers) {
      if (number != last && number != last + 1) {
        return last + ">" + number;
      }
      last = number;
    }
    return "";
  }

  private void note(String what, String id) {
    odd.computeIfAbsent(what, unused -> new ArrayList<>()).add(id);
  }
}
