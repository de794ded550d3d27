package vn.tracuu.structure;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.WorkType;

/**
 * What the letters of a number say: 142/2026/NĐ-CP is a decree of the Government.
 *
 * <p>Abbreviations by Decree 30/2020/NĐ-CP, annexes III and VI, and by the ministries' own numbers.
 */
final class NumberParts {
  private static final Pattern TYPE =
      Pattern.compile("\\d[/-](?:(?:19|20)\\d\\d[/-])?(?<type>[\\p{L}]+)");
  private static final Map<String, String> ISSUERS =
      Map.ofEntries(
          Map.entry("CP", "Chính phủ"),
          Map.entry("TTg", "Thủ tướng Chính phủ"),
          Map.entry("VPCP", "Văn phòng Chính phủ"),
          Map.entry("VPQH", "Văn phòng Quốc hội"),
          Map.entry("CTN", "Chủ tịch nước"),
          Map.entry("HĐTP", "Hội đồng Thẩm phán Tòa án nhân dân tối cao"),
          Map.entry("BTC", "Bộ Tài chính"),
          Map.entry("BYT", "Bộ Y tế"),
          Map.entry("BCA", "Bộ Công an"),
          Map.entry("BQP", "Bộ Quốc phòng"),
          Map.entry("BNV", "Bộ Nội vụ"),
          Map.entry("BTP", "Bộ Tư pháp"),
          Map.entry("BXD", "Bộ Xây dựng"),
          Map.entry("BCT", "Bộ Công Thương"),
          Map.entry("BNG", "Bộ Ngoại giao"),
          Map.entry("BGDĐT", "Bộ Giáo dục và Đào tạo"),
          Map.entry("BKHCN", "Bộ Khoa học và Công nghệ"),
          Map.entry("BKHĐT", "Bộ Kế hoạch và Đầu tư"),
          Map.entry("BLĐTBXH", "Bộ Lao động - Thương binh và Xã hội"),
          Map.entry("BTNMT", "Bộ Tài nguyên và Môi trường"),
          Map.entry("BNNMT", "Bộ Nông nghiệp và Môi trường"),
          Map.entry("BNNPTNT", "Bộ Nông nghiệp và Phát triển nông thôn"),
          Map.entry("BGTVT", "Bộ Giao thông vận tải"),
          Map.entry("BTTTT", "Bộ Thông tin và Truyền thông"),
          Map.entry("BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch"),
          Map.entry("NHNN", "Ngân hàng Nhà nước Việt Nam"));
  private static final Map<String, WorkType> TYPES =
      Map.of("L", WorkType.LENH, "LCT", WorkType.LENH, "QyĐ", WorkType.QUY_DINH);

  private NumberParts() {}

  static Optional<WorkType> type(String number) {
    Matcher matcher = TYPE.matcher(number);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String letters = matcher.group("type");
    for (WorkType type : WorkType.values()) {
      if (!type.abbreviation().isEmpty() && type.abbreviation().equals(letters)) {
        return Optional.of(type);
      }
    }
    return Optional.ofNullable(TYPES.get(letters));
  }

  static Optional<String> issuer(String number) {
    if (number.matches(".*UBTVQH\\d{1,2}")) {
      return Optional.of("Ủy ban Thường vụ Quốc hội");
    }
    if (number.matches(".*/QH\\d{1,2}")) {
      return Optional.of("Quốc hội");
    }
    return Optional.ofNullable(ISSUERS.get(number.substring(number.lastIndexOf('-') + 1)));
  }
}
