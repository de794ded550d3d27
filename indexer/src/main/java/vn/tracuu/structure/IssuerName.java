package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
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
      Pattern.compile(
          "(?<!\\p{L})(?<kind>tỉnh|thành phố|huyện|quận|thị xã|phường|xã(?! hội)|tp\\.) (?<name>.+)$");
  private static final Pattern AGENCY =
      Pattern.compile(
          "(?:ỦY BAN|HỘI ĐỒNG|BỘ|CHỦ TỊCH|THỦ TƯỚNG|CHÍNH PHỦ|QUỐC HỘI|BAN|TỔNG|GIÁM ĐỐC|CỤC|SỞ"
              + "|VĂN PHÒNG|TÒA ÁN|VIỆN|NGÂN HÀNG|THANH TRA|KIỂM TOÁN|CHÁNH ÁN|THỐNG ĐỐC|TỈNH ỦY"
              + "|THÀNH ỦY|ĐẢNG ỦY|HỘI|LIÊN|PHỦ)(?!\\p{L}).*");

  /** An agency below another, named on the line below it. */
  private static final Pattern SUBORDINATE =
      Pattern.compile(" (?=(?:CỤC|TỔNG CỤC|CHI CỤC|SỞ|THUẾ (?:TỈNH|THÀNH PHỐ)) )");

  /** Several issue together, a hyphen between them. */
  private static final Pattern JOINT =
      Pattern.compile(" [-–] (?=BỘ |TÒA ÁN|VIỆN |ỦY BAN|HỘI |NGÂN HÀNG|THANH TRA|BAN )");

  /** Names with capitals inside. */
  private static final List<String> NAMES =
      List.of(
          "Quốc hội",
          "Chính phủ",
          "Thủ tướng Chính phủ",
          "Phủ Thủ tướng",
          "Ủy ban Thường vụ Quốc hội",
          "Hội đồng Thẩm phán Tòa án nhân dân tối cao",
          "Bộ Chính trị",
          "Ban Bí thư",
          "Ban Chấp hành Trung ương",
          "Văn phòng Quốc hội",
          "Văn phòng Chính phủ",
          "Bộ Tài chính",
          "Bộ Y tế",
          "Bộ Công an",
          "Bộ Quốc phòng",
          "Bộ Nội vụ",
          "Bộ Tư pháp",
          "Bộ Xây dựng",
          "Bộ Công Thương",
          "Bộ Ngoại giao",
          "Bộ Giáo dục và Đào tạo",
          "Bộ Khoa học và Công nghệ",
          "Bộ Kế hoạch và Đầu tư",
          "Bộ Lao động - Thương binh và Xã hội",
          "Bộ Tài nguyên và Môi trường",
          "Bộ Nông nghiệp và Môi trường",
          "Bộ Nông nghiệp và Phát triển nông thôn",
          "Bộ Giao thông vận tải",
          "Bộ Thông tin và Truyền thông",
          "Bộ Văn hóa, Thể thao và Du lịch",
          "Bộ Dân tộc và Tôn giáo",
          "Ngân hàng Nhà nước Việt Nam",
          "Kiểm toán nhà nước",
          "Thanh tra Chính phủ",
          "Viện kiểm sát nhân dân tối cao",
          "Tòa án nhân dân tối cao",
          "Cục Thuế",
          "Tổng cục Thuế",
          "Cục Hải quan",
          "Kho bạc Nhà nước");

  private IssuerName() {}

  /** Begins like the name of an agency or of an office. */
  static boolean isAgency(String line) {
    return AGENCY.matcher(Words.upper(line)).matches();
  }

  static String of(String printed) {
    return of(List.of(printed));
  }

  /** The issuer of all lines above quốc hiệu; several issue together. */
  static String of(List<String> printed) {
    String[] joint = JOINT.split(printed.getFirst());
    if (joint.length > 1) {
      return Stream.of(joint).map(IssuerName::name).collect(Collectors.joining(" - "));
    }
    List<String> agencies = new ArrayList<>();
    for (String line : printed) {
      if (!agencies.isEmpty() && !isAgency(line) && !mayGoOn(line)) {
        continue;
      }
      boolean goesOn =
          !agencies.isEmpty() && (!isAgency(line) || agencies.getLast().endsWith(" BAN"));
      if (agencies.contains(line)) {
        agencies.remove(line);
        agencies.add(line);
      } else if (goesOn) {
        agencies.add(agencies.removeLast() + " " + line);
      } else {
        agencies.add(line);
      }
    }
    String last = agencies.getLast();
    Matcher subordinate = SUBORDINATE.matcher(last);
    int from = 0;
    while (subordinate.find()) {
      from = subordinate.end();
    }
    return name(last.substring(from));
  }

  /** A name goes on in capitals alone; a stamp, a number or "DỰ THẢO LẦN 4" is no part of it. */
  private static boolean mayGoOn(String line) {
    return Words.isCapitals(line)
        && line.chars().noneMatch(letter -> "0123456789/“\"".indexOf(letter) >= 0)
        && !line.startsWith("CỔNG THÔNG TIN")
        && !line.startsWith("DỰ THẢO");
  }

  /** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" enacts for the committee. */
  static String ofEnactor(String printed) {
    return name(printed.replaceFirst("(?iu)^(?:BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC) (?=BỘ|ỦY BAN|SỞ)", ""));
  }

  private static String name(String printed) {
    String small = tidy(printed).toLowerCase(Locale.ROOT);
    return known(small)
        .or(() -> small.startsWith("sở ") ? department(small) : Optional.empty())
        .orElseGet(() -> compose(small));
  }

  private static Optional<String> known(String small) {
    return NAMES.stream().filter(name -> name.toLowerCase(Locale.ROOT).equals(small)).findFirst();
  }

  /** A department of a province has its name from a ministry: "Sở Giáo dục và Đào tạo". */
  private static Optional<String> department(String small) {
    return known("bộ" + small.substring(2)).map(ministry -> "Sở" + ministry.substring(2));
  }

  private static String tidy(String printed) {
    return Words.upper(printed).replaceAll("[*_-]{2,}| ?\\*$| CỘNG HÒA XÃ HỘI .*", "").strip();
  }

  private static String compose(String printed) {
    String small =
        printed.replace(" ủy ban", " Ủy ban").replace(" hội đồng nhân", " Hội đồng nhân");
    Matcher place = PLACE.matcher(small);
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
