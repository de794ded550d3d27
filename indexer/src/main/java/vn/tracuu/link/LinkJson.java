package vn.tracuu.link;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import vn.tracuu.citation.Signs;
import vn.tracuu.model.Citation;
import vn.tracuu.model.Instrument;
import vn.tracuu.model.Resolution;
import vn.tracuu.model.Resolution.Contradiction;
import vn.tracuu.model.Target;

/**
 * A citation as JSON: {@code {"eId", "in", "start", "end", "text", "kind", "type", "number",
 * "printed", "date", "issuer", "resolution", "target", "candidates"}}.
 *
 * <p>What is not known is absent. Offsets are UTF-16 units of the provision's {@code text} or
 * {@code heading}; a target whose work is unknown has its {@code eId} only.
 */
public final class LinkJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private LinkJson() {}

  /** All of them, in order. */
  public static ArrayNode of(List<Link> links) {
    ArrayNode array = JSON.arrayNode();
    links.forEach(link -> array.add(of(link)));
    return array;
  }

  /** One citation. */
  public static ObjectNode of(Link link) {
    Citation.Span span = link.citation().span();
    ObjectNode node =
        JSON.objectNode()
            .put("eId", span.eId())
            .put("in", span.in().word())
            .put("start", span.start())
            .put("end", span.end())
            .put("text", span.text())
            .put("kind", link.citation().kind().name().toLowerCase(Locale.ROOT));
    if (link.citation().work() instanceof Instrument instrument) {
      put(node, instrument);
    }
    if (!link.citation().place().isWhole()) {
      node.put("place", link.citation().place().words());
    }
    put(node, link.resolution());
    return node.put("relation", link.relation().words());
  }

  private static void put(ObjectNode node, Instrument instrument) {
    node.put("type", instrument.type().vietnamese());
    if (!instrument.number().isEmpty()) {
      node.put("number", instrument.number().canonical());
      node.put("printed", instrument.number().printed());
    }
    putIfThere(node, "name", instrument.name());
    instrument.date().ifPresent(date -> node.put("date", date.toString()));
    instrument.year().ifPresent(year -> node.put("year", year));
    String issuer =
        instrument.issuer().isEmpty() ? Signs.issuer(instrument.number()) : instrument.issuer();
    putIfThere(node, "issuer", issuer);
    putIfThere(node, "subject", instrument.subject());
  }

  private static void put(ObjectNode node, Resolution resolution) {
    node.put("resolution", resolution.word());
    switch (resolution) {
      case Resolution.Resolved found -> {
        node.set("target", target(found.target()));
        contradictions(node, found.contradictions());
      }
      case Resolution.Ambiguous several -> {
        ArrayNode candidates = node.putArray("candidates");
        several.candidates().forEach(one -> candidates.add(target(one)));
      }
      case Resolution.Unresolved unknown -> {
        if (!unknown.eId().isEmpty()) {
          node.putObject("target").put("eId", unknown.eId());
        }
      }
    }
  }

  private static ObjectNode target(Target target) {
    ObjectNode node = JSON.objectNode().put("iri", target.iri()).put("id", target.id());
    putIfThere(node, "eId", target.eId());
    return node;
  }

  private static void contradictions(ObjectNode node, List<Contradiction> contradictions) {
    if (!contradictions.isEmpty()) {
      ArrayNode notes = node.putArray("notes");
      contradictions.forEach(
          one ->
              notes
                  .addObject()
                  .put("printed", one.printed())
                  .put("reading", one.reading())
                  .put("reason", one.reason()));
    }
  }

  private static void putIfThere(ObjectNode node, String key, String value) {
    if (!value.isEmpty()) {
      node.put(key, value);
    }
  }
}
