package vn.tracuu;

import java.nio.file.Path;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.source.SourceFile;
import vn.tracuu.source.SourceText;
import vn.tracuu.source.UnreadableException;
import vn.tracuu.structure.Parsed;
import vn.tracuu.structure.Parser;

/** The Decision that this house was built for, read from the corpus. */
public final class Decision161 {
  private Decision161() {}

  /** Its file as text. */
  public static SourceText source() {
    Path file =
        Bench.checkout().resolve("corpus/documents/161-qd-ubnd-son-la-2025").resolve("source.txt");
    try {
      return SourceFile.read(file);
    } catch (UnreadableException e) {
      throw new AssertionError(file + ": " + e.getMessage(), e);
    }
  }

  /** Its tree. */
  public static LegalDocument document() {
    return switch (Parser.parse(source())) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }
}
