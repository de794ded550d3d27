package vn.tracuu.structure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tracuu.Bench;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.source.SourceFile;
import vn.tracuu.source.SourceText;
import vn.tracuu.source.UnreadableException;

/** The 130 documents as found, each with what a person read in its head. */
final class BenchDocuments {
  private BenchDocuments() {}

  /** What a person read: {@code documents/labels.tsv}. */
  record Label(
      String file,
      boolean isDocument,
      String number,
      String type,
      String issuer,
      String date,
      String title) {}

  /** A document with its label and how long reading took. */
  record Read(Label label, SourceText source, Optional<LegalDocument> document, long millis) {}

  static List<Label> labels() throws IOException {
    List<Label> labels = new ArrayList<>();
    for (String line : resource("/documents/labels.tsv").lines().skip(1).toList()) {
      String[] f = line.split("\t", -1);
      labels.add(new Label(f[0], f[1].equals("document"), f[2], f[3], f[4], f[5], f[6]));
    }
    return labels;
  }

  static Read read(Label label) throws UnreadableException {
    Path file = Bench.path("documents/" + label.file());
    long start = System.nanoTime();
    SourceText source = SourceFile.read(file);
    Optional<LegalDocument> document =
        switch (Parser.parse(source)) {
          case Parsed.Document found -> Optional.of(found.document());
          case Parsed.NotADocument other -> Optional.empty();
        };
    return new Read(label, source, document, (System.nanoTime() - start) / 1_000_000);
  }

  static String resource(String name) throws IOException {
    try (var in = BenchDocuments.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
