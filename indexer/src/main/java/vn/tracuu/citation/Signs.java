package vn.tracuu.citation;

import java.util.Map;
import java.util.regex.Pattern;
import vn.tracuu.model.InstrumentNumber;

/**
 * The issuers that signs in numbers stand for, where they stand for one only.
 *
 * <p>"NĐ-CP" is of Chính phủ, "QH15" of Quốc hội; "UBND" may be any province's and "TW" any organ
 * of the Party's centre, so they tell none. By Decree 30/2020/NĐ-CP, annex VI, and custom.
 */
public final class Signs {
  private static final Map<String, String> ISSUERS =
      Map.of(
          "CP", "Chính phủ",
          "TTg", "Thủ tướng Chính phủ",
          "HĐTP", "Hội đồng Thẩm phán Tòa án nhân dân tối cao",
          "VPCP", "Văn phòng Chính phủ",
          "VPQH", "Văn phòng Quốc hội",
          "BTC", "Bộ Tài chính",
          "BQP", "Bộ Quốc phòng",
          "BCA", "Bộ Công an");

  private static final Pattern ASSEMBLY = Pattern.compile("QH\\d{1,2}");
  private static final Pattern STANDING_COMMITTEE = Pattern.compile("UBTVQH\\d{1,2}");

  private Signs() {}

  /** The issuer that a number tells; empty where it does not. */
  public static String issuer(InstrumentNumber number) {
    String last = number.signs().isEmpty() ? "" : number.signs().getLast();
    if (ASSEMBLY.matcher(last).matches()) {
      return "Quốc hội";
    }
    return STANDING_COMMITTEE.matcher(last).matches()
        ? "Ủy ban Thường vụ Quốc hội"
        : ISSUERS.getOrDefault(last, "");
  }
}
