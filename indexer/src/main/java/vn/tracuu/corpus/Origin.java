package vn.tracuu.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import vn.tracuu.source.UnreadableException;

/**
 * Where the file beside it came from: {@code origin.json}.
 *
 * <p>Example: {@code {"id": "57-nq-tw-2024", "from": "https://...", "added":
 * "2026-11-25T02:30:00Z", "sha256": "...", "format": "docx", "charset": "", "recognised": false,
 * "program": "0.1.0", "facts": {...}}}. The surprise: {@code id} is the document's address from now
 * on, whatever a later program reads in its head.
 *
 * @param charset how the server said that the file is encoded; empty where nobody said so
 * @param facts what was read in its head when it came
 */
public record Origin(
    String id,
    String from,
    Instant added,
    String sha256,
    String format,
    String charset,
    boolean isRecognised,
    String program,
    Facts facts) {
  /** Its name beside the file. */
  public static final String NAME = "origin.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The origin of a file in a folder; empty where the file was put there by hand. */
  public static Optional<Origin> beside(Path folder) throws UnreadableException {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(JSON.readTree(Files.readString(file))));
    } catch (JsonProcessingException | DateTimeException e) {
      throw new UnreadableException(
          "origin.json không đúng mẫu; hãy sửa lại, hoặc xóa tệp ấy để văn bản được đọc như đặt bằng tay",
          e);
    } catch (IOException e) {
      throw new UnreadableException("không đọc được origin.json; hãy kiểm tra quyền truy cập", e);
    }
  }

  /** Its text, for writing. */
  String json() {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", id);
    node.put("from", from);
    node.put("added", added.toString());
    node.put("sha256", sha256);
    node.put("format", format);
    node.put("charset", charset);
    node.put("recognised", isRecognised);
    node.put("program", program);
    node.set("facts", facts.json());
    return node.toPrettyString() + "\n";
  }

  /** How the file is said to be encoded. */
  Optional<Charset> encoding() {
    try {
      return charset.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(charset));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static Origin read(JsonNode node) {
    return new Origin(
        node.path("id").asText(),
        node.path("from").asText(),
        Instant.parse(node.path("added").asText()),
        node.path("sha256").asText(),
        node.path("format").asText(),
        node.path("charset").asText(),
        node.path("recognised").asBoolean(),
        node.path("program").asText(),
        Facts.read(node.path("facts")));
  }
}
