package vn.tracuu.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.SmallFloat;
import vn.tracuu.analysis.LineFilter;
import vn.tracuu.index.Schema.Searched;

/** Where the words of a question stand in the text of the place moved to. */
final class PlaceReader {
  private final PostingsEnum[] postings;
  private final int[][] positions;
  private final int[] counts;
  private final NumericDocValues norms;
  private int length;

  /** The signs of lines and of the heading's end are read after the words. */
  PlaceReader(LeafReader leaf, List<String> forms) throws IOException {
    String field = Searched.TEXT.field();
    postings = new PostingsEnum[forms.size() + 2];
    positions = new int[postings.length][16];
    counts = new int[postings.length];
    for (int i = 0; i < postings.length; i++) {
      postings[i] = leaf.postings(new Term(field, form(i, forms)), PostingsEnum.POSITIONS);
    }
    norms = leaf.getNormValues(field);
  }

  private static String form(int number, List<String> forms) {
    if (number < forms.size()) {
      return forms.get(number);
    }
    return number == forms.size() ? LineFilter.SIGN : LineFilter.HEADING_END;
  }

  /** To a place behind the one before. */
  void move(int doc) throws IOException {
    for (int i = 0; i < postings.length; i++) {
      counts[i] = 0;
      PostingsEnum posting = postings[i];
      if (posting == null) {
        continue;
      }
      int at = posting.docID() < doc ? posting.advance(doc) : posting.docID();
      if (at == doc) {
        read(i, posting);
      }
    }
    length = length(norms, doc);
  }

  private static int length(NumericDocValues norms, int doc) throws IOException {
    boolean hasLength = norms != null && norms.advanceExact(doc);
    return hasLength ? SmallFloat.byte4ToInt((byte) norms.longValue()) : 0;
  }

  private void read(int word, PostingsEnum posting) throws IOException {
    int count = posting.freq();
    if (positions[word].length < count) {
      positions[word] = Arrays.copyOf(positions[word], 2 * count);
    }
    for (int i = 0; i < count; i++) {
      positions[word][i] = posting.nextPosition();
    }
    counts[word] = count;
  }

  int count(int word) {
    return counts[word];
  }

  int[] positions(int word) {
    return positions[word];
  }

  /** The number that stands for the heads of lines. */
  int lines() {
    return postings.length - 2;
  }

  /** Roughly, as Lucene keeps it. */
  int length() {
    return length;
  }

  /** How many positions the heading fills, from the first; 0 where there is none. */
  int headingLength() {
    return counts[postings.length - 1] == 0 ? 0 : positions[postings.length - 1][0];
  }
}
