package vn.tracuu.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import vn.tracuu.index.IndexContent;
import vn.tracuu.index.Schema;
import vn.tracuu.model.Note;

/** Holds an answer to what was printed, where spellings or corrections are switched off. */
final class Printed {
  private Printed() {}

  /** The filter, and what the request wants of the print beside it. */
  static Query also(SearchRequest request, Query filter) {
    List<Query> wanted = new ArrayList<>();
    List<String> variants =
        request.reads(Expansion.Kind.VARIANT) ? List.of() : Readings.variants(request.q());
    if (!variants.isEmpty()) {
      wanted.add(
          new PrintedQuery(Set.of(Schema.HEADING, Schema.TEXT), stored -> holds(stored, variants)));
    }
    if (!request.reads(Expansion.Kind.MISPRINT)) {
      Question question = Question.of(request.q());
      wanted.add(new PrintedQuery(Set.of(Schema.NOTES), stored -> isPrinted(stored, question)));
    }
    if (wanted.isEmpty()) {
      return filter;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(filter, Occur.FILTER);
    wanted.forEach(query -> all.add(query, Occur.FILTER));
    return all.build();
  }

  private static boolean holds(Document stored, List<String> words) {
    String text = stored.get(Schema.HEADING) + "\n" + stored.get(Schema.TEXT);
    String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return words.stream().allMatch(small::contains);
  }

  private static boolean isPrinted(Document stored, Question question) {
    return Optional.ofNullable(stored.get(Schema.NOTES))
        .map(IndexContent::notes)
        .map(notes -> foundThrough(notes, question).isEmpty())
        .orElse(true);
  }

  /** Notes whose reading has a word of the question that the printed text lacks. */
  static List<Note> foundThrough(List<Note> notes, Question question) {
    if (notes.isEmpty()) {
      return notes;
    }
    Set<String> wanted =
        question.wanted().stream().map(unit -> unit.whole().folded()).collect(Collectors.toSet());
    return notes.stream()
        .filter(
            note ->
                Word.of(note.reading()).stream()
                    .map(Word::folded)
                    .filter(wanted::contains)
                    .anyMatch(word -> !isIn(note.printed(), word)))
        .toList();
  }

  private static boolean isIn(String text, String folded) {
    return Word.of(text).stream().anyMatch(word -> word.folded().equals(folded));
  }
}
