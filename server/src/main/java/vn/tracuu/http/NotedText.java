package vn.tracuu.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tracuu.http.CitedText.Stretch;
import vn.tracuu.http.DocumentPage.NoteMark;
import vn.tracuu.http.DocumentPage.Paragraph;
import vn.tracuu.http.DocumentPage.Piece;
import vn.tracuu.model.Note;

/**
 * Puts the notes on a document beside the words that they are about, numbered as they are met.
 *
 * <p>A note belongs to the first paragraph of its place that holds its words.
 */
final class NotedText {
  private final List<Note> left;
  private int number;

  NotedText(List<Note> notes) {
    left = new ArrayList<>(notes);
  }

  /** A paragraph of the place with its notes and, where no note stands on them, its links. */
  Paragraph paragraph(String eId, String text, List<Stretch> cited) {
    List<NoteMark> marks = new ArrayList<>();
    List<Stretch> links = new ArrayList<>(cited);
    links.sort(Comparator.comparingInt(Stretch::start));
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Note note : inOrder(eId, text)) {
      int start = text.indexOf(note.printed(), at);
      if (start >= 0) {
        left.remove(note);
        marks.add(new NoteMark(++number, note.printed(), note.reading(), note.reason()));
        pieces.addAll(linked(text, new Stretch(at, start, ""), links));
        pieces.add(new Piece(note.printed(), number, ""));
        at = start + note.printed().length();
      }
    }
    pieces.addAll(linked(text, new Stretch(at, text.length(), ""), links));
    return new Paragraph(List.copyOf(pieces), List.copyOf(marks));
  }

  private List<Note> inOrder(String eId, String text) {
    return left.stream()
        .filter(note -> note.eId().equals(eId) && text.contains(note.printed()))
        .sorted((a, b) -> text.indexOf(a.printed()) - text.indexOf(b.printed()))
        .toList();
  }

  /** What stands between two notes; a link that a note cuts, or another one, is left out. */
  private static List<Piece> linked(String text, Stretch between, List<Stretch> links) {
    List<Piece> pieces = new ArrayList<>();
    int at = between.start();
    for (Stretch link : links) {
      if (link.start() >= at && link.end() <= between.end()) {
        add(pieces, text.substring(at, link.start()), "");
        add(pieces, text.substring(link.start(), link.end()), link.url());
        at = link.end();
      }
    }
    add(pieces, text.substring(at, between.end()), "");
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, String url) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, 0, url));
    }
  }
}
