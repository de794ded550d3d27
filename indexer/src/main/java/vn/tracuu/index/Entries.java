package vn.tracuu.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Note;
import vn.tracuu.model.Work;

/** What the index holds of a document: an entry a place, and one for the document itself. */
final class Entries {
  private Entries() {}

  static List<Document> of(LegalDocument document) {
    List<Document> entries = new ArrayList<>();
    for (Place place : Places.of(document)) {
      entries.add(place(document.work(), place));
    }
    entries.add(work(document));
    return entries;
  }

  private static Document work(LegalDocument document) {
    Work work = document.work();
    Document entry = entry(Schema.KIND_WORK, work);
    String day = work.date().map(Object::toString).orElse("");
    entry.add(new SortedDocValuesField(Schema.WORK, new BytesRef(work.id())));
    entry.add(new SortedDocValuesField(Schema.DATE, new BytesRef(day)));
    entry.add(new StoredField(Schema.FACTS, WorkJson.write(work).toString()));
    entry.add(new StoredField(Schema.TREE, DocumentJson.write(document)));
    return entry;
  }

  private static Document place(Work work, Place place) {
    Document entry = entry(Schema.KIND_PLACE, work);
    entry.add(new StringField(Schema.EID, place.eId(), Field.Store.YES));
    entry.add(new SortedDocValuesField(Schema.WORK, new BytesRef(work.id())));
    stored(entry, Schema.NUM, place.num());
    place.steps().forEach(step -> stored(entry, Schema.STEPS, step.eId() + "=" + step.words()));
    stored(entry, Schema.HEADING, place.heading());
    stored(entry, Schema.TEXT, place.text());
    if (!place.notes().isEmpty()) {
      stored(entry, Schema.NOTES, NotesJson.write(place.notes()).toString());
    }
    searched(entry, Schema.Searched.PLACE, place.words());
    searched(entry, Schema.Searched.HEADING, place.heading());
    searched(entry, Schema.Searched.TEXT, place.text());
    searched(entry, Schema.Searched.READINGS, readings(place));
    searched(entry, Schema.Searched.ABOVE, String.join("\n", place.above()));
    searched(entry, Schema.Searched.TITLE, work.title());
    searched(entry, Schema.Searched.NUMBER, work.type().vietnamese() + " " + work.number());
    return entry;
  }

  private static Document entry(String kind, Work work) {
    Document entry = new Document();
    entry.add(new StringField(Schema.KIND, kind, Field.Store.NO));
    entry.add(new StringField(Schema.WORK, work.id(), Field.Store.YES));
    return entry;
  }

  /** The place as it should read, whole, so that phrases across a correction are found. */
  private static String readings(Place place) {
    if (place.notes().isEmpty()) {
      return "";
    }
    String right = place.heading() + "\n" + place.text();
    for (Note note : place.notes()) {
      right =
          right.contains(note.printed())
              ? right.replace(note.printed(), note.reading())
              : right + "\n" + note.reading();
    }
    return right;
  }

  private static void stored(Document entry, String field, String text) {
    entry.add(new StoredField(field, text));
  }

  private static void searched(Document entry, Schema.Searched searched, String text) {
    if (!text.isEmpty()) {
      entry.add(new TextField(searched.exact(), text, Field.Store.NO));
      entry.add(new TextField(searched.folded(), text, Field.Store.NO));
    }
  }
}
