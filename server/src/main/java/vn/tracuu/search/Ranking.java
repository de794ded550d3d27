package vn.tracuu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
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
    return best(Question.of(line), count);
  }

  TopDocs best(Question question, int count) throws IOException {
    Meaning meaning = Meaning.of(question.wanted(), vocabulary);
    TopDocs first = first(question, meaning, count);
    return new CloserLook(searcher, meaning.slots()).reorder(first, CLOSELY, count);
  }

  /** Where no place holds every word of a short question, any word will do for it, too. */
  private TopDocs first(Question question, Meaning meaning, int count) throws IOException {
    Map<Slot, Float> weights = weights(meaning);
    boolean isShort = weights.size() <= SHORT;
    TopDocs found = search(query(question, meaning, isShort), count);
    return isShort && found.totalHits.value() == 0
        ? search(query(question, meaning, false), count)
        : found;
  }

  private TopDocs search(Query query, int count) throws IOException {
    return searcher.search(
        query, new TopScoreDocCollectorManager(Math.max(count, CLOSELY), null, COUNTED));
  }

  private static Map<Slot, Float> weights(Meaning meaning) {
    Map<Slot, Float> weights = new LinkedHashMap<>();
    meaning.slots().stream()
        .filter(slot -> slot.weight() > 0)
        .forEach(slot -> weights.merge(slot, slot.weight(), Float::sum));
    return weights;
  }

  private Query query(Question question, Meaning meaning, boolean isShort) {
    if (meaning.slots().isEmpty()) {
      return new MatchNoDocsQuery("no word");
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Map<Slot, Float> weights = weights(meaning);
    if (!isShort) {
      weights.keySet().removeIf(slot -> isEverywhere(slot.form()));
    }
    if (isShort) {
      weights.forEach((slot, weight) -> query.add(anywhere(slot, weight), Occur.MUST));
    } else if (weights.size() <= MIDDLE) {
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
    return any.build();
  }

  /** The syllable in every field, however it may be meant. */
  private static BooleanQuery anywhere(Slot slot, float weight) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(likely(slot, weight), Occur.SHOULD);
    for (Searched searched : Searched.values()) {
      float boost = weight * WEIGHTS.get(searched) * OTHER;
      slot.others().forEach(form -> any.add(term(searched, form, boost), Occur.SHOULD));
    }
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
