package vn.tracuu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import vn.tracuu.analysis.Folding;
import vn.tracuu.index.Schema.Searched;

/**
 * The words that one commit of the index holds, by what they are without marks.
 *
 * <p>"duong" gives đường, dương, dưỡng ... Read once a commit from its dictionary.
 */
final class Vocabulary {
  private static final PerCommit<Vocabulary> READ = new PerCommit<>();

  private final Map<String, List<String>> byFolded = new HashMap<>();

  private Vocabulary() {}

  /** The vocabulary of a commit. */
  static Vocabulary of(IndexReader reader) {
    return READ.of(reader, () -> read(reader));
  }

  private static Vocabulary read(IndexReader reader) throws IOException {
    Vocabulary vocabulary = new Vocabulary();
    for (Searched searched : Searched.values()) {
      Terms terms = MultiTerms.getTerms(reader, searched.field());
      if (terms != null) {
        vocabulary.add(terms.iterator());
      }
    }
    return vocabulary;
  }

  private void add(TermsEnum terms) throws IOException {
    for (BytesRef term; (term = terms.next()) != null; ) {
      String word = term.utf8ToString();
      List<String> same = byFolded.computeIfAbsent(Folding.of(word), any -> new ArrayList<>(1));
      if (!same.contains(word)) {
        same.add(word);
      }
    }
  }

  /** The words that are {@code folded} without their marks; none where the index has none. */
  List<String> variants(String folded) {
    return byFolded.getOrDefault(folded, List.of());
  }

  boolean holds(Word word) {
    return variants(word.folded()).contains(word.exact());
  }
}
