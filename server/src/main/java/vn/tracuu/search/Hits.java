package vn.tracuu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.ScoreDoc;
import vn.tracuu.index.IndexContent;
import vn.tracuu.index.IndexContent.FoundPlace;
import vn.tracuu.model.Note;
import vn.tracuu.model.Work;

/** Makes hits of what was found in one commit: facts, fragments, marks. */
final class Hits {
  private final IndexContent content;
  private final Question question;
  private final Fragments fragments;
  private final Map<String, Work> works = new HashMap<>();

  /** Marks the words of a question. */
  Hits(IndexContent content, Question question) {
    this.content = content;
    this.question = question;
    this.fragments = new Fragments(question.wanted());
  }

  List<Hit> of(List<ScoreDoc> docs) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc doc : docs) {
      hits.add(of(content.place(doc)));
    }
    return hits;
  }

  private Hit of(FoundPlace found) throws IOException {
    Work work = work(found.workId());
    return new Hit(
        work,
        found.place(),
        true,
        fragments.marked(found.place().heading()),
        fragments.of(found.place().text()),
        found.score(),
        foundThrough(found.place().notes()),
        facts(found),
        List.of());
  }

  private Work work(String id) throws IOException {
    if (!works.containsKey(id)) {
      works.put(id, content.work(id).orElseThrow(() -> new NoSuchElementException("work " + id)));
    }
    return works.get(id);
  }

  private Hit.Facts facts(FoundPlace found) {
    ActingBodies bodies = new ActingBodies(found);
    return new Hit.Facts(
        bodies.of(found.duties().leads()),
        bodies.of(found.duties().coordinators()),
        found.duties().deadlines(),
        Standings.of(content).of(found.workId()));
  }

  /** Notes whose reading has a word of the question that the printed text lacks. */
  private List<Note> foundThrough(List<Note> notes) {
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
