package vn.tracuu.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tracuu.directive.AssignmentReader.Stand;
import vn.tracuu.model.AgencyMention;
import vn.tracuu.model.Deadline;
import vn.tracuu.model.Directive;
import vn.tracuu.model.ReadAs;
import vn.tracuu.model.TargetFigure;

/** Makes drafts of directives out of the parts of a document, and keeps them in order. */
final class Page {
  private static final Phrases<String> DUTIES_OF = Phrases.of(List.of("trách nhiệm", "nhiệm vụ"));
  private static final Pattern EXECUTION =
      Pattern.compile("(?iu)thi hành (?:quyết định|nghị quyết) này");

  private static final Pattern TROUBLE =
      Pattern.compile("(?iu)vướng mắc|phản ánh|phát sinh|khó khăn");

  private final BodyReader bodies;
  private final AssignmentReader assignments;
  private final DeadlineReader deadlines;
  private final boolean isNormative;
  private final List<Draft> drafts = new ArrayList<>();
  private final FlatTable flatTable = new FlatTable(this);

  /**
   * @param isNormative a law or the like: its figures and duties are rules, not tasks of a year
   */
  Page(BodyReader bodies, DeadlineReader deadlines, boolean isNormative) {
    this.bodies = bodies;
    this.assignments = new AssignmentReader(bodies);
    this.deadlines = deadlines;
    this.isNormative = isNormative;
  }

  Draft open(String eId, ReadAs readAs) {
    Draft draft = new Draft(eId, readAs);
    drafts.add(draft);
    return draft;
  }

  List<Directive> directives() {
    return drafts.stream().filter(Draft::isDirective).map(Draft::finish).toList();
  }

  /** Opens a directive where a part says who is to act, and gathers what the part says. */
  Optional<Draft> assigned(Part part, Stand stand, Surroundings surroundings) {
    Tokens tokens = new Tokens(part.text());
    Optional<Assignment> found =
        assignments
            .read(tokens, stand)
            .map(assignment -> helping(assignment, surroundings))
            .filter(assignment -> isTask(assignment.readAs(), surroundings))
            .filter(assignment -> !isOfForm(part) && !isAddressee(assignment, part, surroundings))
            .filter(assignment -> !isNormative || isOrderOfLaw(assignment, tokens, surroundings))
            .filter(
                assignment ->
                    stand != Stand.HEADING
                        || surroundings.tells(Matter.DUTIES)
                        || !isTopic(assignment, tokens));
    return found.map(
        assignment -> {
          Draft draft = open(part.eId(), assignment.readAs());
          draft.leads(
              assignment.leads().isEmpty()
                  ? surroundings.above().map(Draft::leads).orElse(List.of())
                  : mentions(part, tokens, assignment.leads()));
          draft.coordinators(mentions(part, tokens, assignment.coordinators()));
          if (assignment.end() + 1 < tokens.size()) {
            gather(part, surroundings, draft);
          } else if (!assignment.leads().isEmpty() && assignment.leads().getFirst().first() > 0) {
            times(part, surroundings, draft);
          }
          return draft;
        });
  }

  /** Below "Chủ trì, phối hợp với:" who is named first helps whoever the list belongs to. */
  private static Assignment helping(Assignment found, Surroundings around) {
    boolean helps = around.tells(Matter.HELPERS) && found.readAs() == ReadAs.SUBJECT;
    return helps ? new Assignment(List.of(), found.leads(), ReadAs.INHERITED, found.end()) : found;
  }

  /** "Doanh nghiệp số", "Tổ chức, bộ máy": what a part is about, unless duties are told there. */
  private static boolean isTopic(Assignment found, Tokens tokens) {
    boolean isAlone = found.readAs() == ReadAs.BARE_HEADING || found.readAs() == ReadAs.EVERYONE;
    return isAlone
        && found.leads().stream().allMatch(body -> Vocabulary.TOPICS.begins(tokens, body.first()));
  }

  /** "Bộ trưởng Bộ Y tế;" in a list of those to whom a telegram goes. */
  private static boolean isAddressee(Assignment found, Part part, Surroundings around) {
    boolean isAlone = found.readAs() == ReadAs.BARE_HEADING || found.readAs() == ReadAs.EVERYONE;
    return isAlone && around.tells(Matter.ADDRESSEES) && part.eId().contains("indent_");
  }

  /**
   * "... chịu trách nhiệm thi hành Quyết định này" in an annex: of a decision yet to be filled in.
   */
  private static boolean isOfForm(Part part) {
    return part.eId().startsWith("att") && EXECUTION.matcher(part.text()).find();
  }

  private static boolean isOrderOfLaw(Assignment found, Tokens tokens, Surroundings around) {
    return !isAskedByOther(found, tokens, around)
        && isOfDuties(found, tokens, around)
        && (found.readAs() != ReadAs.SUBJECT || isOfExecution(found, tokens, around));
  }

  /**
   * A law says of many what they do in a case; where it tells who carries it out, whom the
   * authority file knows are given a task: "Tổ chức thực hiện", "Bộ Tài chính hướng dẫn ...".
   */
  private static boolean isOfExecution(Assignment found, Tokens tokens, Surroundings around) {
    boolean isQuoted = tokens.text().indexOf('“') >= 0;
    return around.tells(Matter.EXECUTION)
        && !isQuoted
        && found.leads().stream().allMatch(body -> body.agency().isPresent());
  }

  /**
   * Whether a law tells who may ask whom: a law itself asks nobody but those who have trouble with
   * it, and what it has some body "giao" below that body's name is that body's to do.
   */
  private static boolean isAskedByOther(Assignment found, Tokens tokens, Surroundings around) {
    return switch (found.readAs()) {
      case REQUESTED -> !TROUBLE.matcher(tokens.text()).find();
      case ASSIGNED ->
          tokens.is(0, "yêu")
              || tokens.is(found.leads().getFirst().first() - 1, "cầu")
              || around.above().filter(Draft::isByName).isPresent();
      default -> false;
    };
  }

  /** In a law a name alone tells what a part is about, unless duties are told there. */
  private static boolean isOfDuties(Assignment found, Tokens tokens, Surroundings around) {
    boolean isAlone = found.readAs() == ReadAs.BARE_HEADING || found.readAs() == ReadAs.EVERYONE;
    return !isAlone
        || around.tells(Matter.DUTIES)
        || DUTIES_OF.begins(tokens, 0)
        || tokens.is(found.end(), ":") && opensDuties(found, tokens);
  }

  /** "Bộ Y tế: a) ...", "Bộ Y tế: Kiểm tra ...", and not "Các tỉnh phía Nam: ngày 18 tháng 3". */
  private static boolean opensDuties(Assignment found, Tokens tokens) {
    int behind = found.end() + 1;
    boolean isKnown = found.leads().stream().anyMatch(body -> body.agency().isPresent());
    return Vocabulary.DUTIES.begins(tokens, behind)
        || tokens.is(behind, "a") && tokens.is(behind + 1, ")")
        || isKnown && behind >= tokens.size();
  }

  /** Steps and lists give no task to whom they name only, forms only where they say so. */
  private boolean isTask(ReadAs readAs, Surroundings around) {
    boolean isList = around.tells(Matter.WHOM) || around.tells(Matter.POWERS);
    if (around.tells(Matter.FORMS)) {
      return readAs == ReadAs.RESPONSIBLE;
    }
    return switch (readAs) {
      case SUBJECT -> !isList && !around.tells(Matter.STEPS);
      case BARE_HEADING, EVERYONE, ASSIGNED -> !isList;
      default -> true;
    };
  }

  /** Adds a sentence, its deadlines and its targets. */
  void gather(Part part, Surroundings surroundings, Draft draft) {
    for (Sentences.Span span : Sentences.of(part.text())) {
      Part sentence = part.slice(span);
      draft.task(sentence.at(0, sentence.text().length()));
      times(sentence, surroundings, draft);
    }
  }

  /** Adds the deadlines and targets of a sentence. */
  void times(Part sentence, Surroundings surroundings, Draft draft) {
    if (Surroundings.isPraise(sentence.text())) {
      return;
    }
    List<DeadlineReader.Found> due =
        surroundings.tells(Matter.PAST) ? List.of() : deadlines.read(sentence.text());
    due.forEach(found -> draft.deadline(deadline(sentence, found)));
    if (!surroundings.tells(Matter.RESULTS)) {
      boolean isOfGoals =
          surroundings.tells(Matter.GOALS) || Surroundings.opensGoals(sentence.text());
      TargetReader.Setting setting = new TargetReader.Setting(isOfGoals, isNormative, due);
      TargetReader.read(sentence.text(), setting)
          .forEach(found -> draft.target(target(sentence, found, due)));
    }
  }

  /** Adds the deadlines of a cell whose column says that it is one: "Quý I/2026". */
  void due(Part value, Draft draft) {
    deadlines.behindLabel(value.text()).forEach(found -> draft.deadline(deadline(value, found)));
  }

  FlatTable flatTable() {
    return flatTable;
  }

  /** A line of names alone, all of which the authority file has. */
  boolean isKnownNames(Part line) {
    Tokens tokens = new Tokens(line.text());
    int last = tokens.size() - 1;
    int end = tokens.is(last, ".") ? last : last + 1;
    return !tokens.is(last, "các")
        && bodies
            .row(tokens, 0)
            .filter(row -> row.end() == end)
            .filter(row -> row.bodies().stream().allMatch(body -> body.agency().isPresent()))
            .filter(row -> row.bodies().stream().noneMatch(body -> hasFigure(tokens, body)))
            .isPresent();
  }

  /** "các tỉnh, thành phố 2026 - 2027": what stands in the next cell is no name. */
  private static boolean hasFigure(Tokens tokens, Body body) {
    return IntStream.range(body.first(), body.end()).anyMatch(i -> Figures.isIn(tokens.word(i)));
  }

  /** A line that begins with a name that the authority file has, and is no sentence about it. */
  boolean beginsWithKnown(Part line) {
    Tokens tokens = new Tokens(line.text());
    return bodies
        .row(tokens, 0)
        .filter(row -> row.bodies().getFirst().agency().isPresent())
        .filter(row -> !OrderReader.isDuty(tokens, row.end()))
        .isPresent();
  }

  /** Adds the bodies that a line begins with as co-ordinators. */
  void firstRow(Part line, Draft draft) {
    Tokens tokens = new Tokens(line.text());
    List<Body> row = bodies.row(tokens, 0).map(Body.Row::bodies).orElse(List.of());
    List<Body> names = row.stream().filter(body -> !hasFigure(tokens, body)).toList();
    draft.coordinators(mentions(line, tokens, names));
  }

  /** A line that says who is to act and no more. */
  boolean isNames(Part line) {
    Tokens tokens = new Tokens(line.text());
    return assignments
        .read(tokens, Stand.FIRST)
        .filter(found -> found.end() + 1 >= tokens.size())
        .isPresent();
  }

  /** Names alone, or who is to do what: "Sở A chủ trì; Sở B, Sở C theo dõi". */
  boolean isLead(Part cell) {
    return assignments
        .read(new Tokens(cell.text()), Stand.FIRST)
        .filter(found -> !found.leads().isEmpty())
        .isPresent();
  }

  /** Adds the bodies of a value, names alone or a clause for each; says whether there are any. */
  boolean leads(Part value, Draft draft) {
    Tokens tokens = new Tokens(value.text());
    Optional<Assignment> found = assignments.read(tokens, Stand.FIRST);
    found.ifPresent(
        assignment -> {
          draft.leads(mentions(value, tokens, assignment.leads()));
          draft.coordinators(mentions(value, tokens, assignment.coordinators()));
          int next = value.text().indexOf(';', tokens.start(assignment.end()));
          if (next >= 0) {
            leads(value.slice(new Sentences.Span(next + 1, value.text().length())), draft);
          }
        });
    return found.isPresent() || isRow(value, tokens, draft);
  }

  /** "Các cơ quan, đơn vị theo quy định": what follows the names is no order. */
  private boolean isRow(Part value, Tokens tokens, Draft draft) {
    Optional<Body.Row> row = bodies.list(tokens);
    row.ifPresent(names -> draft.leads(mentions(value, tokens, names.bodies())));
    return row.isPresent();
  }

  /** Adds the bodies of a value as co-ordinators. */
  void coordinators(Part value, Draft draft) {
    Tokens tokens = new Tokens(value.text());
    bodies.list(tokens).ifPresent(row -> draft.coordinators(mentions(value, tokens, row.bodies())));
  }

  private static List<AgencyMention> mentions(Part part, Tokens tokens, List<Body> bodies) {
    return bodies.stream().map(body -> mention(part, tokens, body)).toList();
  }

  private static AgencyMention mention(Part part, Tokens tokens, Body body) {
    int start = tokens.start(body.first());
    int end = tokens.end(body.end() - 1);
    return new AgencyMention(body.agency(), part.text().substring(start, end), part.at(start, end));
  }

  private static Deadline deadline(Part sentence, DeadlineReader.Found found) {
    return new Deadline(
        sentence.at(found.start(), found.end()),
        sentence.text().substring(found.start(), found.end()),
        found.meaning().kind(),
        found.meaning().bound(),
        found.meaning().time());
  }

  private static TargetFigure target(
      Part sentence, TargetReader.Found found, List<DeadlineReader.Found> due) {
    TargetReader.Figure figure = found.figure();
    return new TargetFigure(
        sentence.at(found.start(), found.end()),
        sentence.text().substring(found.start(), found.end()),
        figure.value(),
        figure.upTo(),
        figure.unit(),
        figure.direction(),
        found.measure(),
        Due.of(sentence.text(), found, due));
  }
}
