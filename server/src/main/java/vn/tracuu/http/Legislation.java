package vn.tracuu.http;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.tracuu.model.Status;
import vn.tracuu.model.Work;

/**
 * A work as schema.org's Legislation, for search engines.
 *
 * <p>The surprise: whether it is in force is told only where that was seen.
 */
final class Legislation {
  private Legislation() {}

  /** JSON-LD that can stand within a page: no sign in it begins a tag. */
  static String of(LaidDocument laid, String address) {
    Work work = laid.work();
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("@context", "https://schema.org");
    said.put("@type", "Legislation");
    said.put("@id", address);
    said.put("url", address);
    said.put("name", work.title().isEmpty() ? laid.brief() : laid.brief() + ": " + work.title());
    said.put("legislationIdentifier", work.number());
    said.put("legislationType", work.type().vietnamese());
    said.put("legislationDate", work.date().map(Object::toString).orElse(""));
    said.put("legislationPassedBy", organization(work.issuer()));
    said.put("legislationLegalForce", force(laid.standing().status().value()));
    said.put("inLanguage", "vi");
    said.values().removeIf(value -> value.equals("") || value.equals(Map.of()));
    return Json.write(said).replace("<", "\\u003c");
  }

  /** In order, since the order of a {@code Map.of} is another one after each start. */
  private static Map<String, String> organization(String name) {
    Map<String, String> said = new LinkedHashMap<>();
    if (!name.isEmpty()) {
      said.put("@type", "Organization");
      said.put("name", name);
    }
    return said;
  }

  private static String force(String status) {
    return switch (Status.Value.of(status)) {
      case IN_FORCE -> "https://schema.org/InForce";
      case PARTLY_REPEALED -> "https://schema.org/PartiallyInForce";
      case REPEALED, NOT_YET -> "https://schema.org/NotInForce";
      case NOT_STATED, UNVERIFIED -> "";
    };
  }
}
