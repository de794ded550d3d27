package vn.tracuu.http;

import java.util.List;
import java.util.Locale;
import vn.tracuu.citation.Signs;
import vn.tracuu.link.Link;
import vn.tracuu.model.Citation;
import vn.tracuu.model.Instrument;
import vn.tracuu.model.Resolution;
import vn.tracuu.model.Target;

/**
 * A citation in the API: who cites, with which words, in which relation, and what it leads to.
 *
 * <p>What is not known is empty: a decree that nobody catalogued has no {@code targets}.
 *
 * @param from slug of the citing work
 * @param targets the one work meant, or the candidates where it is not certain
 */
public record LinkView(
    String from,
    String eId,
    String in,
    int start,
    int end,
    String text,
    String kind,
    String type,
    String number,
    String printed,
    String date,
    String issuer,
    String relation,
    String resolution,
    List<TargetView> targets,
    List<ContradictionView> notes,
    String sentence) {

  /** What is meant. */
  public record TargetView(String iri, String id, String eId, String url) {
    static TargetView of(Target target) {
      return new TargetView(target.iri(), target.id(), target.eId(), LinkView.url(target));
    }
  }

  /** Where the text says other than is known. */
  public record ContradictionView(String printed, String reading, String reason) {}

  static LinkView of(Link link) {
    Citation.Span span = link.citation().span();
    Facts facts = Facts.of(link.citation());
    return new LinkView(
        link.from(),
        span.eId(),
        span.in().word(),
        span.start(),
        span.end(),
        span.text(),
        link.citation().kind().name().toLowerCase(Locale.ROOT),
        facts.type(),
        facts.number(),
        facts.printed(),
        facts.date(),
        facts.issuer(),
        link.relation().words(),
        link.resolution().word(),
        targets(link.resolution()),
        notes(link.resolution()),
        link.sentence());
  }

  static List<TargetView> targets(Resolution resolution) {
    return switch (resolution) {
      case Resolution.Resolved found -> List.of(TargetView.of(found.target()));
      case Resolution.Ambiguous several ->
          several.candidates().stream().map(TargetView::of).toList();
      case Resolution.Unresolved unused -> List.of();
    };
  }

  private static List<ContradictionView> notes(Resolution resolution) {
    return resolution instanceof Resolution.Resolved found
        ? found.contradictions().stream()
            .map(one -> new ContradictionView(one.printed(), one.reading(), one.reason()))
            .toList()
        : List.of();
  }

  private static String url(Target target) {
    return target.eId().isEmpty()
        ? Addresses.work(target.id())
        : Addresses.place(target.id(), target.eId());
  }

  /** What the text says of the instrument. */
  private record Facts(String type, String number, String printed, String date, String issuer) {
    static Facts of(Citation citation) {
      if (!(citation.work() instanceof Instrument one)) {
        return new Facts("", "", "", "", "");
      }
      return new Facts(
          one.type().vietnamese(),
          one.number().canonical(),
          one.number().printed(),
          one.date().map(Object::toString).orElse(""),
          one.issuer().isEmpty() ? Signs.issuer(one.number()) : one.issuer());
    }
  }
}
