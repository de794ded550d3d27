package vn.tracuu.http;

import java.util.List;
import vn.tracuu.model.Work;

/**
 * A work as the API tells it.
 *
 * @param type "Quyết định"
 * @param date ISO, empty where not known
 */
public record WorkView(
    String iri,
    String id,
    String type,
    String number,
    String issuer,
    String place,
    String date,
    String title,
    List<SignerView> signers) {

  /** Who signed, as printed. */
  public record SignerView(String role, String name) {}

  /** What the API tells of a work. */
  public static WorkView of(Work work) {
    return new WorkView(
        work.iri(),
        work.id(),
        work.type().vietnamese(),
        work.number(),
        work.issuer(),
        work.place(),
        work.date().map(Object::toString).orElse(""),
        work.title(),
        work.signers().stream()
            .map(signer -> new SignerView(signer.role(), signer.name()))
            .toList());
  }

  /** A work where it is only named. */
  public record NamedWork(String id, String number, String title) {
    static NamedWork of(Work work) {
      return new NamedWork(work.id(), work.number(), work.title());
    }
  }
}
