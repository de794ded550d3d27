package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tracuu.Bench;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Provision;
import vn.tracuu.source.SourceFile;

/**
 * The outlines of documents of all kinds against those that were reviewed: address, number, length
 * and hash of each provision, never its words.
 *
 * <p>{@code TRACUU_OUTLINES=write} writes them anew; the change is then reviewed by reading.
 */
class OutlinesTest {
  private static final String FOLDER = "/documents/outlines/";

  static List<String> files() throws IOException {
    return BenchDocuments.resource(FOLDER + "files.txt").lines().toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void outlineIsTheReviewedOne(String file) throws IOException {
    String outline = outline(document(file));
    String name = file.replace('/', '_') + ".tsv";
    if ("write".equals(System.getenv("TRACUU_OUTLINES"))) {
      Path folder = Bench.checkout().resolve("indexer/src/test/resources" + FOLDER);
      Files.writeString(folder.resolve(name), outline);
    }
    assertEquals(BenchDocuments.resource(FOLDER + name), outline, file);
  }

  private static LegalDocument document(String file) throws IOException {
    return switch (Parser.parse(SourceFile.read(Bench.path("documents/" + file)))) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }

  private static String outline(LegalDocument document) {
    return document.paths().stream()
        .map(path -> line(path.last()))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(Provision provision) {
    String words = provision.heading().text() + "\n" + provision.text();
    return String.join(
        "\t", provision.eId(), provision.num(), Integer.toString(words.length()), hash(words));
  }

  private static String hash(String words) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
