package vn.tracuu.corpus;

import java.nio.file.Path;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.source.SourceFile;
import vn.tracuu.source.UnreadableException;
import vn.tracuu.structure.Parsed;
import vn.tracuu.structure.Parser;

/** One file as a document, with the editor's remarks that lie beside it. */
public final class CorpusDocument {
  private CorpusDocument() {}

  /**
   * Reads a file; {@code notes.json} counts where the file is a {@code source.*} of a corpus.
   *
   * @throws UnreadableException where file or remarks cannot be read
   */
  public static Parsed read(Path file) throws UnreadableException {
    Parsed parsed = Parser.parse(SourceFile.read(file));
    return switch (parsed) {
      case Parsed.Document found -> isOfCorpus(file) ? noted(found.document(), file) : found;
      case Parsed.NotADocument other -> other;
    };
  }

  static boolean isOfCorpus(Path file) {
    return file.getFileName().toString().startsWith("source.");
  }

  private static Parsed noted(LegalDocument document, Path file) throws UnreadableException {
    Path folder = file.toAbsolutePath().getParent();
    return new Parsed.Document(document.withNotes(NotesFile.read(folder, document)));
  }
}
