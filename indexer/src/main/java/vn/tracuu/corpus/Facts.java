package vn.tracuu.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.tracuu.model.InstrumentNumber;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Slug;
import vn.tracuu.model.Work;
import vn.tracuu.model.WorkId;
import vn.tracuu.model.WorkType;

/**
 * What tells one work from another, and one text of it from another.
 *
 * @param words tells its recitals and provisions from any other; hexadecimal
 * @param letters of these, figures included; 0 where it was not counted
 */
public record Facts(
    WorkType type,
    String number,
    String issuer,
    Optional<LocalDate> date,
    String title,
    String words,
    int letters) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** So many digits of a hash tell nameless works apart in an address. */
  private static final int FEW_DIGITS = 8;

  /** The facts of a document. */
  static Facts of(LegalDocument document) {
    Work work = document.work();
    Words words = Words.of(document);
    return new Facts(
        work.type(),
        work.number(),
        work.issuer(),
        work.date(),
        work.title(),
        words.hash(),
        words.letters());
  }

  /**
   * The same work: type and number agree, and issuer and day do where both are known.
   *
   * <p>A work without a number is known by type, title and day; one without a title, too, by its
   * words alone, for two of them are two works.
   */
  boolean isSameWork(Facts other) {
    if (isNameless() || other.isNameless()) {
      return isNameless() && other.isNameless() && words.equals(other.words);
    }
    boolean isAlike =
        number.isEmpty() || other.number.isEmpty()
            ? number.equals(other.number) && Slug.of(title).equals(Slug.of(other.title))
            : key(number).equals(key(other.number));
    return isAlike
        && type == other.type
        && agree(Slug.of(issuer), Slug.of(other.issuer))
        && agree(day(), other.day());
  }

  /** As people name it: "Quyết định 161/QĐ-UBND ngày 20/01/2025 (Ủy ban nhân dân tỉnh Sơn La)". */
  public String name() {
    StringBuilder name = new StringBuilder(type.vietnamese());
    name.append(' ').append(number.isEmpty() ? title : number);
    date.ifPresent(day -> name.append(" ngày ").append(DAY.format(day)));
    return issuer.isEmpty()
        ? name.toString()
        : name.append(" (").append(issuer).append(')').toString();
  }

  /** The address that goes with it. */
  String id() {
    String name = isNameless() ? words.substring(0, Math.min(FEW_DIGITS, words.length())) : title;
    return new WorkId(type, number, issuer, date, name).id();
  }

  /** Not half as long: rather a summary of the same work, or a part of it, than a new text. */
  boolean isMuchShorter(Facts before) {
    return letters > 0 && letters < before.letters / 2;
  }

  private boolean isNameless() {
    return number.isEmpty() && title.isEmpty();
  }

  /** The address of a work whose first one is another work's: it names its issuer too. */
  String longId() {
    return id() + "-" + Slug.of(issuer.isEmpty() ? type.vietnamese() : issuer);
  }

  ObjectNode json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("type", type.name());
    node.put("number", number);
    node.put("issuer", issuer);
    node.put("date", day());
    node.put("title", title);
    node.put("words", words);
    node.put("letters", letters);
    return node;
  }

  static Facts read(JsonNode node) {
    return new Facts(
        WorkType.valueOf(node.path("type").asText(WorkType.KHAC.name())),
        node.path("number").asText(),
        node.path("issuer").asText(),
        Optional.of(node.path("date").asText()).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        node.path("title").asText(),
        node.path("words").asText(),
        node.path("letters").asInt());
  }

  private String day() {
    return date.map(LocalDate::toString).orElse("");
  }

  private static String key(String number) {
    return new InstrumentNumber(number).key();
  }

  private static boolean agree(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
