package vn.tracuu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.tracuu.index.Schema.Searched;
import vn.tracuu.search.Sought.Item;
import vn.tracuu.search.Weights.Part;

/**
 * The query that finds the places worth a closer look.
 *
 * <p>Of a short question every word must stand in the place, above it or in its title. A longer one
 * is sought by its rarer pairs and syllables: what has none of these is about something else, and
 * frequent ones cost time and tell little.
 */
final class FirstLook {
  /** How much of a question must stand in a place. */
  enum Reach {
    EVERY_WORD,
    HALF,
    ANY_PAIR,
    ANY_WORD
  }

  /** Syllables of a question each of which must stand in the place. */
  private static final int SHORT = 4;

  /** A syllable or a pair that a greater share of all places holds is frequent. */
  private static final double FREQUENT = .05;

  /** A pair that fewer places hold costs little time. */
  private static final int FEW = 2000;

  private static final float NAME = 2;
  private static final float AS_PLACE = 3;
  private static final float OTHER = .2f;

  private final Reading reading;
  private final Question question;
  private final Meaning meaning;
  private final Vocabulary vocabulary;
  private final Weights weights;
  private final Sought sought;
  private final boolean[] counted;
  private final boolean[] countedPairs;

  FirstLook(IndexSearcher searcher, Reading reading, Meaning meaning, Weights weights)
      throws IOException {
    this.reading = reading;
    this.question = reading.question();
    this.vocabulary = Vocabulary.of(searcher.getIndexReader());
    this.meaning = meaning;
    this.weights = weights;
    this.sought = new Sought(searcher, meaning.slots());
    this.counted = new boolean[sought.words().size()];
    this.countedPairs = new boolean[sought.pairs().size()];
  }

  /** What it finds is worth so much, against 1 for the question as typed. */
  float worth() {
    return reading.weight();
  }

  Sought sought() {
    return sought;
  }

  /** Which words the last query has scored. */
  boolean[] counted() {
    return counted;
  }

  /** Which pairs. */
  boolean[] countedPairs() {
    return countedPairs;
  }

  boolean asksMeaning() {
    return AskingWords.askMeaning(meaning.slots().stream().map(Slot::form).toList());
  }

  /** So few words tell that each of them must stand in the place. */
  boolean isShort() {
    return sought.words().stream().filter(word -> word.weight() > 0).count() <= SHORT;
  }

  boolean hasRarePairs() {
    return sought.pairs().stream().anyMatch(pair -> pair.docFreq() > 0 && isRare(pair));
  }

  Query query(Reach reach) {
    if (meaning.slots().isEmpty()) {
      return new MatchNoDocsQuery("no word");
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words(reach, query);
    pairs(reach, query);
    for (String name : meaning.names()) {
      add(query, Searched.TEXT, name, NAME);
      add(query, Searched.NUMBER, name, NAME * weights.of(Part.NUMBER));
    }
    if (reach == Reach.EVERY_WORD) {
      query.add(own(), Occur.FILTER);
      asPlace(query);
    }
    if (reach == Reach.HALF) {
      query.add(half(), Occur.FILTER);
    }
    question.phrases().forEach(phrase -> query.add(written(phrase), Occur.MUST));
    question.excluded().forEach(phrase -> query.add(written(phrase), Occur.MUST_NOT));
    return query.build();
  }

  private void words(Reach reach, BooleanQuery.Builder query) {
    for (int i = 0; i < counted.length; i++) {
      Item word = sought.words().get(i);
      boolean isTelling = word.weight() > 0;
      boolean isRare = word.docFreq() <= FREQUENT * sought.docCount();
      counted[i] = isTelling && (reach != Reach.ANY_PAIR || isRare);
      if (counted[i] && sought.slots().get(i).isOpen()) {
        others(query, i, 1);
      }
      if (counted[i] && reach == Reach.EVERY_WORD) {
        query.add(anywhere(i), Occur.MUST);
      } else if (counted[i] && word.docFreq() > 0) {
        query.add(boosted(word, Part.WORDS), Occur.SHOULD);
      }
    }
  }

  private void pairs(Reach reach, BooleanQuery.Builder query) {
    for (int i = 0; i < countedPairs.length; i++) {
      Item pair = sought.pairs().get(i);
      countedPairs[i] = pair.docFreq() > 0 && (reach != Reach.ANY_PAIR || isRare(pair));
      if (countedPairs[i]) {
        query.add(boosted(pair, Part.PAIRS), Occur.SHOULD);
      }
    }
  }

  private boolean isRare(Item pair) {
    return pair.docFreq() <= Math.max(FEW, FREQUENT * sought.docCount());
  }

  /** Half of the telling words at least: what holds fewer is about something else. */
  private Query half() {
    BooleanQuery.Builder half = new BooleanQuery.Builder();
    int words = 0;
    for (int i = 0; i < counted.length; i++) {
      if (counted[i]) {
        half.add(anywhere(i), Occur.SHOULD);
        words++;
      }
    }
    return half.setMinimumNumberShouldMatch((words + 1) / 2).build();
  }

  private void others(BooleanQuery.Builder any, int number, float weight) {
    for (String form : sought.slots().get(number).others()) {
      add(any, Searched.TEXT, form, weight * weights.of(Part.WORDS));
    }
  }

  private Query boosted(Item item, Part part) {
    return new BoostQuery(item.query(), item.weight() * weights.of(part));
  }

  /** The syllable in every field, however it may be meant. */
  private Query anywhere(int number) {
    Item word = sought.words().get(number);
    Slot slot = sought.slots().get(number);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    if (word.docFreq() > 0) {
      any.add(boosted(word, Part.WORDS), Occur.SHOULD);
    }
    around(any, slot.form(), slot.weight());
    float likelihood = slot.isOpen() ? 1 : OTHER;
    others(any, number, likelihood);
    slot.others().forEach(form -> around(any, form, likelihood * slot.weight()));
    return any.build();
  }

  /** The closer look scores what stands above and in the title. */
  private void around(BooleanQuery.Builder any, String form, float weight) {
    add(any, Searched.PLACE, form, weight * weights.of(Part.PLACE));
    add(any, Searched.NUMBER, form, weight * weights.of(Part.NUMBER));
    add(any, Searched.ABOVE, form, 0);
    add(any, Searched.TITLE, form, 0);
  }

  /** "khoản 1 Điều 2" is where the place stands. */
  private void asPlace(BooleanQuery.Builder query) {
    PhraseQuery.Builder words = new PhraseQuery.Builder();
    for (Slot slot : meaning.slots()) {
      if (!sought.terms().has(Searched.PLACE.field(), slot.form())) {
        return;
      }
      words.add(new Term(Searched.PLACE.field(), slot.form()));
    }
    query.add(new BoostQuery(words.build(), AS_PLACE), Occur.SHOULD);
  }

  /** One word at least stands in the place's own text or is where it stands. */
  private Query own() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Slot slot : sought.slots()) {
      if (slot.weight() > 0) {
        for (Searched searched : List.of(Searched.TEXT, Searched.PLACE)) {
          add(any, searched, slot.form(), 1);
          slot.others().forEach(form -> add(any, searched, form, 1));
        }
      }
    }
    return any.build();
  }

  /** What no entry has costs nothing. */
  private void add(BooleanQuery.Builder any, Searched searched, String form, float boost) {
    TermQuery query = sought.terms().query(searched.field(), form);
    if (KnownTerms.count(query) > 0) {
      any.add(
          new BoostQuery(boost == 0 ? new ConstantScoreQuery(query) : query, boost), Occur.SHOULD);
    }
  }

  /** Stands there as a phrase; a syllable without marks stands for all that it may be. */
  private Query written(List<Unit> phrase) {
    List<List<String>> words = new ArrayList<>();
    for (Unit unit : phrase) {
      unit.parts().forEach(part -> words.add(forms(part)));
    }
    MultiPhraseQuery.Builder place = new MultiPhraseQuery.Builder();
    for (List<String> forms : words) {
      place.add(
          forms.stream().map(form -> new Term(Searched.PLACE.field(), form)).toArray(Term[]::new));
    }
    return new BooleanQuery.Builder()
        .add(new RowPhraseQuery(words), Occur.SHOULD)
        .add(place.build(), Occur.SHOULD)
        .build();
  }

  private List<String> forms(Word word) {
    List<String> forms = vocabulary.variants(word.folded());
    boolean isMeantSo = word.hasMarks() && vocabulary.holds(word) || forms.isEmpty();
    return isMeantSo ? List.of(word.exact()) : forms;
  }
}
