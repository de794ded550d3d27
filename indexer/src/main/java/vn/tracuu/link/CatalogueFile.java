package vn.tracuu.link;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tracuu.model.RelationKind;
import vn.tracuu.model.Status;
import vn.tracuu.model.WorkType;

/** Reads {@code corpus/instruments.json}. */
public final class CatalogueFile {
  /** Its name in the corpus. */
  public static final String NAME = "instruments.json";

  private CatalogueFile() {}

  /**
   * The catalogue of a corpus; knows nothing where the corpus has none.
   *
   * @throws IOException with the place of the error, where the file is not as it should be
   */
  public static Catalogue read(Path corpus) throws IOException {
    return parse(text(corpus));
  }

  /** The file as it is; empty where there is none. */
  public static String text(Path corpus) throws IOException {
    Path file = corpus.resolve(NAME);
    return Files.exists(file) ? Files.readString(file) : "";
  }

  /**
   * The catalogue that a text holds; knows nothing where the text is empty.
   *
   * @throws IOException with the place of the error, where the text is not as it should be
   */
  public static Catalogue parse(String text) throws IOException {
    if (text.isEmpty()) {
      return Catalogue.EMPTY;
    }
    JsonNode root = new ObjectMapper().readTree(text);
    List<Catalogue.Source> sources = new ArrayList<>();
    root.path("sources")
        .properties()
        .forEach(one -> sources.add(new Catalogue.Source(one.getKey(), one.getValue().asText())));
    List<CatalogueEntry> entries = new ArrayList<>();
    for (JsonNode entry : root.path("instruments")) {
      try {
        entries.add(entry(entry));
      } catch (RuntimeException e) {
        throw new IOException(NAME + ": " + e.getMessage() + " ở " + entry, e);
      }
    }
    return new Catalogue(sources, entries);
  }

  private static CatalogueEntry entry(JsonNode entry) {
    return new CatalogueEntry(
        entry.path("number").asText(),
        strings(entry.path("citedAs")),
        type(entry.path("type").asText()),
        strings(entry.path("names")),
        entry.path("issuer").asText(),
        Optional.of(entry.path("date").asText())
            .filter(day -> !day.isEmpty())
            .map(LocalDate::parse),
        entry.has("year") ? OptionalInt.of(entry.get("year").asInt()) : OptionalInt.empty(),
        entry.path("term").asText(),
        entry.path("title").asText(),
        strings(entry.path("published")),
        relations(entry.path("relations")),
        status(entry.path("status")),
        strings(entry.path("remarks")),
        seenIn(entry.path("seenIn")));
  }

  private static WorkType type(String words) {
    return Stream.of(WorkType.values())
        .filter(type -> type.vietnamese().equals(words))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("loại văn bản không có: " + words));
  }

  private static List<CatalogueEntry.Relation> relations(JsonNode nodes) {
    List<CatalogueEntry.Relation> relations = new ArrayList<>();
    nodes.forEach(
        node ->
            relations.add(
                new CatalogueEntry.Relation(
                    RelationKind.of(node.path("kind").asText()),
                    node.path("to").asText(),
                    node.path("period").asText(),
                    node.path("words").asText(),
                    strings(node.path("seenIn")))));
    return List.copyOf(relations);
  }

  private static Status status(JsonNode node) {
    return new Status(
        Status.Value.of(node.path("value").asText()),
        LocalDate.parse(node.path("asOf").asText()),
        node.path("source").asText());
  }

  private static Map<String, List<String>> seenIn(JsonNode node) {
    Map<String, List<String>> seen = new TreeMap<>();
    node.properties().forEach(one -> seen.put(one.getKey(), strings(one.getValue())));
    return Map.copyOf(seen);
  }

  private static List<String> strings(JsonNode nodes) {
    List<String> strings = new ArrayList<>();
    nodes.forEach(node -> strings.add(node.asText()));
    return List.copyOf(strings);
  }
}
