package vn.tracuu.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files of {@code web/static}, which are in the program's archive.
 *
 * <p>A name is letters, digits and single dots, so that none leads out of the folder. Tag and
 * compressed forms are made once a start, with the answer cache.
 */
final class StaticFiles {
  private static final Pattern NAME =
      Pattern.compile("(?!.*\\.\\.)[a-z0-9-][a-z0-9.-]*\\.[a-z0-9]+");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "txt", "text/plain; charset=utf-8",
          "woff2", "font/woff2");

  private StaticFiles() {}

  static void route(RoutesConfig routes) {
    routes.get("/static/{name}", StaticFiles::serve);
  }

  private static void serve(Context request) throws IOException {
    String name = request.pathParam("name");
    Optional<String> type = type(name);
    try (InputStream file =
        type.isEmpty() ? null : StaticFiles.class.getResourceAsStream("/static/" + name)) {
      if (file == null) {
        throw new Refusal(404, Messages.of("refusal.404"), Messages.of("refusal.404.do"));
      }
      request.contentType(type.orElseThrow());
      request.result(file.readAllBytes());
    }
  }

  private static Optional<String> type(String name) {
    return NAME.matcher(name).matches()
        ? Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
        : Optional.empty();
  }
}
