package vn.tracuu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import vn.tracuu.analysis.PairFilter;
import vn.tracuu.analysis.WordRow;
import vn.tracuu.index.Schema;
import vn.tracuu.index.Schema.Searched;

/**
 * The different syllables of a question and its pairs of neighbours, and how rare each is.
 *
 * <p>Syllables that only ask are there with weight 0, for a pair with one that tells still counts.
 */
final class Sought {
  /**
   * A syllable or a pair.
   *
   * @param weight how often the question has it; 0 for what only asks
   * @param idf how much it tells, by how few places hold it
   */
  record Item(TermQuery query, float weight, int docFreq, double idf) {
    double worth() {
      return weight * idf;
    }
  }

  private static final int SPREAD = 0x9E3779B9;

  private final KnownTerms terms;
  private final List<Slot> slots = new ArrayList<>();
  private final List<Item> words = new ArrayList<>();
  private final List<Item> pairs = new ArrayList<>();
  private final int docCount;
  private final double averageLength;
  private final short[] pairNumbers;

  /** The codes of the words, each at its hash or behind; 0, which no word has, where none is. */
  private final int[] codes;

  private final int[] numbers;

  /**
   * A bit for the code of each word, frequent ones each having its own: most words of a place are
   * told by it to be none.
   */
  private final long[] sieve = new long[WordRow.SMALL / Long.SIZE];

  Sought(IndexSearcher searcher, List<Slot> asked) throws IOException {
    CollectionStatistics text = searcher.collectionStatistics(Searched.TEXT.field());
    docCount = text == null ? 1 : (int) text.docCount();
    averageLength = text == null ? 1 : (double) text.sumTotalTermFreq() / text.docCount();
    terms = new KnownTerms(searcher);
    Map<String, Slot> distinct = new LinkedHashMap<>();
    asked.forEach(slot -> distinct.merge(slot.form(), slot, Slot::and));
    for (Slot slot : distinct.values()) {
      slots.add(slot);
      words.add(item(Searched.TEXT.field(), slot.form(), slot.weight()));
    }
    pairNumbers = new short[slots.size() * slots.size()];
    addPairs(asked);
    codes = new int[4 * Integer.highestOneBit(slots.size() + 1)];
    numbers = new int[codes.length];
    for (int word = 0; word < slots.size(); word++) {
      int code = WordRow.code(slots.get(word).form());
      int place = place(code);
      codes[place] = code;
      numbers[place] = word;
      sieve[code >>> 6 & sieve.length - 1] |= 1L << code;
    }
  }

  private void addPairs(List<Slot> asked) {
    Map<String, Integer> numbers = new HashMap<>();
    slots.forEach(slot -> numbers.put(slot.form(), numbers.size()));
    Map<Integer, Float> weights = new LinkedHashMap<>();
    for (int i = 1; i < asked.size(); i++) {
      Slot before = asked.get(i - 1);
      Slot here = asked.get(i);
      float weight = Math.max(before.weight(), here.weight());
      if (weight > 0 && PairFilter.isPaired(before.form(), here.form())) {
        int key = numbers.get(before.form()) * slots.size() + numbers.get(here.form());
        weights.merge(key, weight, Float::sum);
      }
    }
    for (Map.Entry<Integer, Float> pair : weights.entrySet()) {
      String first = slots.get(pair.getKey() / slots.size()).form();
      String second = slots.get(pair.getKey() % slots.size()).form();
      pairs.add(item(Schema.PAIRS, PairFilter.pair(first, second), pair.getValue()));
      pairNumbers[pair.getKey()] = (short) pairs.size();
    }
  }

  private Item item(String field, String word, float weight) {
    TermQuery query = terms.query(field, word);
    int count = KnownTerms.count(query);
    double idf = Math.log(1 + (docCount - count + .5) / (count + .5));
    return new Item(query, weight, count, idf);
  }

  /** The number of the word with a code, -1 where the question has it not. */
  int word(int code) {
    if ((sieve[code >>> 6 & sieve.length - 1] >>> code & 1) == 0) {
      return -1;
    }
    int place = place(code);
    return codes[place] == 0 ? -1 : numbers[place];
  }

  private int place(int code) {
    int place = (code * SPREAD >>> 16) & codes.length - 1;
    while (codes[place] != code && codes[place] != 0) {
      place = place + 1 & codes.length - 1;
    }
    return place;
  }

  /** The number of the pair of two words, -1 where they are no neighbours in the question. */
  int pair(int first, int second) {
    return pairNumbers[first * slots.size() + second] - 1;
  }

  /** Those of the index, to ask for others than are here. */
  KnownTerms terms() {
    return terms;
  }

  /** The different syllables, numbered as {@link #words}. */
  List<Slot> slots() {
    return slots;
  }

  List<Item> words() {
    return words;
  }

  List<Item> pairs() {
    return pairs;
  }

  int docCount() {
    return docCount;
  }

  /** Of the places' own texts, in words. */
  double averageLength() {
    return averageLength;
  }
}
