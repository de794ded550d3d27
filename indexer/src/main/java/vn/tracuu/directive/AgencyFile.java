package vn.tracuu.directive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tracuu.model.Agency;
import vn.tracuu.model.Succession;
import vn.tracuu.source.UnreadableException;

/** Reads {@code corpus/agencies.json}, whose own {@code schema} says what its fields mean. */
final class AgencyFile {
  private static final String NAME = "agencies.json";

  /** The program's own, where a corpus has none. */
  private static final class Own {
    static final Used USED = new Used("", load());
  }

  private static volatile Optional<Used> used = Optional.empty();

  private AgencyFile() {}

  private record Used(String text, Agencies agencies) {}

  static Agencies known() {
    return used.orElseGet(() -> Own.USED).agencies;
  }

  static String text(Path corpus) throws IOException {
    Path file = corpus.resolve(NAME);
    return Files.exists(file) ? Files.readString(file) : "";
  }

  static void use(String text) throws IOException {
    if (text.isEmpty()) {
      used = Optional.empty();
    } else if (used.isEmpty() || !used.get().text.equals(text)) {
      used = Optional.of(new Used(text, parsed(text)));
    }
  }

  private static Agencies parsed(String text) throws IOException {
    try {
      return read(new ObjectMapper().readTree(text));
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException(
          "tệp corpus/agencies.json sai định dạng (" + e.getMessage() + "); hãy sửa rồi chạy lại",
          e);
    }
  }

  static Agencies read(JsonNode file) {
    List<Agency> agencies = new ArrayList<>();
    file.required("agencies").forEach(node -> agencies.add(agency(node)));
    return new Agencies(agencies);
  }

  private static Agencies load() {
    try (InputStream file = AgencyFile.class.getResourceAsStream("/corpus/agencies.json")) {
      return read(new ObjectMapper().readTree(file));
    } catch (IOException e) {
      throw new UncheckedIOException("corpus/agencies.json is not readable", e);
    }
  }

  private static Agency agency(JsonNode node) {
    List<Succession> successions = new ArrayList<>();
    node.required("successions").forEach(step -> successions.add(succession(step)));
    return new Agency(
        node.required("id").asText(),
        node.required("name").asText(),
        texts(node.required("forms")),
        Agency.Kind.valueOf(node.required("kind").asText()),
        node.required("note").asText(),
        texts(node.required("seenIn")),
        successions);
  }

  private static Succession succession(JsonNode node) {
    return new Succession(
        node.required("function").asText(),
        texts(node.path("words")),
        known(node.required("to")),
        node.required("place").asText(),
        known(node.required("from")).map(LocalDate::parse),
        node.required("basis").asText(),
        texts(node.required("source")),
        node.required("note").asText());
  }

  private static Optional<String> known(JsonNode node) {
    return node.isNull() ? Optional.empty() : Optional.of(node.asText());
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
