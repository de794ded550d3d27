package vn.tracuu.http;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.tracuu.directive.Agencies;
import vn.tracuu.http.DraftPage.Group;
import vn.tracuu.http.DraftPage.Line;
import vn.tracuu.http.DraftPage.Meant;
import vn.tracuu.link.DraftCheck;
import vn.tracuu.link.Finding;
import vn.tracuu.link.Finding.Concern;
import vn.tracuu.link.LinkedCorpus;

/** Lays out what the check of a draft says. */
final class DraftPages {
  /** The longest draft that the page takes, in characters: what a form sends is thrice as long. */
  static final int LONGEST = 150_000;

  /** The address of the page. */
  static final String ADDRESS = "/kiem-tra";

  private final LinkedCorpus corpus;
  private final WorkNames names;

  DraftPages(LinkedCorpus corpus) {
    this.corpus = corpus;
    this.names = new WorkNames(corpus);
  }

  /** The page before a draft is sent. */
  static DraftPage empty() {
    return new DraftPage(frame(), "", false, 0, List.of());
  }

  /**
   * The page of a draft.
   *
   * @throws Refusal where it is too long
   */
  DraftPage of(String draft) {
    if (draft.length() > LONGEST) {
      throw new Refusal(
          413, Messages.of("refusal.draft"), Messages.of("refusal.draft.do", LONGEST));
    }
    if (draft.isBlank()) {
      return empty();
    }
    List<Finding> findings = new DraftCheck(corpus, Agencies.known(), LocalDate.now()).check(draft);
    List<Group> groups =
        Stream.of(Concern.values())
            .map(concern -> group(concern, findings))
            .filter(group -> !group.lines().isEmpty())
            .toList();
    return new DraftPage(frame(), draft, true, findings.size(), groups);
  }

  private Group group(Concern concern, List<Finding> findings) {
    List<Line> lines =
        findings.stream().filter(one -> one.concern() == concern).map(this::line).toList();
    return new Group(concern.words(), concern != Concern.NONE, lines);
  }

  private Line line(Finding finding) {
    List<Meant> targets =
        finding.link().stream()
            .flatMap(link -> LinkView.targets(link.resolution()).stream())
            .map(one -> new Meant(new Link(one.url(), names.work(one.id())), status(one.id())))
            .distinct()
            .toList();
    return new Line(finding.words(), finding.sentence(), finding.message(), targets);
  }

  private String status(String id) {
    return StatusLine.of(corpus.status(id)).words();
  }

  private static Frame frame() {
    return Frame.of(Messages.of("draft.title"), ADDRESS);
  }
}
