package vn.tracuu.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import vn.tracuu.analysis.PlaceWords;
import vn.tracuu.link.Cites;
import vn.tracuu.link.Mentions;
import vn.tracuu.link.Outline;
import vn.tracuu.model.Directive;
import vn.tracuu.model.Effect;
import vn.tracuu.model.Note;
import vn.tracuu.model.Work;
import vn.tracuu.structure.EffectReader;

/** What the index holds of a document: an entry a place, and one for the document itself. */
public final class Entries {
  private Entries() {}

  /** Each is made when it is asked for, since those of a long text would take much room at once. */
  static Stream<Document> of(ReadDocument read) {
    Work work = read.document().work();
    Map<String, List<Directive>> directives = Duties.byPlace(read.directives());
    Map<String, PlaceWords> known = new HashMap<>();
    Stream<Document> places =
        read.places().stream()
            .map(
                place ->
                    place(work, place, directives.getOrDefault(place.eId(), List.of()), known));
    Stream<Document> register =
        RegisterEntries.of(work.id(), read.places(), read.directives()).stream()
            .map(found -> directive(work, found));
    Stream<Document> whole = Stream.of(read).map(Entries::work);
    AtomicInteger order = new AtomicInteger();
    return Stream.concat(Stream.concat(places, register), whole)
        .map(entry -> ordered(entry, work, order.getAndIncrement()));
  }

  private static Document ordered(Document entry, Work work, int order) {
    entry.add(new NumericDocValuesField(Schema.ORDER, order));
    entry.add(new SortedDocValuesField(Schema.WORK, new BytesRef(work.id())));
    return entry;
  }

  private static Document directive(Work work, RegisterEntry found) {
    Document entry = entry(Schema.KIND_DIRECTIVE, work);
    Schema.addNoWords(entry);
    DirectiveFields.add(entry, work);
    DirectiveFields.add(entry, work, List.of(found.directive()));
    stored(entry, Schema.DIRECTIVE, RegisterEntries.write(found));
    return entry;
  }

  private static Document work(ReadDocument read) {
    Work work = read.document().work();
    Document entry = entry(Schema.KIND_WORK, work);
    Schema.addNoWords(entry);
    String day = work.date().map(Object::toString).orElse("");
    entry.add(new SortedDocValuesField(Schema.DATE, new BytesRef(day)));
    entry.add(new StoredField(Schema.FACTS, WorkJson.write(work).toString()));
    read.document().doubts().forEach(doubt -> stored(entry, Schema.DOUBT, doubt.name()));
    EffectReader.of(read.document())
        .flatMap(Effect::date)
        .ifPresent(from -> stored(entry, Schema.EFFECT, from.toString()));
    links(entry, read.mentions());
    entry.add(new StoredField(Schema.TREE, PackedDocument.write(read.document())));
    return entry;
  }

  /** The small ones are doc values, since those of all documents are read at once. */
  private static void links(Document entry, Mentions mentions) {
    Outline outline = mentions.outline();
    entry.add(binary(Schema.CITES, PackedLinks.write(Cites.of(mentions))));
    entry.add(binary(Schema.OUTLINE, PackedOutline.write(outline)));
    entry.add(new StoredField(Schema.MENTIONS, PackedLinks.write(mentions.all())));
    outline.numbers().forEach(num -> entry.add(new StringField(Schema.NUMS, num, Field.Store.NO)));
  }

  private static Field binary(String field, byte[] value) {
    return new BinaryDocValuesField(field, new BytesRef(value));
  }

  /**
   * A place.
   *
   * @param known words of this document that were read before
   */
  private static Document place(
      Work work, Place place, List<Directive> directives, Map<String, PlaceWords> known) {
    Document entry = entry(Schema.KIND_PLACE, work);
    entry.add(new StringField(Schema.EID, place.eId(), Field.Store.YES));
    stored(entry, Schema.NUM, place.num());
    place.steps().forEach(step -> stored(entry, Schema.STEPS, step.eId() + "=" + step.words()));
    stored(entry, Schema.HEADING, place.heading());
    stored(entry, Schema.TEXT, place.text());
    if (!place.notes().isEmpty()) {
      stored(entry, Schema.NOTES, NotesJson.write(place.notes()).toString());
    }
    PlaceWords above = words(String.join("\n", place.above()), known);
    Schema.Context context = new Schema.Context(above, words(work.title(), known));
    Schema.addWords(entry, PlaceWords.of(searched(place)), context);
    Schema.add(entry, Schema.Searched.PLACE, place.words());
    String number = work.type().vietnamese() + " " + work.number();
    Schema.addNumber(entry, words(number, known));
    DirectiveFields.add(entry, work);
    DirectiveFields.add(entry, work, directives);
    if (!directives.isEmpty()) {
      stored(entry, Schema.DUTIES, DutiesJson.write(Duties.of(directives)));
    }
    return entry;
  }

  private static PlaceWords words(String text, Map<String, PlaceWords> known) {
    return known.computeIfAbsent(text, PlaceWords::of);
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
