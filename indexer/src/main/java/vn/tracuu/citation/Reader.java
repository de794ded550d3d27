package vn.tracuu.citation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tracuu.model.Citation;
import vn.tracuu.model.Citation.Kind;
import vn.tracuu.model.Citation.Span;
import vn.tracuu.model.CitedWork;
import vn.tracuu.model.Instrument;
import vn.tracuu.model.Place;
import vn.tracuu.model.WorkType;

/** Reads the texts of a document in order and keeps what was cited last. */
final class Reader {
  private static final CitedWork THIS = new CitedWork.ThisDocument();

  /** What may stand between a place and its instrument. */
  private static final Pattern OF =
      Pattern.compile(
          ",?(?: của| tại| thuộc| trong|(?: được)? ban hành(?: kèm)?(?: theo)?| kèm theo| đính kèm)?(?: các)? ?");

  /** What may stand between the numbers of a list. */
  private static final Pattern LIST = Pattern.compile("(?:,| và|, và|;)(?: số)? ");

  private final List<Citation> citations = new ArrayList<>();
  private final Matchers matchers = new Matchers();
  private final Map<WorkType, Instrument> lastOfType = new EnumMap<>(WorkType.class);

  List<Citation> citations() {
    return citations;
  }

  void read(String text, Where where) {
    read(text, where, 0);
  }

  /** Reads what stands behind {@code from}; in a heading, capitals name the document itself. */
  void read(String text, Where where, int from) {
    Line line = Line.of(text, matchers);
    List<Find> finds = Sweep.of(line, from);
    if (from > 0) {
      finds.removeIf(find -> isInCapitals(text, find));
    }
    List<Optional<CitedWork>> works = works(line, finds);
    for (int i = 0; i < finds.size(); i++) {
      switch (finds.get(i)) {
        case Find.Named named -> work(text, where, named, works.get(i));
        case Find.Pointer pointer -> work(text, where, pointer, works.get(i));
        case Find.Places places -> places(text, where, places, ofPlaces(line, finds, works, i));
      }
    }
  }

  private List<Optional<CitedWork>> works(Line line, List<Find> finds) {
    List<Optional<CitedWork>> works = new ArrayList<>();
    for (int i = 0; i < finds.size(); i++) {
      int limit = i + 1 < finds.size() ? finds.get(i + 1).start() : line.text().length();
      works.add(
          switch (finds.get(i)) {
            case Find.Named named -> {
              Instrument instrument =
                  listed(line, finds, i, named.instrument())
                      .with(Behind.read(line, named.end(), limit));
              lastOfType.put(instrument.type(), instrument);
              yield Optional.of(instrument);
            }
            case Find.Pointer pointer ->
                pointer.isAbove()
                    ? Optional.ofNullable(lastOfType.get(pointer.type()))
                    : Optional.of(THIS);
            case Find.Places unused -> Optional.empty();
          });
    }
    return works;
  }

  /** A number in a list has the type of the one before it, where its own sign tells none. */
  private static Instrument listed(Line line, List<Find> finds, int i, Instrument instrument) {
    if (i > 0
        && instrument.type() == WorkType.KHAC
        && finds.get(i - 1) instanceof Find.Named before
        && LIST.matcher(line.text().substring(before.end(), finds.get(i).start())).matches()) {
      return instrument.as(before.instrument().type());
    }
    return instrument;
  }

  private static CitedWork ofPlaces(
      Line line, List<Find> finds, List<Optional<CitedWork>> works, int i) {
    if (i + 1 == finds.size()) {
      return THIS;
    }
    String between = line.text().substring(finds.get(i).end(), finds.get(i + 1).start());
    return OF.matcher(between).matches() ? works.get(i + 1).orElse(THIS) : THIS;
  }

  private void work(String text, Where where, Find find, Optional<CitedWork> work) {
    Kind kind = find instanceof Find.Pointer ? Kind.RELATIVE : Kind.WORK;
    Span span = span(text, where, find.start(), find.end());
    work.ifPresent(cited -> citations.add(new Citation(span, kind, cited, Place.WHOLE)));
  }

  private void places(String text, Where where, Find.Places places, CitedWork work) {
    for (Find.Item item : places.items()) {
      Place place = work.equals(THIS) ? where.place(item.units()) : Places.of(item.units());
      boolean isRelative = item.units().size() == 1 && item.units().getFirst().num().isEmpty();
      Kind kind = isRelative ? Kind.RELATIVE : Kind.PROVISION;
      citations.add(new Citation(span(text, where, item.start(), item.end()), kind, work, place));
    }
  }

  private static boolean isInCapitals(String text, Find find) {
    String words = text.substring(find.start(), find.end());
    return words.equals(words.toUpperCase(Locale.ROOT)) && !Character.isDigit(words.charAt(0));
  }

  private static Span span(String text, Where where, int start, int end) {
    return new Span(where.eId(), where.part(), start, end, text.substring(start, end));
  }
}
