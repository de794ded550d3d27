package vn.tracuu.link;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.tracuu.model.Slug;

/**
 * Which body an issuer's name means, as far as two names can contradict each other.
 *
 * <p>Example: "UBND tỉnh" and "Chủ tịch Ủy ban nhân dân tỉnh Sơn La" are one, "HĐND tỉnh" is
 * another; "Tỉnh ủy", which may stand for its committee or its standing board, is neither.
 */
final class IssuingBody {
  /** Beginnings of names as slugs; none begins with another. */
  private static final Map<String, String> BODIES = new LinkedHashMap<>();

  static {
    BODIES.put("uy-ban-thuong-vu-quoc-hoi", "Ủy ban Thường vụ Quốc hội");
    BODIES.put("quoc-hoi", "Quốc hội");
    BODIES.put("thu-tuong", "Thủ tướng Chính phủ");
    BODIES.put("chinh-phu", "Chính phủ");
    BODIES.put("bo-chinh-tri", "Bộ Chính trị");
    BODIES.put("ban-bi-thu", "Ban Bí thư");
    BODIES.put("ban-chap-hanh-trung-uong", "Ban Chấp hành Trung ương");
    BODIES.put("bch-trung-uong", "Ban Chấp hành Trung ương");
    BODIES.put("ban-chap-hanh-dang-bo", "Ban Chấp hành Đảng bộ");
    BODIES.put("ban-thuong-vu-tinh-uy", "Ban Thường vụ Tỉnh ủy");
    BODIES.put("hoi-dong-nhan-dan", "Hội đồng nhân dân");
    BODIES.put("hdnd", "Hội đồng nhân dân");
    BODIES.put("uy-ban-nhan-dan", "Ủy ban nhân dân");
    BODIES.put("ubnd", "Ủy ban nhân dân");
    BODIES.put("chu-tich-uy-ban-nhan-dan", "Ủy ban nhân dân");
    BODIES.put("chu-tich-ubnd", "Ủy ban nhân dân");
  }

  private IssuingBody() {}

  /** The two names cannot mean one body; false where either is not known well enough. */
  static boolean differ(String one, String other) {
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      return false;
    }
    String first = of(one);
    String second = of(other);
    return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
  }

  private static String of(String issuer) {
    String slug = Slug.of(issuer);
    return BODIES.entrySet().stream()
        .filter(body -> slug.equals(body.getKey()) || slug.startsWith(body.getKey() + "-"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
