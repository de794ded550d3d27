package vn.tracuu.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tracuu.model.RelationKind;
import vn.tracuu.model.Status;
import vn.tracuu.model.WorkId;
import vn.tracuu.model.WorkType;

/**
 * What is known of an instrument without its text, as {@code corpus/instruments.md} describes it.
 *
 * @param number canonical; empty where it goes by name
 * @param year of issue, where the day is not known
 * @param seenIn for each fact the places where it was seen
 */
public record CatalogueEntry(
    String number,
    List<String> citedAs,
    WorkType type,
    List<String> names,
    String issuer,
    Optional<LocalDate> date,
    OptionalInt year,
    String term,
    String title,
    List<String> published,
    List<Relation> relations,
    Status status,
    List<String> remarks,
    Map<String, List<String>> seenIn) {

  /**
   * A relation to another work or period.
   *
   * @param to slug of the other work; empty for a plan
   * @param period which a plan is for; empty otherwise
   * @param words what is to be added, in Vietnamese; may be empty
   */
  public record Relation(
      RelationKind kind, String to, String period, String words, List<String> seenIn) {}

  /** Its slug for addresses of pages. */
  public String id() {
    String id = workId().id();
    return year.isPresent() ? id + "-" + year.getAsInt() : id;
  }

  /** Its IRI; where only the year of issue is known, that stands for the day. */
  public String iri() {
    String iri = workId().iri();
    return year.isPresent() ? iri.replace("khong-ro-ngay", "" + year.getAsInt()) : iri;
  }

  private WorkId workId() {
    return new WorkId(type, number, issuer, date, names.isEmpty() ? title : bareName());
  }

  /** The first name without the word for the type, which the slug has already. */
  private String bareName() {
    String name = names.getFirst();
    return name.startsWith(type.vietnamese() + " ")
        ? name.substring(type.vietnamese().length() + 1)
        : name;
  }
}
