package vn.tracuu.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists as JSON, and JSON that the index keeps. */
final class Json {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Json() {}

  static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not the JSON of this index: " + e.getMessage(), e);
    }
  }

  static <T> ArrayNode array(List<T> items, Function<T, JsonNode> write) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    items.forEach(item -> array.add(write.apply(item)));
    return array;
  }

  static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
    List<T> items = new ArrayList<>();
    array.forEach(node -> items.add(read.apply(node)));
    return items;
  }
}
