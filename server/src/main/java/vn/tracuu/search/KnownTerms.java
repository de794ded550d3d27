package vn.tracuu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * Where the terms that were asked for of late stand in one commit, and how many entries have each.
 *
 * <p>Most questions are made of the same few thousand syllables and pairs; to look one up costs as
 * much as to read its first postings. When they are too many all are forgotten: to know which were
 * asked for last would cost each look more than that.
 */
final class KnownTerms {
  /** Of one field; some 300 bytes each. */
  private static final int MOST = 8_000;

  private static final PerCommit<Map<String, Map<String, TermQuery>>> KNOWN = new PerCommit<>();

  private final IndexSearcher searcher;
  private final Map<String, Map<String, TermQuery>> known;

  KnownTerms(IndexSearcher searcher) {
    this.searcher = searcher;
    this.known = KNOWN.of(searcher.getIndexReader(), ConcurrentHashMap::new);
  }

  boolean has(String field, String word) {
    return count(query(field, word)) > 0;
  }

  /** How many entries have the term that a query of these is for. */
  static int count(TermQuery query) {
    return query.getTermStates().docFreq();
  }

  /** Finds the entries with a term without looking it up again. */
  TermQuery query(String field, String word) {
    Map<String, TermQuery> ofField = known.computeIfAbsent(field, any -> new ConcurrentHashMap<>());
    TermQuery query = ofField.get(word);
    if (query == null) {
      query = built(new Term(field, word));
      if (ofField.size() >= MOST) {
        ofField.clear();
      }
      ofField.put(word, query);
    }
    return query;
  }

  private TermQuery built(Term term) {
    try {
      return new TermQuery(term, TermStates.build(searcher, term, true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
