package vn.tracuu.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The description of the API by OpenAPI 3.1, drawn from the endpoints. */
final class OpenApi {
  private final JsonSchema schemas = new JsonSchema();

  private OpenApi() {}

  /**
   * The description as JSON.
   *
   * @param endpoints that are got
   * @param posted that take a text as their body
   */
  static String of(List<Endpoint<?>> endpoints, List<Endpoint<?>> posted) {
    return new OpenApi().document(endpoints, posted).toString();
  }

  private ObjectNode document(List<Endpoint<?>> endpoints, List<Endpoint<?>> posted) {
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", Messages.of("site.name"))
        .put("description", Messages.of("api.description"))
        .put("version", "1");
    ObjectNode paths = document.putObject("paths");
    for (Endpoint<?> endpoint : endpoints) {
      paths.putObject(endpoint.path()).set("get", operation(endpoint));
    }
    for (Endpoint<?> endpoint : posted) {
      ObjectNode operation = operation(endpoint);
      operation
          .putObject("requestBody")
          .put("required", true)
          .putObject("content")
          .putObject("text/plain")
          .putObject("schema")
          .put("type", "string");
      paths.putObject(endpoint.path()).set("post", operation);
    }
    document.putObject("components").set("schemas", schemas.components());
    return document;
  }

  private ObjectNode operation(Endpoint<?> endpoint) {
    ObjectNode operation =
        JsonNodeFactory.instance
            .objectNode()
            .put("operationId", endpoint.name())
            .put("summary", endpoint.summary());
    if (!endpoint.parameters().isEmpty()) {
      ArrayNode parameters = operation.putArray("parameters");
      endpoint.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
    }
    ObjectNode responses = operation.putObject("responses");
    ObjectNode ok = responses.putObject("200").put("description", endpoint.summary());
    content(ok, "application/json", endpoint.answer());
    ObjectNode refused =
        responses.putObject("default").put("description", Messages.of("api.problem"));
    content(refused, "application/problem+json", Problem.class);
    return operation;
  }

  private void content(ObjectNode response, String type, Class<?> answer) {
    response.putObject("content").putObject(type).set("schema", schemas.of(answer));
  }

  private static ObjectNode parameter(Parameter parameter) {
    ObjectNode node =
        JsonNodeFactory.instance
            .objectNode()
            .put("name", parameter.name())
            .put("in", parameter.in())
            .put("required", parameter.isRequired())
            .put("description", parameter.description());
    ObjectNode schema = node.putObject("schema");
    Parameter.Limits limits = parameter.limits();
    if (parameter.isNumber()) {
      schema.put("type", "integer").put("minimum", limits.least());
      schema.put("maximum", limits.most()).put("default", limits.given());
    } else if (limits == Parameter.Limits.TEXTS) {
      schema.put("type", "array").put("maxItems", Parameter.MOST_VALUES);
      schema.putObject("items").put("type", "string").put("maxLength", limits.most());
    } else if (limits == Parameter.Limits.FLAG) {
      schema.put("type", "boolean").put("default", false);
    } else {
      schema.put("type", "string").put("maxLength", limits.most());
    }
    return node;
  }
}
