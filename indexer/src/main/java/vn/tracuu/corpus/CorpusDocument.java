package vn.tracuu.corpus;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tracuu.model.Expression;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Provenance;
import vn.tracuu.source.FileContent;
import vn.tracuu.source.SourceFile;
import vn.tracuu.source.SourceText;
import vn.tracuu.source.UnreadableException;
import vn.tracuu.structure.Parsed;
import vn.tracuu.structure.Parser;

/** One file as a document, with what lies beside it: its origin, an editor's remarks. */
public final class CorpusDocument {
  /** What was recognised from the pictures of a scan; a person may mend it. */
  static final String RECOGNISED = "recognised.txt";

  private CorpusDocument() {}

  /**
   * Reads a file; what lies beside it counts where the file is a {@code source.*} of a corpus.
   *
   * @throws UnreadableException where file or remarks cannot be read
   */
  public static Parsed read(Path file) throws UnreadableException {
    if (!isOfCorpus(file)) {
      return Parser.parse(SourceFile.read(file));
    }
    Path folder = file.toAbsolutePath().getParent();
    Optional<Origin> origin = Origin.beside(folder);
    Parsed parsed = Parser.parse(text(file, origin));
    return switch (parsed) {
      case Parsed.Document found ->
          new Parsed.Document(
              found
                  .document()
                  .withNotes(NotesFile.read(folder, found.document()))
                  .at(origin.map(Origin::id).orElse(found.document().work().id()))
                  .from(provenance(file, found.document())));
      case Parsed.NotADocument other -> other;
    };
  }

  static boolean isOfCorpus(Path file) {
    return file.getFileName().toString().startsWith("source.");
  }

  private static SourceText text(Path file, Optional<Origin> origin) throws UnreadableException {
    Path recognised = file.resolveSibling(RECOGNISED);
    if (Files.exists(recognised)) {
      return SourceFile.readRecognised(recognised);
    }
    Optional<Charset> declared = origin.flatMap(Origin::encoding);
    return SourceFile.read(
        new FileContent(file.getFileName().toString(), SourceFile.bytes(file), declared));
  }

  private static Provenance provenance(Path file, LegalDocument document)
      throws UnreadableException {
    DocumentFolder folder = DocumentFolder.around(file);
    boolean isRecognised = document.provenance().isRecognised();
    try {
      List<Expression> expressions = new ArrayList<>();
      for (Path source : folder.sources().reversed()) {
        expressions.add(expression(folder.path().relativize(source), source));
      }
      return new Provenance(isRecognised, expressions);
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableException("không đọc được thư mục; hãy kiểm tra quyền truy cập", e);
    }
  }

  private static Expression expression(Path name, Path source) throws UnreadableException {
    String file = name.toString().replace('\\', '/');
    return Origin.beside(source.getParent())
        .map(
            origin ->
                new Expression(
                    file,
                    origin.from(),
                    Optional.of(origin.added()),
                    origin.sha256(),
                    origin.isRecognised()))
        .orElse(new Expression(file, "", Optional.empty(), "", false));
  }
}
