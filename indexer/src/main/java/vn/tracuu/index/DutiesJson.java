package vn.tracuu.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import vn.tracuu.index.Duties.Body;
import vn.tracuu.index.Duties.Due;
import vn.tracuu.model.Deadline;

/** What a place gives to do, as the index keeps it. */
final class DutiesJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private DutiesJson() {}

  static String write(Duties duties) {
    ObjectNode node = JSON.objectNode();
    node.set("leads", Json.array(duties.leads(), DutiesJson::body));
    node.set("coordinators", Json.array(duties.coordinators(), DutiesJson::body));
    node.set("deadlines", Json.array(duties.deadlines(), DutiesJson::due));
    node.set("targets", Json.array(duties.targets(), JSON::textNode));
    return node.toString();
  }

  static Duties read(String json) {
    JsonNode node = Json.parse(json);
    return new Duties(
        Json.list(node.get("leads"), DutiesJson::body),
        Json.list(node.get("coordinators"), DutiesJson::body),
        Json.list(node.get("deadlines"), DutiesJson::due),
        Json.list(node.get("targets"), JsonNode::textValue));
  }

  private static JsonNode body(Body body) {
    return JSON.objectNode().put("agency", body.agency().orElse(null)).put("as", body.printed());
  }

  private static Body body(JsonNode node) {
    return new Body(text(node, "agency"), node.get("as").textValue());
  }

  private static JsonNode due(Due due) {
    return JSON.objectNode()
        .put("words", due.words())
        .put("kind", due.kind().name())
        .put("date", due.date().map(LocalDate::toString).orElse(null));
  }

  private static Due due(JsonNode node) {
    return new Due(
        node.get("words").textValue(),
        Deadline.Kind.valueOf(node.get("kind").textValue()),
        text(node, "date").map(LocalDate::parse));
  }

  private static Optional<String> text(JsonNode node, String key) {
    return Optional.ofNullable(node.get(key).textValue());
  }
}
