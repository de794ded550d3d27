package vn.tracuu.structure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of an issuer, printed in capitals, as it is written in running text.
 *
 * <p>"ỦY BAN NHÂN DÂN TỈNH SƠN LA" is "Ủy ban nhân dân tỉnh Sơn La": capitals by Decree
 * 30/2020/NĐ-CP, annex II; every syllable of a place has one.
 */
final class IssuerName {
  private static final Pattern PLACE =
      Pattern.compile("\\b(?<kind>tỉnh|thành phố|huyện|quận|thị xã|phường|xã) (?<name>.+)$");

  /** Names with capitals inside. */
  private static final List<String> NAMES =
      List.of(
          "Quốc hội",
          "Chính phủ",
          "Thủ tướng Chính phủ",
          "Ủy ban Thường vụ Quốc hội",
          "Bộ Chính trị",
          "Ban Bí thư",
          "Ban Chấp hành Trung ương",
          "Văn phòng Quốc hội",
          "Văn phòng Chính phủ");

  private IssuerName() {}

  static String of(String printed) {
    String small = printed.toLowerCase(Locale.ROOT);
    return NAMES.stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).equals(small))
        .findFirst()
        .orElseGet(() -> compose(small));
  }

  private static String compose(String small) {
    var place = PLACE.matcher(small);
    return place.find()
        ? capital(small.substring(0, place.start("name"))) + capitals(place.group("name"))
        : capital(small);
  }

  private static String capitals(String words) {
    return Stream.of(words.split(" ")).map(IssuerName::capital).collect(Collectors.joining(" "));
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
