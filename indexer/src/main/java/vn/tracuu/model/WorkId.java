package vn.tracuu.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells one work from all others, and the two addresses made of it.
 *
 * <p>Example: Quyết định 161/QĐ-UBND of the People's Committee of Sơn La, 20/01/2025, has the IRI
 * {@code /akn/vn/act/quyet-dinh/ubnd-tinh-son-la/2025-01-20/161-qd-ubnd} and the slug {@code
 * 161-qd-ubnd-son-la-2025}. A number that carries its year is not given another: {@code
 * 31-2024-qh15}.
 *
 * @param number as printed; empty where there is none, and then the title stands in for it
 * @param issuer with its province: numbers of provinces are alike
 */
public record WorkId(
    WorkType type, String number, String issuer, Optional<LocalDate> date, String title) {
  private static final Pattern YEAR_IN_NUMBER = Pattern.compile("\\d/\\s?(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern PROVINCE =
      Pattern.compile("-(?:tinh(?:-uy)?|thanh-pho|thanh-uy)-((?!uy|doan)[a-z0-9-]+)$");
  private static final int LONGEST_TITLE = 60;

  /** The address in the words of Akoma Ntoso. */
  public String iri() {
    String day = date.map(LocalDate::toString).orElse("khong-ro-ngay");
    return "/akn/vn/act/%s/%s/%s/%s"
        .formatted(Slug.of(type.vietnamese()), issuerSlug(), day, numberSlug());
  }

  /** The slug for addresses of pages. */
  public String id() {
    StringBuilder id = new StringBuilder(numberSlug());
    Matcher province = PROVINCE.matcher("-" + Slug.of(issuer));
    if (province.find()) {
      id.append('-').append(province.group(1));
    }
    boolean hasYear = YEAR_IN_NUMBER.matcher(number).find();
    if (!hasYear && date.isPresent()) {
      id.append('-').append(date.orElseThrow().getYear());
    }
    return id.toString();
  }

  private String issuerSlug() {
    String slug =
        Slug.of(issuer).replace("uy-ban-nhan-dan", "ubnd").replace("hoi-dong-nhan-dan", "hdnd");
    return slug.isEmpty() ? "khong-ro" : slug;
  }

  private String numberSlug() {
    return number.isBlank() ? titleSlug() : Slug.of(number);
  }

  private String titleSlug() {
    String slug = Slug.of(type.vietnamese() + " " + title);
    if (slug.length() <= LONGEST_TITLE) {
      return slug;
    }
    int cut = slug.lastIndexOf('-', LONGEST_TITLE);
    return slug.substring(0, cut > 0 ? cut : LONGEST_TITLE);
  }
}
