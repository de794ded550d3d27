package vn.tracuu.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code corpus/abbreviations.json}, whose own {@code schema} says what its fields mean. */
final class Abbreviations {
  private static final List<Abbreviation> OWN = load();

  private Abbreviations() {}

  /** Short forms of one expression: KH&ĐT and KHĐT of Kế hoạch và Đầu tư. */
  record Abbreviation(List<String> shorts, String written) {}

  /** Those of a text; those that come with the program where it is empty. */
  static List<Abbreviation> of(String text) throws IOException {
    return text.isEmpty() ? OWN : read(new ObjectMapper().readTree(text));
  }

  private static List<Abbreviation> read(JsonNode file) {
    List<Abbreviation> all = new ArrayList<>();
    for (JsonNode node : file.required("abbreviations")) {
      List<String> shorts = new ArrayList<>();
      node.required("short").forEach(one -> shorts.add(one.asText()));
      all.add(new Abbreviation(List.copyOf(shorts), node.required("long").asText()));
    }
    return List.copyOf(all);
  }

  private static List<Abbreviation> load() {
    try (InputStream file = Abbreviations.class.getResourceAsStream("/corpus/abbreviations.json")) {
      return read(new ObjectMapper().readTree(file));
    } catch (IOException e) {
      throw new UncheckedIOException("corpus/abbreviations.json is not readable", e);
    }
  }
}
