package vn.tracuu.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tracuu.directive.Agencies;
import vn.tracuu.link.Finding.Concern;
import vn.tracuu.model.Agency;
import vn.tracuu.model.Citation.Kind;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.ProvisionPath;
import vn.tracuu.model.RelationKind;
import vn.tracuu.model.Resolution;
import vn.tracuu.model.Resolution.Contradiction;
import vn.tracuu.model.Target;
import vn.tracuu.source.PlainText;
import vn.tracuu.structure.Parsed;
import vn.tracuu.structure.Parser;

/**
 * Looks through a draft: every citation with what it leads to, the doubtful ones first.
 *
 * <p>Example: "Căn cứ Nghị quyết số 29-NQ ngày 04/11/2013" is told to be 29-NQ/TW; a number that
 * nobody catalogued is told as such, and is not thereby wrong. The text is kept nowhere.
 */
public final class DraftCheck {
  private final LinkedCorpus corpus;
  private final Agencies agencies;
  private final LocalDate today;

  /** Checks against a corpus, with agencies as they are on a day. */
  public DraftCheck(LinkedCorpus corpus, Agencies agencies, LocalDate today) {
    this.corpus = corpus;
    this.agencies = agencies;
    this.today = today;
  }

  /** What there is to say of a draft, the doubtful first, each part in the order of the text. */
  public List<Finding> check(String draft) {
    return findings(links(draft), draft);
  }

  /** The same of a draft that has been read as a document. */
  public List<Finding> check(LegalDocument draft) {
    return findings(corpus.links(draft), text(draft));
  }

  private List<Finding> findings(List<Link> links, String draft) {
    List<Finding> findings = new ArrayList<>(findings(links));
    findings.addAll(renamed(draft));
    findings.sort(Comparator.comparing(Finding::concern));
    return List.copyOf(findings);
  }

  private static String text(LegalDocument draft) {
    return Stream.concat(
            draft.bases().stream().map(basis -> basis.passage().text()),
            draft.paths().stream()
                .map(ProvisionPath::last)
                .map(one -> one.heading().text() + "\n" + one.text()))
        .collect(Collectors.joining("\n"));
  }

  /** What there is to say of citations; "Luật này" needs no word. */
  private List<Finding> findings(List<Link> links) {
    return links.stream()
        .filter(link -> link.citation().kind() != Kind.RELATIVE)
        .map(this::finding)
        .toList();
  }

  /** The citations of a text, read as a document where it is one. */
  public List<Link> links(String text) {
    return switch (Parser.parse(PlainText.read(text))) {
      case Parsed.Document draft -> corpus.links(draft.document());
      case Parsed.NotADocument unused -> corpus.links(text);
    };
  }

  private Finding finding(Link link) {
    return switch (link.resolution()) {
      case Resolution.Unresolved unused ->
          of(link, Concern.UNKNOWN, "Chưa có trong kho và danh mục; hãy đối chiếu số, ký hiệu.");
      case Resolution.Ambiguous several -> of(link, Concern.AMBIGUOUS, candidates(several));
      case Resolution.Resolved found -> resolved(link, found);
    };
  }

  private Finding resolved(Link link, Resolution.Resolved found) {
    if (!found.contradictions().isEmpty()) {
      String told =
          found.contradictions().stream().map(DraftCheck::told).collect(Collectors.joining(" "));
      return of(link, Concern.CONTRADICTED, told);
    }
    if (isMissing(found.target())) {
      return of(link, Concern.MISSING, missing(link, found.target()));
    }
    List<String> changes = changes(found.target().id());
    return changes.isEmpty()
        ? of(link, Concern.NONE, name(found.target().id()))
        : of(link, Concern.SUPERSEDED, String.join(" ", changes));
  }

  private boolean isMissing(Target cited) {
    boolean isPlace = !cited.eId().isEmpty() && corpus.isHeld(cited.id());
    return isPlace && !corpus.holds(cited.id(), cited.eId());
  }

  private String missing(Link link, Target cited) {
    return "Bản đang lưu của %s không có %s; hãy đối chiếu."
        .formatted(
            corpus.work(cited.id()).map(work -> new CitationFormat(work).later("")).orElse(""),
            link.citation().span().text());
  }

  private static String told(Contradiction one) {
    return "Bản thảo ghi “%s”; đúng ra là “%s”. %s"
        .formatted(one.printed(), one.reading(), one.reason());
  }

  private String candidates(Resolution.Ambiguous several) {
    return "Có thể là: "
        + several.candidates().stream().map(one -> name(one.id())).collect(Collectors.joining("; "))
        + ". Hãy ghi thêm ngày ban hành.";
  }

  /** What amends, replaces or follows a work, as far as the catalogue knows. */
  private List<String> changes(String id) {
    List<String> changes = new ArrayList<>();
    corpus
        .status(id)
        .filter(status -> status.value().words().startsWith("hết hiệu lực"))
        .ifPresent(status -> changes.add("Văn bản " + status.value().words() + "."));
    for (LinkedCorpus.Stated stated : corpus.stated(id)) {
      boolean isChange =
          switch (stated.kind()) {
            case AMENDS, REPLACES, REPEALS -> true;
            case BASIS, CARRIES_OUT, PROPOSED_BY, CITES, SERIES, PLAN_OF -> false;
          };
      if (isChange && stated.relation().to().equals(id)) {
        changes.add("Đã được %s bởi %s.".formatted(verb(stated.kind()), name(stated.from())));
      }
    }
    return changes;
  }

  private static String verb(RelationKind kind) {
    return kind.words();
  }

  private List<Finding> renamed(String draft) {
    List<Finding> findings = new ArrayList<>();
    for (Agency agency : agencies.all()) {
      int at = draft.indexOf(agency.name());
      List<Agencies.Heir> heirs = agencies.successors(agency.id(), today);
      if (at >= 0 && !heirs.isEmpty()) {
        findings.add(
            new Finding(
                agency.name(),
                Sentence.around(draft, at, at + agency.name().length()),
                Concern.RENAMED,
                heirs.stream().map(DraftCheck::heir).collect(Collectors.joining(" ")),
                Optional.empty()));
      }
    }
    return findings;
  }

  private static String heir(Agencies.Heir heir) {
    String function = heir.succession().function();
    return "Nay là %s%s (%s)."
        .formatted(
            heir.agency().name(),
            function.isEmpty() ? "" : ", về " + function,
            heir.succession().place());
  }

  private String name(String id) {
    return corpus.work(id).map(work -> new CitationFormat(work).first("")).orElse(id);
  }

  private static Finding of(Link link, Concern concern, String message) {
    return new Finding(
        link.citation().span().text(), link.sentence(), concern, message, Optional.of(link));
  }
}
