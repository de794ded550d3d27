package vn.tracuu.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.tracuu.directive.Agencies;
import vn.tracuu.link.CatalogueFile;

/**
 * The authority files of a corpus as they are, which a commit keeps: who reads it reads by them.
 *
 * @param catalogue {@code instruments.json}; empty where the corpus has none
 * @param agencies {@code agencies.json}; empty where the program's own counts
 * @param abbreviations {@code abbreviations.json}; empty where the program's own counts
 */
public record Authorities(String catalogue, String agencies, String abbreviations) {
  /** Of a corpus that has none. */
  public static final Authorities NONE = new Authorities("", "", "");

  private static final String ABBREVIATIONS = "abbreviations.json";

  static Authorities of(Path corpus) throws IOException {
    Path abbreviations = corpus.resolve(ABBREVIATIONS);
    return new Authorities(
        CatalogueFile.text(corpus),
        Agencies.text(corpus),
        Files.exists(abbreviations) ? Files.readString(abbreviations) : "");
  }

  /** Those that a commit kept. */
  static Authorities of(Map<String, String> said) {
    return new Authorities(
        said.getOrDefault(Schema.COMMIT_CATALOGUE, ""),
        said.getOrDefault(Schema.COMMIT_AGENCIES, ""),
        said.getOrDefault(Schema.COMMIT_ABBREVIATIONS, ""));
  }

  /** What a commit says of them. */
  Map<String, String> said() {
    return Map.of(
        Schema.COMMIT_CATALOGUE,
        catalogue,
        Schema.COMMIT_AGENCIES,
        agencies,
        Schema.COMMIT_ABBREVIATIONS,
        abbreviations);
  }
}
