package vn.tracuu.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What reading a file gave, as one process tells it to another. */
public sealed interface Reading {
  /** In one line. */
  ObjectNode json();

  /**
   * A document.
   *
   * @param format the ending of names of its format
   * @param recognised its text where it was recognised from pictures; empty otherwise
   */
  record Document(Facts facts, String format, String recognised) implements Reading {
    @Override
    public ObjectNode json() {
      ObjectNode node = JsonNodeFactory.instance.objectNode();
      node.set("facts", facts.json());
      return node.put("format", format).put("recognised", recognised);
    }
  }

  /** No document, or nothing that can be read, with the reason in Vietnamese. */
  record Refused(String reason) implements Reading {
    @Override
    public ObjectNode json() {
      return JsonNodeFactory.instance.objectNode().put("refused", reason);
    }
  }

  /** Reads what {@link #json} wrote. */
  static Reading of(JsonNode node) {
    return node.has("refused")
        ? new Refused(node.get("refused").asText())
        : new Document(
            Facts.read(node.get("facts")),
            node.get("format").asText(),
            node.get("recognised").asText());
  }
}
