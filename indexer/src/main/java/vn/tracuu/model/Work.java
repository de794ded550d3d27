package vn.tracuu.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document as such, whatever its copies: what it is called, who issued it and when.
 *
 * @param iri made of type, issuer, date and number: {@code
 *     /akn/vn/act/quyet-dinh/ubnd-tinh-son-la/2025-01-20/161-qd-ubnd}
 * @param id a slug for addresses, unique, never reused: {@code 161-qd-ubnd-son-la-2025}
 * @param number as printed: "161/QĐ-UBND"; empty where there is none
 * @param issuer "Ủy ban nhân dân tỉnh Sơn La"; empty where it could not be read
 * @param place where it was signed: "Sơn La"; empty where not said
 * @param date the day of issue, as printed beside the place
 * @param title as printed, unwrapped
 */
public record Work(
    String iri,
    String id,
    WorkType type,
    String number,
    String issuer,
    String place,
    Optional<LocalDate> date,
    String title,
    List<Signer> signers) {

  public Work {
    signers = List.copyOf(signers);
  }

  /** The same work under another slug. */
  public Work at(String slug) {
    return new Work(iri, slug, type, number, issuer, place, date, title, signers);
  }
}
