package vn.tracuu.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.tracuu.analysis.PairFilter;
import vn.tracuu.index.Schema;

/** Finds the places in whose own words syllables stand side by side, each with the next. */
final class SideBySide {
  private SideBySide() {}

  static Query of(List<String> syllables) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int i = 1; i < syllables.size(); i++) {
      String pair = PairFilter.pair(syllables.get(i - 1), syllables.get(i));
      all.add(new TermQuery(new Term(Schema.PAIRS, pair)), Occur.FILTER);
    }
    return all.build();
  }
}
