package vn.tracuu;

import java.nio.file.Path;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.source.SourceFile;
import vn.tracuu.source.UnreadableException;
import vn.tracuu.structure.Parsed;
import vn.tracuu.structure.Parser;

/** Decision 161/QĐ-UBND as parsed from the corpus, for tests. */
public final class Decision {
  /** The id of the work. */
  public static final String ID = "161-qd-ubnd-son-la-2025";

  private Decision() {}

  /** The whole document. */
  public static LegalDocument parsed() {
    Path file = Bench.checkout().resolve("corpus/documents").resolve(ID).resolve("source.txt");
    try {
      return switch (Parser.parse(SourceFile.read(file))) {
        case Parsed.Document parsed -> parsed.document();
        case Parsed.NotADocument refused -> throw new AssertionError(refused.reason());
      };
    } catch (UnreadableException e) {
      throw new AssertionError(file + ": " + e.getMessage(), e);
    }
  }
}
