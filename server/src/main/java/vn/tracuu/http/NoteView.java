package vn.tracuu.http;

import vn.tracuu.model.Note;

/** An editor's remark on an error of the source. */
public record NoteView(String eId, String printed, String reading, String reason) {
  /** What the API tells of a note. */
  public static NoteView of(Note note) {
    return new NoteView(note.eId(), note.printed(), note.reading(), note.reason());
  }
}
