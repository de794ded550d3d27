package vn.tracuu.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import vn.tracuu.directive.Agencies;
import vn.tracuu.directive.DirectiveReader;
import vn.tracuu.model.Directive;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Note;
import vn.tracuu.model.Work;

/** What the index holds of a document: an entry a place, and one for the document itself. */
public final class Entries {
  private Entries() {}

  static List<Document> of(LegalDocument document) {
    List<Document> entries = new ArrayList<>();
    List<Place> places = Places.of(document);
    List<Directive> directives = DirectiveReader.read(document, Agencies.known());
    for (Place place : places) {
      Document entry = place(document.work(), place);
      DirectiveFields.add(entry, document.work());
      List<Directive> here = Duties.at(place.eId(), directives);
      DirectiveFields.add(entry, document.work(), here);
      if (!here.isEmpty()) {
        stored(entry, Schema.DUTIES, DutiesJson.write(Duties.of(here)));
      }
      entries.add(entry);
    }
    for (RegisterEntry found : RegisterEntries.of(document.work().id(), places, directives)) {
      entries.add(directive(document.work(), found));
    }
    entries.add(work(document));
    return entries;
  }

  private static Document directive(Work work, RegisterEntry found) {
    Document entry = entry(Schema.KIND_DIRECTIVE, work);
    DirectiveFields.add(entry, work);
    DirectiveFields.add(entry, work, List.of(found.directive()));
    stored(entry, Schema.DIRECTIVE, RegisterEntries.write(found));
    return entry;
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
    Schema.addWords(entry, searched(place), String.join("\n", place.above()), work.title());
    Schema.add(entry, Schema.Searched.PLACE, place.words());
    Schema.add(entry, Schema.Searched.NUMBER, work.type().vietnamese() + " " + work.number());
    return entry;
  }

  private static Document entry(String kind, Work work) {
    Document entry = new Document();
    entry.add(new StringField(Schema.KIND, kind, Field.Store.NO));
    entry.add(new StringField(Schema.WORK, work.id(), Field.Store.YES));
    return entry;
  }

  /** The place as it should read, so that phrases across a correction are found, and misprints. */
  private static String searched(Place place) {
    String right = ownWords(place.heading(), place.text());
    List<String> misprints = new ArrayList<>();
    for (Note note : place.notes()) {
      boolean isPrinted = right.contains(note.printed());
      right = isPrinted ? right.replace(note.printed(), note.reading()) : right;
      misprints.add(isPrinted ? note.printed() : note.reading());
    }
    return misprints.isEmpty() ? right : right + "\n" + String.join("\n", misprints);
  }

  /** What a place itself says: its heading first, behind it the one empty line, if any. */
  public static String ownWords(String heading, String text) {
    String dense = text.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    return heading.isBlank() ? dense : heading.replace('\n', ' ') + "\n\n" + dense;
  }

  private static void stored(Document entry, String field, String text) {
    entry.add(new StoredField(field, text));
  }
}
