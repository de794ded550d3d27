package vn.tracuu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.TopDocs;
import vn.tracuu.index.IndexContent;
import vn.tracuu.index.IndexContent.FoundPlace;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.model.Note;
import vn.tracuu.model.Work;

/**
 * Finds the places that answer a question.
 *
 * <p>{@code new Search(index).find(new SearchRequest("giai ngan", 1, 10))}. Any rubbish is a
 * question; it has no answer.
 */
public final class Search {
  private final OpenIndex index;

  public Search(OpenIndex index) {
    this.index = index;
  }

  /** One page of the places that answer, best first. */
  public SearchResponse find(SearchRequest request) {
    long start = System.nanoTime();
    Question question = Question.of(request.q());
    Answer answer = index.read(content -> answer(content, question, request));
    long tookMs = (System.nanoTime() - start) / 1_000_000;
    return new SearchResponse(answer.total, tookMs, answer.hits);
  }

  private record Answer(int total, List<Hit> hits) {}

  private static Answer answer(IndexContent content, Question question, SearchRequest request)
      throws IOException {
    int last = request.from() + request.size();
    TopDocs found = new Ranking(content.searcher()).best(question, last);
    Fragments fragments = new Fragments(question.wanted());
    Map<String, Work> works = new HashMap<>();
    List<Hit> hits = new ArrayList<>();
    for (int i = request.from(); i < Math.min(last, found.scoreDocs.length); i++) {
      FoundPlace place = content.place(found.scoreDocs[i]);
      if (!works.containsKey(place.workId())) {
        works.put(place.workId(), work(content, place.workId()));
      }
      hits.add(hit(place, works.get(place.workId()), question, fragments));
    }
    return new Answer(Math.toIntExact(found.totalHits.value()), hits);
  }

  private static Work work(IndexContent content, String id) throws IOException {
    return content.work(id).orElseThrow(() -> new NoSuchElementException("work " + id));
  }

  private static Hit hit(FoundPlace found, Work work, Question question, Fragments fragments) {
    return new Hit(
        work,
        found.place(),
        fragments.marked(found.place().heading()),
        fragments.of(found.place().text()),
        found.score(),
        foundThrough(found.place().notes(), question));
  }

  /** Notes whose reading has a word of the question that the printed text lacks. */
  private static List<Note> foundThrough(List<Note> notes, Question question) {
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
