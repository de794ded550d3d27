package vn.tracuu.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

/** A folder of the corpus as it was read: the entries for the index, or why there is none. */
record ReadFolder(Kept.Folder known, List<Document> entries) {

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
      case Parsed.Document found -> {
        List<Document> entries = Entries.of(ReadDocument.of(found.document()));
        yield marked(known(state, found.document().work().id(), ""), entries);
      }
    };
  }

  private static ReadFolder refused(Changes.State state, String reason) {
    return marked(known(state, "", reason), List.of(refusal(known(state, "", reason))));
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
    return marked(copy, List.of(refusal(copy)));
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

  /** All entries are found by their folder; the last one knows what it was made of. */
  private static ReadFolder marked(Kept.Folder folder, List<Document> entries) {
    for (Document entry : entries) {
      entry.add(new StringField(Schema.FOLDER, folder.name(), Field.Store.NO));
    }
    Document last = entries.getLast();
    last.add(new StringField(Schema.SOURCE, folder.name(), Field.Store.NO));
    last.add(new BinaryDocValuesField(Schema.SOURCE, new BytesRef(folder.name())));
    last.add(new BinaryDocValuesField(Schema.HASH, new BytesRef(folder.hash())));
    last.add(new NumericDocValuesField(Schema.STAMP, folder.stamp()));
    return new ReadFolder(folder, entries);
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
