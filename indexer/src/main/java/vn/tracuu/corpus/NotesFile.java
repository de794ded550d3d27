package vn.tracuu.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Note;
import vn.tracuu.model.Provision;
import vn.tracuu.source.UnreadableException;

/**
 * The reviewed remarks beside a document: {@code [{"eId", "printed", "reading", "reason"}]}.
 *
 * <p>A remark on words that do not stand where it says is refused: it would be shown beside a text
 * that it does not mean.
 */
final class NotesFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private NotesFile() {}

  static List<Note> read(Path folder, LegalDocument document) throws UnreadableException {
    Path file = folder.resolve("notes.json");
    if (!Files.exists(file)) {
      return List.of();
    }
    List<Note> notes = parse(file);
    for (Note note : notes) {
      if (!stands(note, document)) {
        throw new UnreadableException(
            "notes.json: không thấy “%s” ở %s; hãy sửa lại chú thích"
                .formatted(note.printed(), note.eId()));
      }
    }
    return notes;
  }

  private static List<Note> parse(Path file) throws UnreadableException {
    try {
      return JSON.readValue(Files.readString(file), new TypeReference<List<Note>>() {});
    } catch (JsonProcessingException e) {
      throw new UnreadableException(
          "notes.json không đúng mẫu, dòng %d; mỗi chú thích cần eId, printed, reading, reason"
              .formatted(e.getLocation() == null ? 1 : e.getLocation().getLineNr()),
          e);
    } catch (IOException e) {
      throw new UnreadableException("không đọc được notes.json", e);
    }
  }

  private static boolean stands(Note note, LegalDocument document) {
    return document
        .find(note.eId())
        .map(path -> words(path.last()).contains(note.printed()))
        .orElse(false);
  }

  private static String words(Provision provision) {
    return provision.heading().text() + "\n" + provision.text();
  }
}
