package vn.tracuu.link;

import java.time.LocalDate;
import java.util.Locale;
import vn.tracuu.model.WorkType;

/**
 * Writes citations by the rule.
 *
 * <p>Decree 30/2020/NĐ-CP, annex I, part I, section II, item 6 c: "Khi viện dẫn lần đầu văn bản có
 * liên quan, phải ghi đầy đủ tên loại, số, ký hiệu của văn bản, thời gian ban hành văn bản, tên cơ
 * quan, tổ chức ban hành văn bản và trích yếu nội dung văn bản (đối với luật và pháp lệnh chỉ ghi
 * tên loại và tên của luật, pháp lệnh); trong các lần viện dẫn tiếp theo, chỉ ghi tên loại và số,
 * ký hiệu của văn bản đó." Provisions stand in front, smallest unit first: "mục 5.1 phần II Điều
 * 1".
 *
 * <p>What is not known is left out, and a title in capitals stays as printed: which of its words
 * have a capital is not to be guessed.
 */
public final class CitationFormat {
  private final KnownWork work;

  /** Writes citations of a work, or of a place in it. */
  public CitationFormat(KnownWork work) {
    this.work = work;
  }

  /**
   * The first mention: type, number, day, issuer and subject; of a law its name.
   *
   * @param place "khoản 1 Điều 2"; empty for the work as a whole
   */
  public String first(String place) {
    return words(place, isLaw() ? name() : full());
  }

  /** Later mentions: type and number; of a law its name. */
  public String later(String place) {
    return words(place, isLaw() ? name() : numbered());
  }

  /** In a list, where the number alone tells it: "Quyết định 161/QĐ-UBND"; of a law its name. */
  public String brief() {
    return later("").replaceFirst(" số (?=\\d)", " ");
  }

  private static String words(String place, String work) {
    return place.isEmpty() ? work : place + " " + work;
  }

  private boolean isLaw() {
    boolean isOfThem =
        switch (work.type()) {
          case LUAT, BO_LUAT, PHAP_LENH, HIEN_PHAP -> true;
          default -> work.number().isEmpty();
        };
    return isOfThem && !name().isEmpty();
  }

  private String name() {
    return work.names().isEmpty() ? work.title() : work.names().getFirst();
  }

  private String numbered() {
    String type = work.type() == WorkType.KHAC ? "Văn bản" : work.type().vietnamese();
    return work.number().isEmpty() ? type : type + " số " + work.number().canonical();
  }

  private String full() {
    StringBuilder full = new StringBuilder(numbered());
    work.date().ifPresent(date -> full.append(' ').append(day(date)));
    if (!work.issuer().isEmpty()) {
      full.append(" của ").append(work.issuer());
    }
    if (!work.title().isEmpty()) {
      full.append(' ').append(subject(work.title()));
    }
    return full.toString();
  }

  /** "ngày 05 tháng 02 năm 2025": a nought before days below 10 and before the first two months. */
  static String day(LocalDate date) {
    String month =
        date.getMonthValue() < 3 ? "0" + date.getMonthValue() : "" + date.getMonthValue();
    return String.format(
        Locale.ROOT, "ngày %02d tháng %s năm %d", date.getDayOfMonth(), month, date.getYear());
  }

  /** Goes on in the sentence: "về nhiệm vụ ...". */
  private static String subject(String title) {
    boolean isInCapitals = title.equals(title.toUpperCase(Locale.ROOT));
    return isInCapitals
        ? title
        : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }
}
