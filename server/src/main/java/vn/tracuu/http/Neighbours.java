package vn.tracuu.http;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tracuu.link.KnownWork;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.RelationKind;

/**
 * The works around one, by relation.
 *
 * @param named works that it names, or that the catalogue says it stands upon
 * @param naming works that name it
 * @param beside its series, which has no direction
 */
public record Neighbours(List<Group> named, List<Group> naming, List<Group> beside) {

  /** Works in one relation: "căn cứ". */
  public record Group(String relation, List<Neighbour> works) {}

  /**
   * A work.
   *
   * @param facts "22/12/2024 · chưa xác minh"
   * @param places in how many places it is named; 0 where the catalogue alone says so
   */
  public record Neighbour(Link work, String facts, int places) {}

  static Neighbours of(LinkedCorpus corpus, String id) {
    Collector named = new Collector(corpus);
    Collector naming = new Collector(corpus);
    Collector beside = new Collector(corpus);
    corpus
        .citations(id, "")
        .forEach(
            link ->
                link.resolution()
                    .meant()
                    .filter(target -> !target.id().equals(id))
                    .ifPresent(target -> named.add(link.relation(), target.id(), 1)));
    corpus.citedBy(id, "").forEach(link -> naming.add(link.relation(), link.from(), 1));
    for (LinkedCorpus.Stated stated : corpus.stated(id)) {
      boolean isOwn = stated.from().equals(id);
      String other = isOwn ? stated.relation().to() : stated.from();
      boolean isBeside = stated.kind() == RelationKind.SERIES;
      (isBeside ? beside : isOwn ? named : naming).add(stated.kind(), other, 0);
    }
    return new Neighbours(named.groups(), naming.groups(), beside.groups());
  }

  /** How many works there are; one that stands in two relations is one. */
  static long count(List<Group> groups) {
    return groups.stream()
        .flatMap(group -> group.works().stream())
        .map(one -> one.work().url())
        .distinct()
        .count();
  }

  /** Counts works by relation, in the order in which they are met. */
  private static final class Collector {
    private final LinkedCorpus corpus;
    private final Map<RelationKind, Map<String, Integer>> places =
        new EnumMap<>(RelationKind.class);

    Collector(LinkedCorpus corpus) {
      this.corpus = corpus;
    }

    void add(RelationKind kind, String id, int count) {
      if (!id.isEmpty()) {
        places
            .computeIfAbsent(kind, unused -> new LinkedHashMap<>())
            .merge(id, count, Integer::sum);
      }
    }

    List<Group> groups() {
      List<Group> groups = new ArrayList<>();
      places.forEach(
          (kind, works) ->
              groups.add(
                  new Group(
                      kind.words(),
                      works.entrySet().stream()
                          .map(one -> neighbour(one.getKey(), one.getValue()))
                          .toList())));
      return List.copyOf(groups);
    }

    private Neighbour neighbour(String id, int count) {
      Optional<KnownWork> work = corpus.work(id);
      String day = work.flatMap(KnownWork::date).map(StatusLine.DAY::format).orElse("");
      String status = StatusLine.of(corpus.status(id)).value();
      return new Neighbour(
          new Link(Addresses.work(id), new WorkNames(corpus).work(id)),
          Stream.of(day, status).filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · ")),
          count);
    }
  }
}
