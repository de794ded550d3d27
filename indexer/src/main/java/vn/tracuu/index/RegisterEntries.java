package vn.tracuu.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tracuu.model.Directive;
import vn.tracuu.model.Pinpoint;

/** Gives directives the words of their tasks, and writes both down. */
final class RegisterEntries {
  private RegisterEntries() {}

  static List<RegisterEntry> of(String workId, List<Place> places, List<Directive> directives) {
    Map<String, Place> byEId = new HashMap<>();
    places.forEach(place -> byEId.putIfAbsent(place.eId(), place));
    return directives.stream().map(directive -> entry(workId, byEId, directive)).toList();
  }

  private static RegisterEntry entry(
      String workId, Map<String, Place> places, Directive directive) {
    String where = places.containsKey(directive.eId()) ? places.get(directive.eId()).words() : "";
    List<String> tasks =
        directive.tasks().stream()
            .filter(task -> places.containsKey(task.eId()))
            .map(task -> words(places.get(task.eId()), task))
            .toList();
    return new RegisterEntry(workId, where, tasks, directive);
  }

  private static String words(Place place, Pinpoint task) {
    String text = task.in() == Pinpoint.In.HEADING ? place.heading() : place.text();
    return text.substring(
        Math.min(task.start(), text.length()), Math.min(task.end(), text.length()));
  }

  static String write(RegisterEntry entry) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("work", entry.workId()).put("where", entry.where());
    ArrayNode tasks = node.putArray("tasks");
    entry.tasks().forEach(tasks::add);
    node.set("directive", DirectiveJson.write(entry.directive()));
    return node.toString();
  }

  static RegisterEntry read(String json) {
    JsonNode node = Json.parse(json);
    return new RegisterEntry(
        node.get("work").textValue(),
        node.get("where").textValue(),
        Json.list(node.get("tasks"), JsonNode::textValue),
        DirectiveJson.read(node.get("directive")));
  }
}
