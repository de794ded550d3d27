package vn.tracuu.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import vn.tracuu.model.Signer;
import vn.tracuu.model.Work;
import vn.tracuu.model.WorkType;

/** A work's own facts as the index keeps them. */
final class WorkJson {
  private WorkJson() {}

  static JsonNode write(Work work) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("iri", work.iri());
    node.put("id", work.id());
    node.put("type", work.type().name());
    node.put("number", work.number());
    node.put("issuer", work.issuer());
    node.put("place", work.place());
    work.date().ifPresent(date -> node.put("date", date.toString()));
    node.put("title", work.title());
    node.set("signers", Json.array(work.signers(), WorkJson::signer));
    return node;
  }

  static Work read(JsonNode node) {
    return new Work(
        node.get("iri").textValue(),
        node.get("id").textValue(),
        WorkType.valueOf(node.get("type").textValue()),
        node.get("number").textValue(),
        node.get("issuer").textValue(),
        node.get("place").textValue(),
        Optional.ofNullable(node.get("date")).map(JsonNode::textValue).map(LocalDate::parse),
        node.get("title").textValue(),
        Json.list(node.get("signers"), WorkJson::signer));
  }

  private static JsonNode signer(Signer signer) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("authority", signer.authority())
        .put("role", signer.role())
        .put("name", signer.name());
  }

  private static Signer signer(JsonNode node) {
    return new Signer(
        node.get("authority").textValue(),
        node.get("role").textValue(),
        node.get("name").textValue());
  }
}
