package vn.tracuu.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tracuu.Bench;
import vn.tracuu.Decision161;
import vn.tracuu.model.Status;

/** {@code corpus/instruments.json} is as {@code corpus/instruments.md} says. */
final class CatalogueTest {
  private static final Path CORPUS = Bench.checkout().resolve("corpus");
  private static final String DECISION = "161-qd-ubnd-son-la-2025 ";
  private static final Set<String> FIELDS =
      Set.of(
          "number",
          "citedAs",
          "type",
          "names",
          "issuer",
          "date",
          "year",
          "term",
          "title",
          "published",
          "relations",
          "status",
          "remarks",
          "seenIn");
  private static final Set<String> FACTS =
      Set.of(
          "number",
          "citedAs",
          "type",
          "names",
          "issuer",
          "date",
          "year",
          "term",
          "title",
          "published");

  @Test
  void fieldsAreThoseDocumentedAndNoFactIsEmpty() throws IOException {
    for (JsonNode entry : json().path("instruments")) {
      for (Map.Entry<String, JsonNode> field : entry.properties()) {
        assertTrue(FIELDS.contains(field.getKey()), field.getKey() + " in " + entry);
        boolean isEmptyText = field.getValue().isTextual() && field.getValue().asText().isBlank();
        assertFalse(isEmptyText, field.getKey() + " is empty in " + entry);
      }
    }
  }

  @Test
  void eachFactSaysWhereItWasSeen() throws IOException {
    JsonNode root = json();
    Set<String> sources = new HashSet<>();
    root.path("sources").properties().forEach(source -> sources.add(source.getKey()));
    for (JsonNode entry : root.path("instruments")) {
      Set<String> facts =
          entry.properties().stream()
              .map(Map.Entry::getKey)
              .filter(FACTS::contains)
              .collect(Collectors.toSet());
      Set<String> seen =
          entry.path("seenIn").properties().stream()
              .map(Map.Entry::getKey)
              .collect(Collectors.toSet());
      assertEquals(facts, seen, entry.toString());
      entry.path("seenIn").forEach(places -> places.forEach(place -> source(place, sources)));
    }
  }

  private static void source(JsonNode place, Set<String> sources) {
    String words = place.asText();
    assertTrue(words.startsWith("ký hiệu ") || sources.stream().anyMatch(words::startsWith), words);
  }

  @Test
  void placesInTheDecisionExist() throws IOException {
    Set<String> eIds = new HashSet<>(Set.of("preface"));
    Decision161.document().bases().forEach(basis -> eIds.add(basis.eId()));
    Decision161.document().paths().forEach(path -> eIds.add(path.last().eId()));
    for (CatalogueEntry entry : catalogue().entries()) {
      entry.seenIn().values().stream()
          .flatMap(List::stream)
          .filter(place -> place.startsWith(DECISION))
          .forEach(place -> assertTrue(eIds.contains(place.substring(DECISION.length())), place));
    }
  }

  @Test
  void addressesAreUniqueAndRelationsLeadSomewhere() throws IOException {
    List<CatalogueEntry> entries = catalogue().entries();
    Set<String> ids = entries.stream().map(CatalogueEntry::id).collect(Collectors.toSet());
    assertEquals(entries.size(), ids.size());
    assertTrue(ids.containsAll(Set.of("06-vbhn-vpqh-2020", "06-vbhn-vpqh-2024")), ids.toString());
    for (CatalogueEntry entry : entries) {
      for (CatalogueEntry.Relation relation : entry.relations()) {
        assertFalse(relation.seenIn().isEmpty(), entry.id());
        assertTrue(!relation.period().isEmpty() || ids.contains(relation.to()), relation.to());
      }
    }
  }

  @Test
  void nothingReplacesTheDecisionAsFarAsIsKnown() throws IOException {
    for (CatalogueEntry entry : catalogue().entries()) {
      entry
          .relations()
          .forEach(one -> assertFalse(one.kind().words().equals("thay thế"), entry.id()));
    }
    assertEquals(
        Set.of(Status.Value.NOT_STATED, Status.Value.UNVERIFIED),
        catalogue().entries().stream()
            .map(entry -> entry.status().value())
            .collect(Collectors.toSet()));
  }

  private static JsonNode json() throws IOException {
    return new ObjectMapper().readTree(CORPUS.resolve(CatalogueFile.NAME).toFile());
  }

  private static Catalogue catalogue() throws IOException {
    return CatalogueFile.read(CORPUS);
  }
}
