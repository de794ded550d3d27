package vn.tracuu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import vn.tracuu.index.Schema;

/**
 * How many places a query finds, and how many of them have each value of some filters.
 *
 * @param total of the places, exactly
 */
record FacetCounts(int total, Map<Filter, Map<String, Integer>> byValue) {

  static FacetCounts of(IndexSearcher searcher, Query query, Collection<Filter> filters)
      throws IOException {
    return searcher.search(query, new Manager(filters));
  }

  Map<String, Integer> of(Filter filter) {
    return byValue.getOrDefault(filter, Map.of());
  }

  private record Manager(Collection<Filter> filters)
      implements CollectorManager<Counter, FacetCounts> {
    @Override
    public Counter newCollector() {
      return new Counter(filters);
    }

    @Override
    public FacetCounts reduce(Collection<Counter> counters) {
      int total = 0;
      Map<Filter, Map<String, Integer>> sums = new EnumMap<>(Filter.class);
      for (Counter counter : counters) {
        total += counter.total;
        counter.sums.forEach(
            (filter, counts) ->
                counts.forEach(
                    (value, count) ->
                        sums.computeIfAbsent(filter, any -> new HashMap<>())
                            .merge(value, count, Integer::sum)));
      }
      return new FacetCounts(total, sums);
    }
  }

  /** Counts by number within a segment, by value at its end. */
  private static final class Counter extends SimpleCollector {
    private final Collection<Filter> filters;
    private final Map<Filter, Map<String, Integer>> sums = new EnumMap<>(Filter.class);
    private final List<Column> columns = new ArrayList<>();
    private int total;

    Counter(Collection<Filter> filters) {
      this.filters = filters;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      columns.clear();
      for (Filter filter : filters) {
        columns.add(Column.of(filter, leaf.reader()));
      }
    }

    @Override
    public void collect(int doc) throws IOException {
      total++;
      for (Column column : columns) {
        column.collect(doc);
      }
    }

    @Override
    public void finish() throws IOException {
      for (Column column : columns) {
        column.addTo(sums.computeIfAbsent(column.filter, any -> new HashMap<>()));
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }

  private record Column(Filter filter, SortedSetDocValues values, int[] counts) {
    static Column of(Filter filter, LeafReader reader) throws IOException {
      SortedSetDocValues values = DocValues.getSortedSet(reader, Schema.counted(filter.field()));
      return new Column(filter, values, new int[Math.toIntExact(values.getValueCount())]);
    }

    void collect(int doc) throws IOException {
      if (values.advanceExact(doc)) {
        for (int i = 0; i < values.docValueCount(); i++) {
          counts[(int) values.nextOrd()]++;
        }
      }
    }

    void addTo(Map<String, Integer> sums) throws IOException {
      for (int ord = 0; ord < counts.length; ord++) {
        if (counts[ord] > 0) {
          sums.merge(values.lookupOrd(ord).utf8ToString(), counts[ord], Integer::sum);
        }
      }
    }
  }
}
