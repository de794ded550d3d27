package vn.tracuu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.tracuu.index.Schema;
import vn.tracuu.index.Schema.Searched;

/**
 * How a question becomes a query, and with it which place comes first.
 *
 * <p>Most of the words must stand in the place, its surroundings or its work, in any marks; the
 * same marks, neighbouring words side by side, and a match in the heading bring it forward. At
 * least one word must stand in the place itself: what only its work or the headings above say is no
 * answer.
 */
final class Ranking {
  private static final Map<Searched, Float> WEIGHTS =
      Map.of(
          Searched.TEXT, 1f,
          Searched.READINGS, 1f,
          Searched.HEADING, 1.6f,
          Searched.PLACE, 1.2f,
          Searched.ABOVE, .35f,
          Searched.TITLE, .2f,
          Searched.NUMBER, .6f);

  /** The place's own words. */
  private static final List<Searched> OWN =
      List.of(Searched.TEXT, Searched.HEADING, Searched.READINGS, Searched.PLACE);

  private static final float SAME_MARKS = .5f;
  private static final float SIDE_BY_SIDE = 1.5f;
  private static final int LONGEST_NAME = 4;
  private static final float TIE = .2f;

  private Ranking() {}

  /** The places that answer, best first. */
  static Query query(Question question) {
    if (question.wanted().isEmpty()) {
      return new MatchNoDocsQuery("no word");
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(new TermQuery(new Term(Schema.KIND, Schema.KIND_PLACE)), Occur.FILTER);
    query.add(own(question.wanted()), Occur.FILTER);
    if (!question.units().isEmpty()) {
      query.add(words(question.units()), Occur.MUST);
    }
    question.phrases().forEach(phrase -> phrase(query, phrase));
    question.excluded().forEach(words -> query.add(written(words), Occur.MUST_NOT));
    sideBySide(query, question.units());
    return query.build();
  }

  private static Query own(List<Unit> units) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Unit unit : needed(units)) {
      for (Searched field : OWN) {
        any.add(unit(field.folded(), unit, Word::folded), Occur.SHOULD);
      }
    }
    return any.build();
  }

  private static Query words(List<Unit> units) {
    List<Unit> needed = needed(units);
    BooleanQuery.Builder enough = new BooleanQuery.Builder();
    needed.forEach(unit -> enough.add(anywhere(unit), Occur.SHOULD));
    enough.setMinimumNumberShouldMatch(enough(needed.size()));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(enough.build(), Occur.MUST);
    for (Unit unit : units) {
      if (!needed.contains(unit)) {
        query.add(anywhere(unit), Occur.SHOULD);
      }
      if (unit.whole().hasMarks()) {
        query.add(new BoostQuery(sameMarks(unit), SAME_MARKS), Occur.SHOULD);
      }
    }
    return query.build();
  }

  /** All but the words that only ask, unless there are no others. */
  private static List<Unit> needed(List<Unit> units) {
    List<Unit> needed = units.stream().filter(unit -> !AskingWords.contain(unit.whole())).toList();
    return needed.isEmpty() ? units : needed;
  }

  /** Short questions are meant word by word; of long ones a part may be said otherwise. */
  private static int enough(int words) {
    return words <= 4 ? words : Math.max(4, (int) Math.ceil(words * .6));
  }

  private static Query anywhere(Unit unit) {
    List<Query> fields = new ArrayList<>();
    for (Searched field : Searched.values()) {
      fields.add(new BoostQuery(unit(field.folded(), unit, Word::folded), WEIGHTS.get(field)));
    }
    return new DisjunctionMaxQuery(fields, TIE);
  }

  private static Query sameMarks(Unit unit) {
    List<Query> fields = new ArrayList<>();
    for (Searched field : OWN) {
      fields.add(new BoostQuery(unit(field.exact(), unit, Word::exact), WEIGHTS.get(field)));
    }
    return new DisjunctionMaxQuery(fields, TIE);
  }

  /** An identifier is found as a whole, and less well where its parts stand side by side. */
  private static Query unit(String field, Unit unit, Function<Word, String> form) {
    Query whole = new TermQuery(new Term(field, form.apply(unit.whole())));
    if (!unit.isIdentifier()) {
      return whole;
    }
    Query parts = new BoostQuery(phrase(field, List.of(unit), form), .5f);
    return new DisjunctionMaxQuery(List.of(new BoostQuery(whole, 2), parts), 0);
  }

  private static void phrase(BooleanQuery.Builder query, List<Unit> phrase) {
    query.add(written(phrase), Occur.MUST);
    if (phrase.stream().anyMatch(unit -> unit.whole().hasMarks())) {
      query.add(inOwn(phrase, Searched::exact, Word::exact), Occur.SHOULD);
    }
  }

  /** Stands there in any marks, or in the same where the user excludes a word with marks. */
  private static Query written(List<Unit> phrase) {
    return inOwn(phrase, Searched::folded, Word::folded);
  }

  private static Query inOwn(
      List<Unit> phrase, Function<Searched, String> field, Function<Word, String> form) {
    List<Query> fields = new ArrayList<>();
    for (Searched searched : OWN) {
      Query there = phrase(field.apply(searched), phrase, form);
      fields.add(new BoostQuery(there, WEIGHTS.get(searched)));
    }
    return new DisjunctionMaxQuery(fields, TIE);
  }

  /** Pairs, and a short question as a whole: it is often a name. */
  private static void sideBySide(BooleanQuery.Builder query, List<Unit> units) {
    for (int i = 0; i + 1 < units.size(); i++) {
      together(query, units.subList(i, i + 2));
    }
    if (units.size() > 2 && units.size() <= LONGEST_NAME) {
      together(query, units);
    }
  }

  private static void together(BooleanQuery.Builder query, List<Unit> units) {
    Query folded = inOwn(units, Searched::folded, Word::folded);
    query.add(new BoostQuery(folded, SIDE_BY_SIDE), Occur.SHOULD);
    if (units.stream().anyMatch(unit -> unit.whole().hasMarks())) {
      Query exact = inOwn(units, Searched::exact, Word::exact);
      query.add(new BoostQuery(exact, SIDE_BY_SIDE * SAME_MARKS), Occur.SHOULD);
    }
  }

  private static Query phrase(String field, List<Unit> units, Function<Word, String> form) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (Unit unit : units) {
      unit.parts().forEach(part -> phrase.add(new Term(field, form.apply(part))));
    }
    return phrase.build();
  }
}
