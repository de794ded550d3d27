package vn.tracuu.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * Where the terms that were asked for of late stand in one commit, and how many entries have each.
 *
 * <p>Most questions are made of the same few thousand syllables and pairs; to look one up costs as
 * much as to read its first postings.
 */
final class KnownTerms {
  /** Some 300 bytes each. */
  private static final int MOST = 12_000;

  private static final PerCommit<Cache<Term, TermStates>> KNOWN = new PerCommit<>();

  private final IndexSearcher searcher;
  private final Cache<Term, TermStates> known;

  KnownTerms(IndexSearcher searcher) {
    this.searcher = searcher;
    this.known = KNOWN.of(searcher.getIndexReader(), KnownTerms::empty);
  }

  private static Cache<Term, TermStates> empty() {
    return Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST).build();
  }

  boolean has(Term term) {
    return of(term).docFreq() > 0;
  }

  /** Finds the entries with a term without looking it up again. */
  TermQuery query(Term term) {
    return new TermQuery(term, of(term));
  }

  TermStates of(Term term) {
    TermStates states = known.getIfPresent(term);
    if (states == null) {
      states = built(term);
      known.put(term, states);
    }
    return states;
  }

  private TermStates built(Term term) {
    try {
      return TermStates.build(searcher, term, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
