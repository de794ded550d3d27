package vn.tracuu.structure;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What tells the lines at the head of a document apart: each has a form of its own.
 *
 * <p>By Decree 30/2020/NĐ-CP, annex I, and by Guidance 36-HD/VPTW for Party documents.
 */
enum Landmark {
  /** Quốc hiệu, or the Party's name. */
  MOTTO(
      "CỘNG HÒA XÃ HỘI(?!\\p{L}).*|CỘNG HOÀ XÃ HỘI(?!\\p{L}).*|CỘNG(?: H(?:ÒA|OÀ)(?: XÃ)?)?|ĐẢNG CỘNG SẢN(?: VIỆT NAM)?"),
  /** The words below quốc hiệu. */
  DEVICE("Độc lập ?[-–].*|ĐỘC LẬP ?[-–].*"),
  /** "Số: 161/QĐ-UBND", "Luật số: 31/2024/QH15", "Số 57-NQ/TW". */
  NUMBER(
      "(?:(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị quyết liên tịch) )?[Ss]ố(?: ?:.*| \\d.{3,40}|$)"),
  /** "Sơn La, ngày 20 tháng 01 năm 2025". */
  PLACE_AND_DATE("\\p{Lu}[\\p{L} .-]{1,40},(?: ?ngày(?!\\p{L}).{0,60})?"),
  /** "V/v đẩy nhanh tiến độ", "Về việc" below the number of a letter. */
  SUBJECT("(?:[Vv]/v|V/V|V/ v)(?!\\p{L}).*"),
  /** "Kính gửi: ...". */
  ADDRESSEE("Kính gửi(?!\\p{L}).*|KÍNH GỬI(?!\\p{L}).*|Kính$");

  private final Pattern pattern;

  Landmark(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  static Optional<Landmark> of(String line) {
    for (Landmark landmark : values()) {
      if (landmark.pattern.matcher(line).matches()) {
        return Optional.of(landmark);
      }
    }
    return Optional.empty();
  }

  boolean isOf(String line) {
    return pattern.matcher(line).matches();
  }
}
