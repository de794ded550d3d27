package vn.tracuu.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.tracuu.directive.Agencies;
import vn.tracuu.directive.DirectiveReader;
import vn.tracuu.index.DirectiveJson;
import vn.tracuu.link.Link;
import vn.tracuu.link.LinkJson;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.Content;
import vn.tracuu.model.Effect;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Note;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.model.Signer;
import vn.tracuu.model.Table;
import vn.tracuu.model.Work;
import vn.tracuu.structure.EffectReader;
import vn.tracuu.structure.Parsed;

/**
 * What {@code parse --json} prints of a file, one object a line; the README describes its fields.
 *
 * <p>Example: {@code {"file": "a.txt", "work": {"number": "161/QĐ-UBND", ...}, "provisions":
 * [...]}}.
 */
final class ParseJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> FIELDS_OF_CITATION =
      List.of("type", "number", "printed", "date", "issuer", "target");

  private ParseJson() {}

  /** What a file turned out to be. */
  static ObjectNode of(String file, Parsed parsed, LinkedCorpus links) {
    return switch (parsed) {
      case Parsed.Document found -> document(file, found.document(), links);
      case Parsed.NotADocument other -> reason(file, "notADocument", other.reason());
    };
  }

  /** Why a file could not be read. */
  static ObjectNode error(String file, String reason) {
    return reason(file, "error", reason);
  }

  private static ObjectNode reason(String file, String key, String reason) {
    return JSON.objectNode().put("file", file).put(key, reason);
  }

  private static ObjectNode document(String file, LegalDocument document, LinkedCorpus links) {
    ObjectNode node = JSON.objectNode().put("file", file);
    if (document.provenance().isRecognised()) {
      node.put("recognised", true);
    }
    if (document.isWithoutHead()) {
      node.put("withoutHead", true);
    }
    node.set("work", work(document.work()));
    node.set("effect", EffectReader.of(document).map(ParseJson::effect).orElse(JSON.nullNode()));
    ArrayNode bases = node.putArray("legalBases");
    document
        .bases()
        .forEach(
            basis -> bases.addObject().put("eId", basis.eId()).put("text", basis.passage().text()));
    node.put("text", text(document.body()));
    node.set("provisions", provisions(document.body()));
    ArrayNode recipients = node.putArray("recipients");
    document.conclusions().recipients().stream()
        .map(Passage::text)
        .map(ParseJson::recipient)
        .forEach(recipients::add);
    node.set("citations", citations(links.links(document)));
    node.set("directives", DirectiveJson.write(DirectiveReader.read(document, Agencies.known())));
    ArrayNode notes = node.putArray("notes");
    document.notes().forEach(note -> notes.add(note(note)));
    return node;
  }

  /** Every field is there; what is not known is null. */
  private static ArrayNode citations(List<Link> links) {
    ArrayNode citations = JSON.arrayNode();
    for (Link link : links) {
      ObjectNode citation = LinkJson.of(link);
      FIELDS_OF_CITATION.stream().filter(field -> !citation.has(field)).forEach(citation::putNull);
      if (!citation.has("candidates")) {
        citation.putArray("candidates");
      }
      citations.add(citation);
    }
    return citations;
  }

  private static ObjectNode work(Work work) {
    ObjectNode node = JSON.objectNode();
    node.put("iri", work.iri()).put("id", work.id()).put("type", work.type().vietnamese());
    putKnown(node, "number", work.number());
    putKnown(node, "issuer", work.issuer());
    putKnown(node, "place", work.place());
    putKnown(node, "date", work.date().map(Object::toString).orElse(""));
    putKnown(node, "title", work.title());
    ArrayNode signers = node.putArray("signers");
    work.signers().forEach(signer -> signers.add(signer(signer)));
    return node;
  }

  private static JsonNode effect(Effect said) {
    ObjectNode node = JSON.objectNode();
    putKnown(node, "date", said.date().map(LocalDate::toString).orElse(""));
    return node.put("eId", said.eId()).put("words", said.words());
  }

  /** What is not known is null, never an empty word. */
  private static void putKnown(ObjectNode node, String key, String value) {
    node.put(key, value.isEmpty() ? null : value);
  }

  private static ObjectNode signer(Signer signer) {
    ObjectNode node = JSON.objectNode();
    putKnown(node, "authority", signer.authority());
    putKnown(node, "role", signer.role());
    putKnown(node, "name", signer.name());
    return node;
  }

  private static ArrayNode provisions(List<Content> contents) {
    ArrayNode nodes = JSON.arrayNode();
    int paragraphs = 0;
    for (Content content : contents) {
      switch (content) {
        case Passage paragraph -> paragraphs++;
        case Table table -> paragraphs += table.lines().size();
        case Provision provision -> nodes.add(provision(provision, paragraphs));
      }
    }
    return nodes;
  }

  private static ObjectNode provision(Provision provision, int after) {
    ObjectNode node = JSON.objectNode();
    node.put("eId", provision.eId());
    node.put("level", provision.level().word());
    node.put("num", provision.num());
    putKnown(node, "heading", provision.heading().text());
    node.put("text", provision.text());
    node.put("after", after);
    node.set("children", provisions(provision.content()));
    return node;
  }

  private static String text(List<Content> contents) {
    return contents.stream()
        .filter(Passage.class::isInstance)
        .map(content -> ((Passage) content).text())
        .collect(Collectors.joining("\n"));
  }

  /** "- Bộ Tài chính;" names "Bộ Tài chính". */
  private static String recipient(String printed) {
    int start = 0;
    int end = printed.length();
    while (start < end && "-–—•+* ".indexOf(printed.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ";., ".indexOf(printed.charAt(end - 1)) >= 0) {
      end--;
    }
    return printed.substring(start, end);
  }

  private static ObjectNode note(Note note) {
    return JSON.objectNode()
        .put("eId", note.eId())
        .put("printed", note.printed())
        .put("reading", note.reading())
        .put("reason", note.reason());
  }
}
