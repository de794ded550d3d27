package vn.tracuu.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import vn.tracuu.analysis.WordRow;
import vn.tracuu.index.Schema;
import vn.tracuu.search.Weights.Part;

/**
 * Reorders the best places by what their words say in their order.
 *
 * <p>What the first look has left out for the sake of time is made up for: frequent syllables and
 * pairs, the heading, the headings above, the title of the work; and the paragraph that holds most
 * of the question adds to the place's score.
 */
final class CloserLook {
  private static final double OTHER_B = .75;
  private static final double HEADING_LENGTH = 12;
  private static final double ABOVE_LENGTH = 20;
  private static final double TITLE_LENGTH = 8;

  private final IndexReader reader;
  private final List<Reading> readings;
  private final Weights weights;
  private final WordRow row = new WordRow();

  /** What one reading of the question sees. */
  private record Reading(FirstLook first, Sought sought, boolean asksMeaning, Seen seen) {
    static Reading of(FirstLook first) {
      Sought sought = first.sought();
      return new Reading(first, sought, first.asksMeaning(), new Seen(sought));
    }
  }

  CloserLook(IndexReader reader, List<FirstLook> readings, Weights weights) {
    this.reader = reader;
    this.readings =
        readings.stream()
            .filter(first -> !first.sought().words().isEmpty())
            .map(Reading::of)
            .toList();
    this.weights = weights;
  }

  /** The first {@code count} of all, the first {@code closely} of them in the new order. */
  TopDocs reorder(TopDocs first, int closely, int count) throws IOException {
    ScoreDoc[] all = first.scoreDocs;
    int looked = Math.min(closely, all.length);
    if (readings.isEmpty() || looked < 2) {
      return new TopDocs(first.totalHits, Arrays.copyOf(all, Math.min(count, all.length)));
    }
    ScoreDoc[] near = Arrays.copyOf(all, looked);
    Arrays.sort(near, Comparator.comparingInt(hit -> hit.doc));
    look(near);
    Arrays.sort(
        near,
        Comparator.<ScoreDoc>comparingDouble(hit -> -hit.score)
            .thenComparing(new ReadingOrder(reader)));
    System.arraycopy(near, 0, all, 0, looked);
    return new TopDocs(first.totalHits, Arrays.copyOf(all, Math.min(count, all.length)));
  }

  private void look(ScoreDoc[] hits) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    for (int i = 0; i < hits.length; ) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hits[i].doc, leaves));
      BinaryDocValues rows = leaf.reader().getBinaryDocValues(Schema.ROW);
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (; i < hits.length && hits[i].doc < end; i++) {
        if (rows != null && rows.advanceExact(hits[i].doc - leaf.docBase)) {
          hits[i].score += (float) best(rows.binaryValue());
        }
      }
    }
  }

  private double best(BytesRef words) {
    row.read(words);
    double best = 0;
    for (Reading reading : readings) {
      reading.seen.read(row);
      best = Math.max(best, reading.first.worth() * more(reading));
    }
    return best;
  }

  private double more(Reading reading) {
    Seen seen = reading.seen;
    Sought sought = reading.sought;
    double text = norm(Schema.TEXT_B, seen.textLength / sought.averageLength());
    double heading = norm(OTHER_B, seen.headingLength / HEADING_LENGTH);
    double above = norm(OTHER_B, seen.aboveLength / ABOVE_LENGTH);
    double title = norm(OTHER_B, seen.titleLength / TITLE_LENGTH);
    double sum = weights.of(Part.LINE) * seen.line;
    if (reading.asksMeaning) {
      sum += weights.of(Part.DEFINITION) * seen.definition;
    }
    for (int word = 0; word < sought.words().size(); word++) {
      boolean isMissing = !reading.first.counted()[word];
      double here = isMissing ? weights.of(Part.WORDS) * saturated(seen.text[word], text) : 0;
      here += weights.of(Part.HEADING) * saturated(seen.heading[word], heading);
      here += weights.of(Part.ABOVE) * saturated(seen.above[word], above);
      here += weights.of(Part.TITLE) * saturated(seen.title[word], title);
      sum += here * sought.words().get(word).worth();
    }
    for (int pair = 0; pair < sought.pairs().size(); pair++) {
      if (!reading.first.countedPairs()[pair]) {
        double here = weights.of(Part.PAIRS) * saturated(seen.pairs[pair], text);
        sum += here * sought.pairs().get(pair).worth();
      }
    }
    return sum;
  }

  private static double norm(double b, double length) {
    return Schema.TEXT_K1 * (1 - b + b * length);
  }

  private static double saturated(int count, double norm) {
    return count == 0 ? 0 : count / (count + norm);
  }
}
