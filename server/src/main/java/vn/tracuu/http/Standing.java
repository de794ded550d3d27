package vn.tracuu.http;

import java.time.LocalDate;
import java.util.List;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.RelationKind;
import vn.tracuu.model.Work;

/**
 * What stands at the head of a document: its status, and what came later in its series.
 *
 * @param later "1369/QĐ-UBND", each a link
 */
public record Standing(StatusLine status, List<Link> later) {

  static Standing of(LinkedCorpus corpus, Work work) {
    List<Link> later =
        corpus.stated(work.id()).stream()
            .filter(stated -> stated.kind() == RelationKind.SERIES)
            .map(stated -> stated.from().equals(work.id()) ? stated.relation().to() : stated.from())
            .distinct()
            .flatMap(id -> corpus.work(id).stream())
            .filter(
                other ->
                    other
                        .date()
                        .filter(date -> date.isAfter(work.date().orElse(LocalDate.MAX)))
                        .isPresent())
            .map(other -> new Link(Addresses.work(other.id()), other.number().canonical()))
            .toList();
    return new Standing(StatusLine.of(corpus.status(work.id())), later);
  }
}
