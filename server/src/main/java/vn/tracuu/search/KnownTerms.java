package vn.tracuu.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;

/**
 * Where the terms that were asked for of late stand in one commit, and how many entries have each.
 *
 * <p>Most questions are made of the same few thousand syllables and pairs; to look one up costs as
 * much as to read its first postings.
 */
final class KnownTerms {
  /** Some 300 bytes each. */
  private static final int MOST = 12_000;

  private static final Map<Object, Cache<Term, TermStates>> OF_READERS =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final IndexSearcher searcher;
  private final Cache<Term, TermStates> known;

  KnownTerms(IndexSearcher searcher) {
    this.searcher = searcher;
    Object commit = searcher.getIndexReader().getReaderCacheHelper().getKey();
    this.known = OF_READERS.computeIfAbsent(commit, any -> empty());
  }

  private static Cache<Term, TermStates> empty() {
    return Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST).build();
  }

  TermStates of(Term term) throws IOException {
    TermStates states = known.getIfPresent(term);
    if (states == null) {
      states = TermStates.build(searcher, term, true);
      known.put(term, states);
    }
    return states;
  }
}
