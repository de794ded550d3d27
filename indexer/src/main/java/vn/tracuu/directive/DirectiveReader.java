package vn.tracuu.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.Content;
import vn.tracuu.model.Directive;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Pinpoint;
import vn.tracuu.model.Provision;
import vn.tracuu.model.Table;
import vn.tracuu.model.Work;
import vn.tracuu.model.WorkType;

/**
 * Finds the directives of a document.
 *
 * <p>Example: heading 5.1 of Decision 161/QĐ-UBND makes one directive, whose deadlines stand in its
 * text and in the bullets below it. A bullet that names bodies of its own is a directive of its
 * own; the words outside any provision stand under {@code body}.
 */
public final class DirectiveReader {
  /** Titles of decisions whose annexes are procedures. */
  private static final Pattern PROCEDURES =
      Pattern.compile("(?iu)(?:công bố|danh mục|quy trình|đơn giản hóa).{0,90}thủ tục hành chính");

  private static final Pattern IN_CHAPTER = Pattern.compile("^chp_[^_]+__(?:sec_[^_]+__)?art_");

  private static final Pattern YEAR_OF_NUMBER = Pattern.compile("/((?:19|20)\\d\\d)/");

  private final Page page;
  private final boolean isOfProcedures;

  private DirectiveReader(Page page, boolean isOfProcedures) {
    this.page = page;
    this.isOfProcedures = isOfProcedures;
  }

  /** The directives of a document, in reading order. */
  public static List<Directive> read(LegalDocument document, Agencies agencies) {
    Work work = document.work();
    boolean isNormative = work.type().isNormative() || isOfChapters(document);
    Page page =
        new Page(
            new BodyReader(agencies, work.issuer()),
            new DeadlineReader(issued(work), isNormative),
            isNormative);
    DirectiveReader reader = new DirectiveReader(page, PROCEDURES.matcher(work.title()).find());
    reader.contents(new Scope(page, "body", Surroundings.NONE), document.body());
    return page.directives();
  }

  /** What is of no known type and is in chapters and articles is a law, a decree or rules. */
  private static boolean isOfChapters(LegalDocument document) {
    return document.work().type() == WorkType.KHAC
        && document.paths().stream().anyMatch(path -> IN_CHAPTER.matcher(path.last().eId()).find());
  }

  /** The day of issue, or the first of the year that the number tells: "25/2026/NĐ-CP". */
  private static Optional<LocalDate> issued(Work work) {
    Matcher year = YEAR_OF_NUMBER.matcher(work.number());
    return work.date()
        .or(
            () ->
                year.find()
                    ? Optional.of(LocalDate.of(Integer.parseInt(year.group(1)), 1, 1))
                    : Optional.empty());
  }

  private void provision(Provision provision, Surroundings above, Scope parent) {
    if (!provision.eId().contains("__")) {
      page.flatTable().close();
    }
    boolean isProcedure = isOfProcedures && provision.eId().startsWith("att");
    Surroundings outside = isProcedure ? above.and(Matter.STEPS).and(Matter.FORMS) : above;
    Surroundings around = outside.under(provision.heading().text());
    Scope scope = new Scope(page, provision.eId(), around);
    Part heading = new Part(provision.eId(), Pinpoint.In.HEADING, 0, provision.heading().text());
    if (!provision.heading().isEmpty()) {
      scope.heading(heading, !provision.content().isEmpty());
    }
    contents(scope, provision.content());
    parent.adopt(scope);
  }

  private void contents(Scope scope, List<Content> contents) {
    int base = 0;
    for (Content content : contents) {
      switch (content) {
        case Passage paragraph -> {
          scope.paragraph(new Part(scope.eId(), Pinpoint.In.TEXT, base, paragraph.text()));
          base += paragraph.text().length() + 1;
        }
        case Table table -> {
          if (scope.surroundings().tellsTables()) {
            new TableReader(page, scope.eId()).read(table, base);
          }
          base += table.lines().stream().mapToInt(line -> line.text().length() + 1).sum();
        }
        case Provision child -> child(scope, child);
      }
    }
  }

  /** A bullet that is a label speaks for the item that it stands in. */
  private void child(Scope scope, Provision child) {
    Optional<Part> label = firstLine(child).filter(part -> LabelLine.read(part.text()).isPresent());
    if (label.isEmpty() || scope.surroundings().tells(Matter.FORMS)) {
      provision(child, scope.surroundings(), scope);
      return;
    }
    scope.label(label.get());
    for (Provision below : child.children()) {
      boolean isValue = firstLine(below).filter(line -> scope.value(label.get(), line)).isPresent();
      if (!isValue) {
        provision(below, scope.surroundings(), scope);
      }
    }
  }

  /** The only words of a provision besides those below it. */
  private static Optional<Part> firstLine(Provision provision) {
    List<Part> lines = new ArrayList<>();
    if (!provision.heading().isEmpty()) {
      lines.add(new Part(provision.eId(), Pinpoint.In.HEADING, 0, provision.heading().text()));
    }
    if (!provision.paragraphs().isEmpty()) {
      lines.add(new Part(provision.eId(), Pinpoint.In.TEXT, 0, provision.text()));
    }
    return lines.size() == 1 ? Optional.of(lines.getFirst()) : Optional.empty();
  }
}
