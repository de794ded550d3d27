package vn.tracuu.http;

import java.util.ArrayList;
import java.util.List;
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

  /** A paragraph of the place with its notes. */
  Paragraph paragraph(String eId, String text) {
    List<NoteMark> marks = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Note note : inOrder(eId, text)) {
      int start = text.indexOf(note.printed(), at);
      if (start >= 0) {
        left.remove(note);
        marks.add(new NoteMark(++number, note.printed(), note.reading(), note.reason()));
        add(pieces, text.substring(at, start), 0);
        add(pieces, note.printed(), number);
        at = start + note.printed().length();
      }
    }
    add(pieces, text.substring(at), 0);
    return new Paragraph(List.copyOf(pieces), List.copyOf(marks));
  }

  private List<Note> inOrder(String eId, String text) {
    return left.stream()
        .filter(note -> note.eId().equals(eId) && text.contains(note.printed()))
        .sorted((a, b) -> text.indexOf(a.printed()) - text.indexOf(b.printed()))
        .toList();
  }

  private static void add(List<Piece> pieces, String text, int note) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, note));
    }
  }
}
