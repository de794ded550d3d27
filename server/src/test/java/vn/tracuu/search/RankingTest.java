package vn.tracuu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import vn.tracuu.index.Schema;

/** Which place comes first, where what it says and what stands around it speak for two. */
class RankingTest {
  private static final String NAME = "name";
  private static final int OTHERS = 40;

  @Test
  void whatAPlaceSaysIsWorthMoreThanTheTitleAbove() throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      IndexWriterConfig config =
          new IndexWriterConfig(Schema.analyzer()).setSimilarity(Schema.similarity());
      try (IndexWriter writer = new IndexWriter(directory, config)) {
        add(writer, "title", "Dự án đầu tư nhóm B;", "Dự án đầu tư công", "Đầu tư công");
        add(writer, "text", "Kiểm tra việc giải ngân vốn đầu tư.", "Tài chính", "Nhiệm vụ");
        for (int i = 0; i < OTHERS; i++) {
          add(writer, "other", "Lưu trữ hồ sơ; dự án " + i, "Văn thư", "Công tác văn phòng");
        }
      }
      assertEquals("text", first(directory, "giải ngân vốn đầu tư công"));
    }
  }

  private static void add(IndexWriter writer, String name, String text, String above, String title)
      throws IOException {
    Document entry = new Document();
    entry.add(new StoredField(NAME, name));
    Schema.addWords(entry, text, above, title);
    writer.addDocument(entry);
  }

  private static String first(ByteBuffersDirectory directory, String question) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(Schema.similarity());
      ScoreDoc[] found = new Ranking(searcher).best(question, OTHERS).scoreDocs;
      return searcher.storedFields().document(found[0].doc).get(NAME);
    }
  }
}
