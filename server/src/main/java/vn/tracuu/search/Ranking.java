package vn.tracuu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import vn.tracuu.index.Schema;
import vn.tracuu.index.Schema.Searched;

/**
 * Which places answer a question, and which comes first.
 *
 * <p>First by its syllables in the place, its heading, its surroundings and its work (BM25); then
 * the best of these are looked at more closely: which syllables stand side by side, and how much of
 * the question one paragraph holds ({@link CloserLook}). Of a short question every word must stand
 * somewhere, of a longer one half of the words; of a long one any word will do.
 */
public final class Ranking {
  /** So many places are looked at more closely. */
  private static final int CLOSELY = 60;

  /** Syllables of a question each of which must stand in the place. */
  private static final int SHORT = 4;

  /** Syllables of a question half of which must: four words of two. */
  private static final int MIDDLE = 8;

  /** Places are counted so far; beyond that their number is "more". */
  private static final int COUNTED = 1000;

  /** Within a work, as it stands there. */
  static final Sort NEWEST = newest();

  private static Sort newest() {
    SortField day = new SortField(Schema.ISSUED, SortField.Type.LONG, true, Long.MIN_VALUE);
    return new Sort(day, SortField.FIELD_DOC);
  }

  /** A share of all places. */
  private static final double EVERYWHERE = .4;

  private static final float NAME = 2;
  private static final float AS_PLACE = 3;
  private static final float OTHER = .2f;

  private static final Map<Searched, Float> WEIGHTS =
      Map.of(
          Searched.TEXT, 1f,
          Searched.HEADING, .25f,
          Searched.PLACE, 1.2f,
          Searched.ABOVE, .35f,
          Searched.TITLE, .2f,
          Searched.NUMBER, .6f);

  /** The place's own words. */
  private static final List<Searched> OWN = List.of(Searched.TEXT, Searched.PLACE);

  private final IndexSearcher searcher;
  private final Vocabulary vocabulary;

  public Ranking(IndexSearcher searcher) {
    this.searcher = searcher;
    this.vocabulary = Vocabulary.of(searcher.getIndexReader());
  }

  /** The best {@code count} places for a line as typed. */
  public TopDocs best(String line, int count) throws IOException {
    Wanted wanted =
        new Wanted(
            List.of(Reading.plain(Question.of(line))),
            MatchAllDocsQuery.INSTANCE,
            Order.RELEVANCE,
            Set.of());
    return best(wanted, count).docs();
  }

  /**
   * What is wanted of the index.
   *
   * @param readings of one question: a place counts by the one that it answers best
   * @param filter leaves the places among which they are
   * @param off what must not be read into the question
   */
  record Wanted(List<Reading> readings, Query filter, Order order, Set<Expansion.Kind> off) {}

  /**
   * What was found.
   *
   * @param matching finds all of it, and what the filter left out
   * @param isLoosened no place has all words, so that some of them will do
   */
  record Found(TopDocs docs, Query matching, boolean isLoosened) {}

  /** Where no place holds every word of a short question, any word will do for it, too. */
  Found best(Wanted wanted, int count) throws IOException {
    List<Meaning> meanings = meanings(wanted);
    Query strict = query(wanted, meanings, true);
    TopDocs docs = search(strict, wanted, count);
    boolean isLoosened =
        docs.totalHits.value() == 0
            && !wanted.off().contains(Expansion.Kind.PART)
            && meanings.stream().anyMatch(Ranking::isShort)
            && searcher.count(strict) == 0;
    Query matching = isLoosened ? query(wanted, meanings, false) : strict;
    docs = isLoosened ? search(matching, wanted, count) : docs;
    if (wanted.order() == Order.RELEVANCE) {
      List<List<Slot>> slots = meanings.stream().map(Meaning::slots).toList();
      docs = new CloserLook(searcher, slots).reorder(docs, CLOSELY, count);
    }
    return new Found(docs, matching, isLoosened);
  }

  /** What the question as typed is taken to mean. */
  Meaning meaning(Wanted wanted) {
    return meanings(wanted).getFirst();
  }

  private List<Meaning> meanings(Wanted wanted) {
    boolean restores = !wanted.off().contains(Expansion.Kind.MARKS);
    return wanted.readings().stream()
        .map(reading -> reading.question().wanted())
        .map(
            units ->
                restores ? Meaning.of(units, vocabulary) : Meaning.unrestored(units, vocabulary))
        .toList();
  }

  private static boolean isShort(Meaning meaning) {
    return weights(meaning).size() <= SHORT;
  }

  private TopDocs search(Query query, Wanted wanted, int count) throws IOException {
    Query all = filtered(query, wanted.filter());
    return switch (wanted.order()) {
      case RELEVANCE ->
          searcher.search(
              all, new TopScoreDocCollectorManager(Math.max(count, CLOSELY), null, COUNTED));
      case NEWEST ->
          searcher.search(all, new TopFieldCollectorManager(NEWEST, count, null, COUNTED));
    };
  }

  static Query filtered(Query query, Query filter) {
    return filter == MatchAllDocsQuery.INSTANCE
        ? query
        : new BooleanQuery.Builder().add(query, Occur.MUST).add(filter, Occur.FILTER).build();
  }

  private Query query(Wanted wanted, List<Meaning> meanings, boolean isStrict) {
    List<Query> queries = new ArrayList<>();
    boolean asksHalf = wanted.order() == Order.NEWEST;
    for (int i = 0; i < meanings.size(); i++) {
      Meaning meaning = meanings.get(i);
      Reading reading = wanted.readings().get(i);
      Breadth breadth = Breadth.of(weights(meaning).size(), isStrict, asksHalf);
      Query query = query(reading.question(), meaning, breadth);
      queries.add(
          new BoostQuery(
              reading.within().map(within -> filtered(query, within)).orElse(query),
              reading.weight()));
    }
    return queries.size() == 1
        ? ((BoostQuery) queries.getFirst()).getQuery()
        : new DisjunctionMaxQuery(queries, 0);
  }

  /** How many of the words must stand in the place. */
  private enum Breadth {
    ALL,
    HALF,
    ANY;

    static Breadth of(int words, boolean isStrict, boolean asksHalf) {
      if (words <= SHORT && isStrict) {
        return ALL;
      }
      return words <= MIDDLE || asksHalf ? HALF : ANY;
    }
  }

  private static Map<Slot, Float> weights(Meaning meaning) {
    Map<Slot, Float> weights = new LinkedHashMap<>();
    meaning.slots().stream()
        .filter(slot -> slot.weight() > 0)
        .forEach(slot -> weights.merge(slot, slot.weight(), Float::sum));
    return weights;
  }

  private Query query(Question question, Meaning meaning, Breadth breadth) {
    if (meaning.slots().isEmpty()) {
      return new MatchNoDocsQuery("no word");
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Map<Slot, Float> weights = weights(meaning);
    boolean isShort = breadth == Breadth.ALL;
    if (!isShort) {
      weights.keySet().removeIf(slot -> isEverywhere(slot.form()));
    }
    if (isShort) {
      weights.forEach((slot, weight) -> query.add(anywhere(slot, weight), Occur.MUST));
    } else if (breadth == Breadth.HALF) {
      query.add(half(weights), Occur.MUST);
    } else {
      weights.forEach(
          (slot, weight) ->
              likely(slot, weight).forEach(clause -> query.add(clause.query(), Occur.SHOULD)));
    }
    for (String name : meaning.names()) {
      for (Searched searched : Searched.values()) {
        query.add(term(searched, name, NAME * WEIGHTS.get(searched)), Occur.SHOULD);
      }
    }
    if (isShort) {
      query.add(own(weights.keySet()), Occur.FILTER);
      query.add(new BoostQuery(asPlace(meaning.slots()), AS_PLACE), Occur.SHOULD);
    }
    question.phrases().forEach(phrase -> query.add(written(phrase), Occur.MUST));
    question.excluded().forEach(phrase -> query.add(written(phrase), Occur.MUST_NOT));
    return query.build();
  }

  /** So many places hold the word that it tells nothing among others. */
  private boolean isEverywhere(String form) {
    try {
      IndexReader reader = searcher.getIndexReader();
      int holding = reader.docFreq(new Term(Searched.TEXT.field(), form));
      return holding > EVERYWHERE * reader.numDocs();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Half of the syllables at least: what holds fewer is about something else. */
  private static Query half(Map<Slot, Float> weights) {
    BooleanQuery.Builder half = new BooleanQuery.Builder();
    weights.forEach((slot, weight) -> half.add(likely(slot, weight), Occur.SHOULD));
    return half.setMinimumNumberShouldMatch((weights.size() + 1) / 2).build();
  }

  /** The syllable in every field, as it is most likely meant. */
  private static BooleanQuery likely(Slot slot, float weight) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Searched searched : Searched.values()) {
      any.add(term(searched, slot.form(), weight * WEIGHTS.get(searched)), Occur.SHOULD);
    }
    if (slot.isOpen()) {
      others(slot, weight).forEach(other -> any.add(other, Occur.SHOULD));
    }
    return any.build();
  }

  private static List<Query> others(Slot slot, float weight) {
    List<Query> others = new ArrayList<>();
    for (Searched searched : Searched.values()) {
      float boost = weight * WEIGHTS.get(searched);
      slot.others().forEach(form -> others.add(term(searched, form, boost)));
    }
    return others;
  }

  /** The syllable in every field, however it may be meant. */
  private static BooleanQuery anywhere(Slot slot, float weight) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(likely(slot, weight), Occur.SHOULD);
    others(slot, weight * OTHER).forEach(other -> any.add(other, Occur.SHOULD));
    return any.build();
  }

  /** "khoản 1 Điều 2" is where the place stands. */
  private static Query asPlace(List<Slot> slots) {
    PhraseQuery.Builder words = new PhraseQuery.Builder();
    slots.forEach(slot -> words.add(new Term(Searched.PLACE.field(), slot.form())));
    return words.build();
  }

  private static Query own(Iterable<Slot> slots) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Slot slot : slots) {
      for (Searched searched : OWN) {
        any.add(term(searched, slot.form(), 1), Occur.SHOULD);
        slot.others().forEach(form -> any.add(term(searched, form, 1), Occur.SHOULD));
      }
    }
    return any.build();
  }

  private static Query term(Searched searched, String form, float boost) {
    return new BoostQuery(new TermQuery(new Term(searched.field(), form)), boost);
  }

  /** Stands there as a phrase; a syllable without marks stands for all that it may be. */
  private Query written(List<Unit> phrase) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Searched searched : List.of(Searched.TEXT, Searched.PLACE)) {
      MultiPhraseQuery.Builder words = new MultiPhraseQuery.Builder();
      for (Unit unit : phrase) {
        for (Word part : unit.parts()) {
          words.add(terms(searched, part));
        }
      }
      any.add(words.build(), Occur.SHOULD);
    }
    return any.build();
  }

  private Term[] terms(Searched searched, Word word) {
    List<String> forms = new ArrayList<>(vocabulary.variants(word.folded()));
    boolean isMeantSo = word.hasMarks() && vocabulary.holds(word) || forms.isEmpty();
    return (isMeantSo ? List.of(word.exact()) : forms)
        .stream().map(form -> new Term(searched.field(), form)).toArray(Term[]::new);
  }
}
