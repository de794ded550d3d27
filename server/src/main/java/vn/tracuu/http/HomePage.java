package vn.tracuu.http;

import java.util.List;
import java.util.stream.Stream;
import vn.tracuu.model.Work;
import vn.tracuu.search.CitationWords;

/**
 * The first page: the box, examples, what is held and what is not, what is due.
 *
 * @param missingCount how many works are cited and not held
 * @param cited the works cited most
 * @param due the tasks that are due next
 */
public record HomePage(
    Frame frame,
    Held held,
    List<WorkRow> works,
    int missingCount,
    List<CitedRow> cited,
    List<DueRow> due) {

  /** How much is held. */
  public record Held(int works, int places) {}

  /** A work and how many places cite it. */
  public record CitedRow(Link work, String title, int count) {}

  /**
   * A task that is due.
   *
   * @param day 15/02/2025
   * @param due its words as printed and how it stands to today
   */
  public record DueRow(String day, DueView due, Link place, String leads, String task) {}

  /**
   * A work in a list.
   *
   * @param brief "Quyết định 161/QĐ-UBND"
   * @param day 20/01/2025
   */
  public record WorkRow(String url, String brief, String day, String issuer, String title) {
    static WorkRow of(Work work) {
      return new WorkRow(
          Addresses.work(work.id()),
          CitationWords.brief(work),
          CitationWords.day(work),
          work.issuer(),
          work.title());
    }

    /** "Quyết định 161/QĐ-UBND · 20/01/2025 · Ủy ban nhân dân tỉnh Sơn La", as far as known. */
    public String line() {
      return String.join(
          " · ", Stream.of(brief, day, issuer).filter(word -> !word.isEmpty()).toList());
    }
  }

  /** Questions that can be clicked, from a message that separates them by bars. */
  public static List<Link> examples(String words) {
    return Stream.of(words.split("\\|"))
        .map(String::strip)
        .map(question -> new Link(Addresses.search(question), question))
        .toList();
  }
}
