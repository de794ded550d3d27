package vn.tracuu.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Signer;
import vn.tracuu.model.Work;
import vn.tracuu.model.WorkId;
import vn.tracuu.model.WorkType;
import vn.tracuu.source.Block;
import vn.tracuu.text.CanonicalText;

/**
 * What stands before the recitals: issuer, quốc hiệu, number, place and date, type and title.
 *
 * <p>Laid out by Decree 30/2020/NĐ-CP, annex I: issuer and quốc hiệu side by side, below them
 * number and place with date, below them type and title.
 */
record Preface(List<Passage> passages) {
  private static final Pattern NUMBER = Pattern.compile("Số ?: ?(?<number>\\d\\S{0,60})");
  private static final Pattern PLACE_AND_DATE =
      Pattern.compile(
          "(?<place>\\p{Lu}[\\p{L} .-]{1,40}), ?ngày (?<day>\\d{1,2}) tháng (?<month>\\d{1,2}) năm"
              + " (?<year>\\d{4})");
  private static final String MOTTO = "CỘNG H";

  static Preface read(List<Block> blocks) {
    List<Passage> passages = new ArrayList<>();
    List<Passage> cell = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() == Block.Kind.BORDER) {
        close(cell, passages);
      } else {
        cell.add(block.passage());
      }
    }
    close(cell, passages);
    return new Preface(passages);
  }

  /** A number, a type or quốc hiệu is there: nothing but a document has them. */
  boolean isOfDocument() {
    return !number().isEmpty() || typePassage() >= 0;
  }

  Work work(List<Signer> signers) {
    WorkType type = typePassage() < 0 ? WorkType.KHAC : type(passages.get(typePassage()).text());
    WorkId id = new WorkId(type, number(), issuer(), date(), title());
    return new Work(id.iri(), id.id(), type, number(), issuer(), place(), date(), title(), signers);
  }

  private String number() {
    return find(NUMBER).map(found -> found.group("number")).orElse("");
  }

  private String place() {
    return find(PLACE_AND_DATE).map(found -> found.group("place")).orElse("");
  }

  private Optional<LocalDate> date() {
    return find(PLACE_AND_DATE).flatMap(Preface::day);
  }

  private String issuer() {
    return passages.isEmpty() || passages.getFirst().text().startsWith(MOTTO)
        ? ""
        : IssuerName.of(passages.getFirst().text());
  }

  private String title() {
    int after = typePassage() + 1;
    return after == 0 || after >= passages.size() ? "" : passages.get(after).text();
  }

  /** The last one counts: the issuer's own name may hold the word. */
  private int typePassage() {
    int found = -1;
    for (int i = 0; i < passages.size(); i++) {
      if (type(passages.get(i).text()) != WorkType.KHAC) {
        found = i;
      }
    }
    return found;
  }

  private Optional<Matcher> find(Pattern pattern) {
    return passages.stream()
        .map(passage -> pattern.matcher(passage.text()))
        .filter(Matcher::find)
        .findFirst();
  }

  private static Optional<LocalDate> day(Matcher found) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(found.group("year")),
              Integer.parseInt(found.group("month")),
              Integer.parseInt(found.group("day"))));
    } catch (DateTimeException noSuchDay) {
      // A misprinted date ("31 tháng 02") is shown as printed and gives no date.
      return Optional.empty();
    }
  }

  /** A cell's lines are one passage; type, title and the issuer below it are one each. */
  private static void close(List<Passage> cell, List<Passage> passages) {
    int type = firstType(cell);
    if (type < 0) {
      closeHead(cell, passages);
    } else {
      closeHead(cell.subList(0, type), passages);
      passages.add(cell.get(type));
      closeTitle(cell.subList(type + 1, cell.size()), passages);
    }
    cell.clear();
  }

  private static void closeHead(List<Passage> lines, List<Passage> passages) {
    int motto = 0;
    while (motto < lines.size() && isCapitals(lines.get(motto).text())) {
      motto++;
    }
    add(lines.subList(0, motto), passages);
    add(lines.subList(motto, lines.size()), passages);
  }

  private static void closeTitle(List<Passage> lines, List<Passage> passages) {
    int end = lines.size();
    boolean isSignedAbove =
        end > 1
            && !passages.isEmpty()
            && lines.getLast().text().equalsIgnoreCase(passages.getFirst().text());
    add(lines.subList(0, isSignedAbove ? end - 1 : end), passages);
    add(lines.subList(isSignedAbove ? end - 1 : end, end), passages);
  }

  private static void add(List<Passage> lines, List<Passage> passages) {
    if (!lines.isEmpty()) {
      passages.add(CanonicalText.join(lines));
    }
  }

  private static int firstType(List<Passage> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (type(lines.get(i).text()) != WorkType.KHAC) {
        return i;
      }
    }
    return -1;
  }

  private static WorkType type(String line) {
    for (WorkType type : WorkType.values()) {
      if (line.equals(type.vietnamese().toUpperCase(Locale.ROOT))) {
        return type;
      }
    }
    return WorkType.KHAC;
  }

  private static boolean isCapitals(String line) {
    return line.equals(line.toUpperCase(Locale.ROOT)) && line.chars().anyMatch(Character::isLetter);
  }
}
