package vn.tracuu.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import vn.tracuu.corpus.CorpusDocument;
import vn.tracuu.corpus.DocumentFolder;
import vn.tracuu.source.UnreadableException;
import vn.tracuu.structure.Parsed;

/**
 * A folder of the corpus as it was read.
 *
 * @param known what the index will say of it: which document it holds, or why none
 * @param document what was read; none where it is refused, or a copy of one that is held
 */
record ReadFolder(Kept.Folder known, Optional<ReadDocument> document) {

  static ReadFolder of(Changes.State state) {
    try {
      Optional<Path> source = new DocumentFolder(state.path()).source();
      return source.isEmpty()
          ? refused(state, "không có tệp source.*; hãy đặt tệp văn bản vào với tên ấy")
          : of(state, CorpusDocument.read(source.get()));
    } catch (UnreadableException e) {
      return refused(state, e.getMessage());
    } catch (IOException e) {
      return refused(state, "không đọc được thư mục; hãy kiểm tra quyền truy cập");
    }
  }

  private static ReadFolder of(Changes.State state, Parsed parsed) {
    return switch (parsed) {
      case Parsed.NotADocument other -> refused(state, other.reason());
      case Parsed.Document found ->
          new ReadFolder(
              known(state, found.document().work().id(), ""),
              Optional.of(ReadDocument.of(found.document())));
    };
  }

  private static ReadFolder refused(Changes.State state, String reason) {
    return new ReadFolder(known(state, "", reason), Optional.empty());
  }

  private static Kept.Folder known(Changes.State state, String workId, String reason) {
    String name = state.path().getFileName().toString();
    return new Kept.Folder(name, state.hash(), state.stamp(), workId, reason);
  }

  /** The same, where a folder with an earlier name holds the document already. */
  ReadFolder asCopy() {
    return copy(known);
  }

  static ReadFolder copy(Kept.Folder folder) {
    Kept.Folder copy =
        new Kept.Folder(
            folder.name(),
            folder.hash(),
            folder.stamp(),
            folder.workId(),
            "trùng văn bản đã có: " + folder.workId());
    return new ReadFolder(copy, Optional.empty());
  }

  private static Document refusal(Kept.Folder folder) {
    Document entry = new Document();
    entry.add(new StringField(Schema.KIND, Schema.KIND_REFUSED, Field.Store.NO));
    entry.add(new BinaryDocValuesField(Schema.REASON, new BytesRef(folder.reason())));
    if (!folder.workId().isEmpty()) {
      entry.add(new BinaryDocValuesField(Schema.COPY_OF, new BytesRef(folder.workId())));
    }
    return entry;
  }

  /**
   * What the index holds of it, each made when it is asked for. All are found by their folder; that
   * of the whole document knows what it was made of.
   */
  Iterable<Document> entries() {
    return () -> made().map(this::marked).iterator();
  }

  private Stream<Document> made() {
    return document.map(Entries::of).orElseGet(() -> Stream.of(refusal(known)));
  }

  private Document marked(Document entry) {
    entry.add(new StringField(Schema.FOLDER, known.name(), Field.Store.NO));
    if (document.isEmpty() || entry.getField(Schema.FACTS) != null) {
      entry.add(new StringField(Schema.SOURCE, known.name(), Field.Store.NO));
      entry.add(new BinaryDocValuesField(Schema.SOURCE, new BytesRef(known.name())));
      entry.add(new BinaryDocValuesField(Schema.HASH, new BytesRef(known.hash())));
      entry.add(new NumericDocValuesField(Schema.STAMP, known.stamp()));
    }
    return entry;
  }

  /** How long it is, about. */
  long characters() {
    return document.stream()
        .flatMap(one -> one.places().stream())
        .mapToLong(place -> place.heading().length() + place.text().length())
        .sum();
  }

  String name() {
    return known.name();
  }

  String workId() {
    return known.workId();
  }

  boolean isDocument() {
    return known.isHeld();
  }
}
