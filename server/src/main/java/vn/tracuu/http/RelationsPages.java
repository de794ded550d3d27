package vn.tracuu.http;

import java.util.List;
import java.util.Optional;
import vn.tracuu.http.Neighbours.Neighbour;
import vn.tracuu.link.KnownWork;
import vn.tracuu.link.LinkedCorpus;

/** Lays out what a work names and who names it. */
final class RelationsPages {
  private static final int SIZE = 50;

  private final LinkedCorpus corpus;
  private final KnownWork work;

  /**
   * Which of the citing places are listed.
   *
   * @param eId only those of this place; empty for all of the work
   * @param page from 1
   */
  record Asked(String eId, int page) {}

  RelationsPages(LinkedCorpus corpus, KnownWork work) {
    this.corpus = corpus;
    this.work = work;
  }

  RelationsPage of(Asked asked) {
    String name = WorkNames.of(work);
    Neighbours around = Neighbours.of(corpus, work.id());
    Neighbour middle =
        new Neighbour(new Link("", name), StatusLine.of(corpus.status(work.id())).value(), 0);
    List<vn.tracuu.link.Link> citing = corpus.citedBy(work.id(), asked.eId());
    return new RelationsPage(
        Frame.of(Messages.of("relations.title", name), Addresses.relations(work.id())),
        new Link(Addresses.work(work.id()), name),
        StatusLine.of(corpus.status(work.id())),
        List.of(GraphPicture.wide(middle, around), GraphPicture.narrow(middle, around)),
        Messages.of(
            "graph.description",
            name,
            Neighbours.count(around.named()),
            Neighbours.count(around.naming()),
            Neighbours.count(around.beside())),
        around,
        place(asked.eId(), name),
        citing.size(),
        new CitingLines(corpus)
            .of(citing.stream().skip((asked.page() - 1L) * SIZE).limit(SIZE).toList()),
        page(asked, asked.page() - 1, citing.size()),
        page(asked, asked.page() + 1, citing.size()));
  }

  private String place(String eId, String name) {
    return corpus.where(work.id(), eId).map(words -> words + " " + name).orElse(name);
  }

  private Optional<Link> page(Asked asked, int page, int count) {
    if (page < 1 || (page - 1) * SIZE >= count) {
      return Optional.empty();
    }
    String place = asked.eId().isEmpty() ? "" : "eId=" + asked.eId() + "&";
    String words = page < asked.page() ? "results.previous" : "results.next";
    return Optional.of(
        new Link(
            Addresses.relations(work.id()) + "?" + place + "page=" + page, Messages.of(words)));
  }
}
