package vn.tracuu.http;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tracuu.link.KnownWork;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.Doubt;
import vn.tracuu.model.Provision;
import vn.tracuu.model.ProvisionPath;

/**
 * What a link leads to, in few words: to be shown beside the link before it is followed.
 *
 * @param name "khoản 1 Điều 2 Quyết định số 161/QĐ-UBND"
 * @param text the subject of a work, the first words of a place; empty where neither is known
 * @param facts "Quốc hội · 18/01/2024"; empty where not known
 * @param status "Tình trạng: chưa xác minh (tính đến ...)"
 * @param cautions why the text is to be checked against the original
 * @param held where the text is not held, a sentence that says so; empty otherwise
 * @param citedBy "Được dẫn chiếu: 3"
 */
public record PreviewView(
    String name,
    String text,
    String facts,
    String status,
    List<String> cautions,
    String held,
    String citedBy,
    String url) {
  private static final int LONGEST_TEXT = 400;

  /** Of a work or, where there is an eId, of a place in it; doubts are those about its text. */
  static PreviewView of(LinkedCorpus corpus, KnownWork work, String eId, List<Doubt> doubts) {
    Optional<ProvisionPath> path =
        corpus.document(work.id()).filter(held -> !eId.isEmpty()).flatMap(held -> held.find(eId));
    String name = WorkNames.of(work);
    return new PreviewView(
        path.map(found -> found.words() + " " + name).orElse(name),
        FirstWords.of(
            path.map(found -> text(found.last())).orElse(work.title()).replace('\n', ' '),
            LONGEST_TEXT),
        Stream.of(work.issuer(), work.date().map(StatusLine.DAY::format).orElse(""))
            .filter(fact -> !fact.isEmpty())
            .collect(Collectors.joining(" · ")),
        StatusLine.of(corpus.status(work.id())).words(),
        Doubt.vietnamese(doubts),
        work.isHeld() ? "" : Messages.of("instrument.notheld"),
        Messages.of("links.citedby", corpus.citedBy(work.id(), eId).size()),
        path.isPresent() ? Addresses.place(work.id(), eId) : Addresses.work(work.id()));
  }

  /** Heading and text; where it has no text of its own, that of the places in it. */
  private static String text(Provision provision) {
    String own = (provision.heading().text() + "\n" + provision.text()).strip();
    return provision.text().isEmpty()
        ? Stream.concat(
                Stream.of(own),
                provision.children().stream().map(one -> one.num() + " " + text(one)))
            .collect(Collectors.joining("\n"))
            .strip()
        : own;
  }
}
