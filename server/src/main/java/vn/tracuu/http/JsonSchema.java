package vn.tracuu.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;

/**
 * The shape of the JSON of a record, in the words of JSON Schema 2020-12.
 *
 * <p>Every record becomes a named schema among {@code components}; every component is required,
 * since nothing is ever null here.
 */
final class JsonSchema {
  private final ObjectNode components = JsonNodeFactory.instance.objectNode();

  /** All records met so far, by name. */
  ObjectNode components() {
    return components;
  }

  /** The schema of a type: a reference where it is a record. */
  ObjectNode of(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      ObjectNode array = typed("array");
      array.set("items", of(list.getActualTypeArguments()[0]));
      return array;
    }
    if (type instanceof Class<?> known && known.isRecord()) {
      return reference(known);
    }
    return typed(plain(type));
  }

  private static String plain(Type type) {
    if (type == int.class || type == long.class) {
      return "integer";
    }
    if (type == double.class) {
      return "number";
    }
    if (type == boolean.class) {
      return "boolean";
    }
    if (type == String.class) {
      return "string";
    }
    throw new IllegalArgumentException("no JSON for " + type);
  }

  private ObjectNode reference(Class<?> known) {
    String name = known.getSimpleName();
    if (!components.has(name)) {
      components.putObject(name);
      components.set(name, object(known));
    }
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
  }

  private ObjectNode object(Class<?> known) {
    ObjectNode object = typed("object");
    ObjectNode properties = object.putObject("properties");
    ArrayNode required = object.putArray("required");
    for (RecordComponent component : known.getRecordComponents()) {
      properties.set(component.getName(), of(component.getGenericType()));
      required.add(component.getName());
    }
    return object;
  }

  private static ObjectNode typed(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }
}
