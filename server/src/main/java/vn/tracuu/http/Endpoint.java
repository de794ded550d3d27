package vn.tracuu.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;

/**
 * An address of the API, declared once: the route and its documentation are drawn from it.
 *
 * @param path as in a route: {@code /api/v1/works/{id}}
 * @param name in the documentation, unique: "search"
 * @param summary what it gives, in Vietnamese
 * @param parameters in the order of the documentation
 * @param answer the record that is given as JSON
 * @param handle gives that record
 */
record Endpoint<T extends Record>(
    String path,
    String name,
    String summary,
    List<Parameter> parameters,
    Class<T> answer,
    Function<Context, T> handle) {

  void serve(Context request) {
    byte[] json = Json.bytes(handle.apply(request));
    request.contentType("application/json");
    request.result(json);
  }
}
