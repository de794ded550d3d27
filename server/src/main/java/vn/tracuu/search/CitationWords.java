package vn.tracuu.search;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.tracuu.model.Work;

/**
 * How a place is named in lists; a citation to copy is written by {@link
 * vn.tracuu.link.CitationFormat}.
 *
 * <p>Example: "mục 5.1 phần II Điều 1 Quyết định 161/QĐ-UBND".
 */
public final class CitationWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private CitationWords() {}

  /** A work in few words: "Quyết định 161/QĐ-UBND". */
  public static String brief(Work work) {
    return work.type().vietnamese() + " " + nameOrNumber(work);
  }

  /** A work as a heading: "Quyết định 161/QĐ-UBND ngày 20/01/2025 của UBND tỉnh Sơn La". */
  public static String full(Work work) {
    String date = day(work);
    String issuer = work.issuer().isEmpty() ? "" : " của " + shortIssuer(work.issuer());
    return brief(work) + (date.isEmpty() ? "" : " ngày " + date) + issuer;
  }

  /** A place and its work in few words. */
  public static String where(String words, Work work) {
    return words + " " + brief(work);
  }

  /** The day of issue as written in Vietnamese: 20/01/2025; empty where unknown. */
  public static String day(Work work) {
    return work.date().map(DAY::format).orElse("");
  }

  private static String nameOrNumber(Work work) {
    return work.number().isEmpty() ? work.title() : work.number();
  }

  /** Decree 30/2020/NĐ-CP writes these two names short in numbers; headings follow. */
  private static String shortIssuer(String issuer) {
    return issuer
        .replaceFirst("^(Ủy|Uỷ) ban nhân dân\\b", "UBND")
        .replaceFirst("^Hội đồng nhân dân\\b", "HĐND");
  }
}
