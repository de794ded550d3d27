package vn.tracuu.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import vn.tracuu.model.Expression;
import vn.tracuu.model.Provenance;

/** Where a document comes from, as the index keeps it. */
final class ProvenanceJson {
  private ProvenanceJson() {}

  static JsonNode write(Provenance provenance) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("recognised", provenance.isRecognised());
    node.set("expressions", Json.array(provenance.expressions(), ProvenanceJson::expression));
    return node;
  }

  static Provenance read(JsonNode node) {
    return new Provenance(
        node.get("recognised").booleanValue(),
        Json.list(node.get("expressions"), ProvenanceJson::expression));
  }

  private static JsonNode expression(Expression expression) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("file", expression.file());
    node.put("from", expression.from());
    node.put("added", expression.added().map(Instant::toString).orElse(""));
    node.put("sha256", expression.sha256());
    node.put("recognised", expression.isRecognised());
    return node;
  }

  private static Expression expression(JsonNode node) {
    return new Expression(
        node.get("file").textValue(),
        node.get("from").textValue(),
        Optional.of(node.get("added").textValue())
            .filter(added -> !added.isEmpty())
            .map(Instant::parse),
        node.get("sha256").textValue(),
        node.get("recognised").booleanValue());
  }
}
