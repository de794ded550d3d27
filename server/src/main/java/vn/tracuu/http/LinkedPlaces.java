package vn.tracuu.http;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tracuu.http.PlaceLinks.CitedLine;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.Citation.Kind;
import vn.tracuu.model.Resolution;
import vn.tracuu.model.Target;

/**
 * What each place of a document cites and who cites it, sorted once for the whole page.
 *
 * <p>A citation of a place that the text does not have is listed at the nearest place above it.
 * "khoản này" is no link, and a work is not listed beside a place in it: "Điều 5 Luật Đất đai".
 */
final class LinkedPlaces {
  private static final int MOST = 10;

  private final LinkedCorpus corpus;
  private final WorkNames names;
  private final CitingLines lines;
  private final String id;
  private final Map<String, List<vn.tracuu.link.Link>> from;
  private final Map<String, List<vn.tracuu.link.Link>> to;

  /**
   * Sorts the citations of a document.
   *
   * @param places the addresses that it has
   */
  LinkedPlaces(LinkedCorpus corpus, String id, Set<String> places) {
    this.corpus = corpus;
    this.names = new WorkNames(corpus);
    this.lines = new CitingLines(corpus);
    this.id = id;
    List<vn.tracuu.link.Link> all = corpus.citations(id, "");
    this.from =
        all.stream()
            .filter(Predicate.not(this::isOwn))
            .collect(Collectors.groupingBy(link -> link.citation().span().eId()));
    this.to =
        Stream.concat(corpus.citedBy(id, "").stream(), all.stream().filter(this::isElsewhere))
            .collect(Collectors.groupingBy(link -> nearest(target(link).eId(), places)));
  }

  /** Those of a place. */
  PlaceLinks at(String eId) {
    List<vn.tracuu.link.Link> citing = to.getOrDefault(eId, List.of());
    return new PlaceLinks(
        cites(from.getOrDefault(eId, List.of())),
        citing.size(),
        lines.of(citing.stream().limit(MOST).toList()),
        Addresses.relations(id) + "?eId=" + eId);
  }

  private List<CitedLine> cites(List<vn.tracuu.link.Link> links) {
    Set<String> withPlace =
        links.stream()
            .flatMap(link -> link.resolution().meant().stream())
            .filter(target -> !target.eId().isEmpty())
            .map(Target::id)
            .collect(Collectors.toSet());
    return links.stream()
        .filter(link -> link.resolution().meant().filter(isWhole(withPlace)).isEmpty())
        .filter(link -> link.citation().kind() != Kind.RELATIVE)
        .map(this::line)
        .distinct()
        .toList();
  }

  private static Predicate<Target> isWhole(Set<String> withPlace) {
    return target -> target.eId().isEmpty() && withPlace.contains(target.id());
  }

  private CitedLine line(vn.tracuu.link.Link link) {
    List<Link> targets =
        LinkView.targets(link.resolution()).stream()
            .map(one -> new Link(one.url(), names.place(one.id(), link.citation().place())))
            .toList();
    return new CitedLine(
        link.relation().words(), link.citation().span().text(), targets, status(link.resolution()));
  }

  private String status(Resolution resolution) {
    return switch (resolution) {
      case Resolution.Resolved found -> StatusLine.of(corpus.status(found.target().id())).value();
      case Resolution.Ambiguous unused -> Messages.of("links.ambiguous");
      case Resolution.Unresolved unused -> Messages.of("links.unknown");
    };
  }

  private boolean isOwn(vn.tracuu.link.Link link) {
    return link.resolution().meant().filter(target -> target.id().equals(id)).isPresent();
  }

  /** From another place of the same document, and not from within the place cited. */
  private boolean isElsewhere(vn.tracuu.link.Link link) {
    return isOwn(link)
        && link.citation().kind() == Kind.PROVISION
        && !(link.citation().span().eId() + "__").startsWith(target(link).eId() + "__");
  }

  private static Target target(vn.tracuu.link.Link link) {
    return link.resolution().meant().orElseThrow();
  }

  private static String nearest(String eId, Set<String> places) {
    String at = eId;
    while (!at.isEmpty() && !places.contains(at)) {
      at = at.substring(0, Math.max(0, at.lastIndexOf("__")));
    }
    return at;
  }
}
