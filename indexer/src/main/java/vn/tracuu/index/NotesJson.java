package vn.tracuu.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import vn.tracuu.model.Note;

/** An editor's notes as the index keeps them: in the document, and beside each place noted on. */
final class NotesJson {
  private NotesJson() {}

  static JsonNode write(List<Note> notes) {
    return Json.array(notes, NotesJson::note);
  }

  static List<Note> read(JsonNode node) {
    return Json.list(node, NotesJson::note);
  }

  private static JsonNode note(Note note) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("eId", note.eId())
        .put("printed", note.printed())
        .put("reading", note.reading())
        .put("reason", note.reason());
  }

  private static Note note(JsonNode node) {
    return new Note(
        node.get("eId").textValue(),
        node.get("printed").textValue(),
        node.get("reading").textValue(),
        node.get("reason").textValue());
  }
}
