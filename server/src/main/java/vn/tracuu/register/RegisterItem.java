package vn.tracuu.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import vn.tracuu.directive.Agencies;
import vn.tracuu.index.RegisterEntry;
import vn.tracuu.model.Agency;
import vn.tracuu.model.AgencyMention;
import vn.tracuu.model.Deadline;
import vn.tracuu.model.Directive;
import vn.tracuu.model.TargetFigure;
import vn.tracuu.model.Work;

/**
 * A directive as programs get it, in the JSON file and from the API. Nothing is null: what is not
 * known is empty.
 *
 * @param url its permalink, with host in files
 * @param readAs how it was read who is to act, as a word and in Vietnamese
 * @param cautions why the text of the work is to be checked against the original
 */
public record RegisterItem(
    ItemWork work,
    String eId,
    String where,
    String url,
    List<ItemAgency> leads,
    List<ItemAgency> coordinators,
    List<String> tasks,
    List<ItemDeadline> deadlines,
    List<ItemTarget> targets,
    String readAs,
    String readAsWords,
    boolean doubtful,
    List<String> cautions) {

  /** The work that orders it. */
  public record ItemWork(String id, String type, String number, String date, String title) {}

  /**
   * A body.
   *
   * @param agency its id, empty where the authority file does not have it
   * @param printed as the text names it
   */
  public record ItemAgency(String agency, String name, String printed) {}

  /**
   * A deadline.
   *
   * @param words as printed, always to be shown: "trước ngày 15/02/2025" is not the 15th itself
   * @param dayOfMonth 0 where it is no day of every month
   * @param yearly "11-15" for a day of every year
   */
  public record ItemDeadline(
      String eId,
      String words,
      String kind,
      String bound,
      String date,
      String from,
      String to,
      int dayOfMonth,
      String yearly) {}

  /** A figure to be reached. */
  public record ItemTarget(
      String eId,
      String words,
      String value,
      String upTo,
      String unit,
      String direction,
      String measure,
      String date) {}

  /** The directives of rows, each once, in the order of their first row. */
  public static List<RegisterItem> of(List<RegisterRow> rows, String host) {
    LinkedHashSet<RegisterEntry> seen = new LinkedHashSet<>();
    List<RegisterItem> items = new ArrayList<>();
    for (RegisterRow row : rows) {
      if (seen.add(row.entry())) {
        items.add(of(row, host));
      }
    }
    return items;
  }

  private static RegisterItem of(RegisterRow row, String host) {
    Work work = row.work();
    RegisterEntry entry = row.entry();
    Directive directive = entry.directive();
    return new RegisterItem(
        new ItemWork(
            work.id(),
            work.type().vietnamese(),
            work.number(),
            work.date().map(LocalDate::toString).orElse(""),
            work.title()),
        directive.eId(),
        entry.where(),
        host + RegisterRows.address(work, directive.eId()),
        directive.leads().stream().map(RegisterItem::agency).toList(),
        directive.coordinators().stream().map(RegisterItem::agency).toList(),
        entry.tasks(),
        directive.deadlines().stream().map(RegisterItem::deadline).toList(),
        directive.targets().stream().map(RegisterItem::target).toList(),
        directive.readAs().word(),
        directive.readAs().vietnamese(),
        directive.readAs().isDoubtful(),
        row.cautions());
  }

  private static ItemAgency agency(AgencyMention mention) {
    Optional<Agency> known = mention.agency().flatMap(Agencies.known()::byId);
    return new ItemAgency(
        mention.agency().orElse(""), known.map(Agency::name).orElse(""), mention.printed());
  }

  private static ItemDeadline deadline(Deadline due) {
    return new ItemDeadline(
        due.place().eId(),
        due.words(),
        due.kind().word(),
        due.bound().word(),
        day(due.time().date()),
        day(due.time().from()),
        day(due.time().to()),
        due.time().dayOfMonth().orElse(0),
        due.time().yearly().map(MonthDay::toString).orElse("").replaceFirst("^--", ""));
  }

  private static ItemTarget target(TargetFigure target) {
    return new ItemTarget(
        target.place().eId(),
        target.words(),
        target.value().toPlainString(),
        target.upTo().map(BigDecimal::toPlainString).orElse(""),
        target.unit(),
        target.direction().word(),
        target.measure(),
        day(target.date()));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
