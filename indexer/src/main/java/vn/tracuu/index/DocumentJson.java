package vn.tracuu.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.tracuu.model.Conclusions;
import vn.tracuu.model.Content;
import vn.tracuu.model.LegalBasis;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Level;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.model.SourceMap;
import vn.tracuu.model.Table;

/**
 * A document as the index keeps it: nothing is lost, source offsets included.
 *
 * <p>A passage is {@code ["text", count, start, end, count, start, end, ...]}, one triple a run of
 * its source map. This is not the JSON that the world sees.
 */
public final class DocumentJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private DocumentJson() {}

  /** Writes a document down. */
  public static String write(LegalDocument document) {
    ObjectNode node = JSON.createObjectNode();
    node.set("work", WorkJson.write(document.work()));
    node.set("preface", array(document.preface(), DocumentJson::passage));
    node.set("bases", array(document.bases(), DocumentJson::basis));
    node.set("formula", passage(document.formula()));
    node.set("body", array(document.body(), DocumentJson::content));
    node.set("recipients", array(document.conclusions().recipients(), DocumentJson::passage));
    node.set("signature", array(document.conclusions().other(), DocumentJson::passage));
    node.set("footnotes", array(document.conclusions().footnotes(), DocumentJson::passage));
    node.set("setAside", array(document.setAside(), DocumentJson::passage));
    node.set("notes", NotesJson.write(document.notes()));
    node.set("provenance", ProvenanceJson.write(document.provenance()));
    return node.toString();
  }

  /** Reads what {@link #write} wrote. */
  public static LegalDocument read(String json) {
    JsonNode node = parse(json);
    return new LegalDocument(
        WorkJson.read(node.get("work")),
        list(node.get("preface"), DocumentJson::passage),
        list(node.get("bases"), DocumentJson::basis),
        passage(node.get("formula")),
        list(node.get("body"), DocumentJson::content),
        new Conclusions(
            list(node.get("recipients"), DocumentJson::passage),
            list(node.get("signature"), DocumentJson::passage),
            list(node.get("footnotes"), DocumentJson::passage)),
        list(node.get("setAside"), DocumentJson::passage),
        NotesJson.read(node.get("notes")),
        ProvenanceJson.read(node.get("provenance")));
  }

  static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not the JSON of this index: " + e.getMessage(), e);
    }
  }

  static <T> ArrayNode array(List<T> items, Function<T, JsonNode> write) {
    ArrayNode array = JSON.createArrayNode();
    items.forEach(item -> array.add(write.apply(item)));
    return array;
  }

  static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
    List<T> items = new ArrayList<>();
    array.forEach(node -> items.add(read.apply(node)));
    return items;
  }

  private static JsonNode content(Content content) {
    return switch (content) {
      case Passage passage -> passage(passage);
      case Table table -> table(table);
      case Provision provision -> provision(provision);
    };
  }

  private static Content content(JsonNode node) {
    if (node.isArray()) {
      return passage(node);
    }
    return node.has("rows") ? table(node) : provision(node);
  }

  private static JsonNode table(Table table) {
    return JSON.createObjectNode().set("rows", array(table.rows(), DocumentJson::row));
  }

  private static JsonNode row(Table.Row row) {
    return array(row.cells(), cell -> array(cell.paragraphs(), DocumentJson::passage));
  }

  private static Table table(JsonNode node) {
    return new Table(list(node.get("rows"), DocumentJson::row));
  }

  private static Table.Row row(JsonNode cells) {
    return new Table.Row(list(cells, cell -> new Table.Cell(list(cell, DocumentJson::passage))));
  }

  private static JsonNode provision(Provision provision) {
    ObjectNode node = JSON.createObjectNode();
    node.put("eId", provision.eId());
    node.put("level", provision.level().name());
    node.put("num", provision.num());
    node.set("label", passage(provision.label()));
    node.set("heading", passage(provision.heading()));
    node.set("content", array(provision.content(), DocumentJson::content));
    return node;
  }

  private static Provision provision(JsonNode node) {
    return new Provision(
        node.get("eId").textValue(),
        Level.valueOf(node.get("level").textValue()),
        node.get("num").textValue(),
        passage(node.get("label")),
        passage(node.get("heading")),
        list(node.get("content"), DocumentJson::content));
  }

  private static JsonNode basis(LegalBasis basis) {
    return JSON.createObjectNode().put("eId", basis.eId()).set("passage", passage(basis.passage()));
  }

  private static LegalBasis basis(JsonNode node) {
    return new LegalBasis(node.get("eId").textValue(), passage(node.get("passage")));
  }

  private static JsonNode passage(Passage passage) {
    ArrayNode node = JSON.createArrayNode().add(passage.text());
    for (SourceMap.Run run : passage.map().runs()) {
      node.add(run.count()).add(run.start()).add(run.end());
    }
    return node;
  }

  private static Passage passage(JsonNode node) {
    SourceMap.Builder map = new SourceMap.Builder();
    for (int i = 1; i < node.size(); i += 3) {
      map.add(node.get(i).intValue(), node.get(i + 1).intValue(), node.get(i + 2).intValue());
    }
    return new Passage(node.get(0).textValue(), map.build());
  }
}
