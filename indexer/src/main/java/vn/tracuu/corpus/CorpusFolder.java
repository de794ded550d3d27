package vn.tracuu.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.source.UnreadableException;
import vn.tracuu.structure.Parsed;

/**
 * Reads a corpus: {@code documents/<slug>/source.*} is a document as it was obtained, {@code
 * notes.json} beside it an editor's remarks.
 *
 * <p>Where a document has several texts, the last one is read; {@link DocumentFolder} tells how
 * they lie.
 *
 * <p>The name of the folder is the document's slug, so that no two can claim one address. What
 * cannot be read is told by name, and the rest is read.
 */
public final class CorpusFolder {
  private final Path folder;
  private final List<LegalDocument> documents = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private CorpusFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads all documents.
   *
   * @param progress is told of each folder that is done
   * @throws UnreadableException where there is no such folder
   */
  public static Corpus read(Path folder, Consumer<String> progress) throws IOException {
    CorpusFolder reader = new CorpusFolder(folder);
    for (Path document : list(folder.resolve("documents"))) {
      reader.add(document);
      progress.accept(document.getFileName().toString());
    }
    return new Corpus(reader.documents, reader.failures);
  }

  /** The folders of documents in a corpus, by name. */
  public static List<Path> list(Path documents) throws IOException {
    if (!Files.isDirectory(documents)) {
      throw new UnreadableException(
          "không tìm thấy thư mục " + documents + "; hãy nêu thư mục kho văn bản bằng --corpus");
    }
    try (Stream<Path> folders = Files.list(documents)) {
      return folders
          .filter(Files::isDirectory)
          .filter(folder -> !folder.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  private void add(Path document) {
    try {
      Optional<Path> source = new DocumentFolder(document).source();
      if (source.isEmpty()) {
        fail(document, "không có tệp source.*; hãy đặt tệp văn bản vào với tên ấy");
      } else {
        add(document, CorpusDocument.read(source.get()));
      }
    } catch (UnreadableException e) {
      fail(document, e.getMessage());
    } catch (IOException e) {
      fail(document, "không đọc được thư mục; hãy kiểm tra quyền truy cập");
    }
  }

  private void add(Path folderOfDocument, Parsed parsed) {
    switch (parsed) {
      case Parsed.NotADocument other -> fail(folderOfDocument, other.reason());
      case Parsed.Document found -> {
        LegalDocument document = found.document();
        if (ids.add(document.work().id())) {
          documents.add(document);
        } else {
          fail(folderOfDocument, "trùng văn bản đã có: " + document.work().id());
        }
      }
    }
  }

  private void fail(Path document, String reason) {
    failures.add(new Failure(folder.relativize(document).toString(), reason));
  }
}
