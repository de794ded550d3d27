package vn.tracuu.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tracuu.link.KnownWork;
import vn.tracuu.link.LinkedCorpus;

/**
 * Works and how they stand to each other: all of them, or those around one.
 *
 * @param total of the edges, of which a page is given; the nodes are those of the page
 */
public record GraphView(int total, List<NodeView> nodes, List<EdgeView> edges) {

  /** A work; one that is not held has no text here. */
  public record NodeView(
      String id,
      String type,
      String number,
      String date,
      String title,
      boolean held,
      String status) {
    static NodeView of(KnownWork work, LinkedCorpus corpus) {
      String name = work.names().isEmpty() ? work.title() : work.names().getFirst();
      return new NodeView(
          work.id(),
          work.type().vietnamese(),
          work.number().canonical(),
          work.date().map(Object::toString).orElse(""),
          name,
          work.isHeld(),
          corpus.status(work.id()).map(status -> status.value().words()).orElse("chưa xác minh"));
    }
  }

  /** A relation, and how many places in the text say so; none where the catalogue does. */
  public record EdgeView(String from, String to, String relation, int places) {}

  static GraphView of(LinkedCorpus corpus, String around, Slice slice) {
    List<EdgeView> all = edges(corpus, around);
    List<EdgeView> page = all.stream().skip(slice.from()).limit(slice.size()).toList();
    Set<String> ids = new LinkedHashSet<>();
    page.forEach(
        edge -> {
          ids.add(edge.from());
          ids.add(edge.to());
        });
    return new GraphView(
        all.size(),
        ids.stream()
            .flatMap(id -> corpus.work(id).stream())
            .map(work -> NodeView.of(work, corpus))
            .toList(),
        page);
  }

  /** Which part of a list. */
  record Slice(int from, int size) {}

  private static List<EdgeView> edges(LinkedCorpus corpus, String around) {
    Map<List<String>, Integer> places = new LinkedHashMap<>();
    for (KnownWork work : corpus.works()) {
      for (LinkedCorpus.Tie tie : corpus.ties(work.id())) {
        if (!tie.to().equals(work.id())) {
          places.put(List.of(tie.from(), tie.to(), tie.relation().words()), tie.places());
        }
      }
      for (LinkedCorpus.Stated stated : corpus.stated(work.id())) {
        if (stated.from().equals(work.id()) && !stated.relation().to().isEmpty()) {
          places.putIfAbsent(List.of(work.id(), stated.relation().to(), stated.kind().words()), 0);
        }
      }
    }
    List<EdgeView> edges = new ArrayList<>();
    places.forEach(
        (key, count) -> edges.add(new EdgeView(key.get(0), key.get(1), key.get(2), count)));
    return edges.stream()
        .filter(edge -> around.isEmpty() || edge.from().equals(around) || edge.to().equals(around))
        .toList();
  }
}
