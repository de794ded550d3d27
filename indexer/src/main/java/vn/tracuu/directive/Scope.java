package vn.tracuu.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.directive.AssignmentReader.Stand;
import vn.tracuu.directive.Sentences.Span;
import vn.tracuu.model.ReadAs;

/**
 * One provision while its directives are read: who it is for, and what nobody has taken yet.
 *
 * <p>A plan names who does a thing behind the thing: what stood before "Đơn vị chủ trì:" waits for
 * it.
 */
final class Scope {
  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:\\d{1,2}[.)]|[a-zđ]\\)|[ivx]{2,4}\\)|\\((?:[ivx]{1,4}|\\d{1,2}|[a-zđ])\\)|[-+*•])\\s+");

  /** The first of the notes to the blanks of a form: "(1) Tên cơ quan ban hành văn bản". */
  private static final Pattern FIRST_NOTE =
      Pattern.compile(
          "(?iu)^\\s*(?:ghi chú\\s*:|\\(\\d{1,2}\\)\\s*(?:tên|ghi|nêu|chức danh|chức vụ|địa danh|họ và tên"
              + "|(?:chữ )?viết tắt)(?!\\p{L}))");

  private static final Pattern NOTE = Pattern.compile("^\\s*\\(\\d{1,2}\\)");

  private final Page page;
  private final String eId;
  private final List<Draft> waiting = new ArrayList<>();
  private Surroundings surroundings;
  private Optional<Draft> labelled = Optional.empty();
  private boolean isBegun;
  private boolean isOfNotes;

  Scope(Page page, String eId, Surroundings surroundings) {
    this.page = page;
    this.eId = eId;
    this.surroundings = surroundings;
  }

  String eId() {
    return eId;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  /**
   * Reads the heading.
   *
   * @param isFollowed text or provisions follow it; alone it is a task itself
   */
  void heading(Part heading, boolean isFollowed) {
    isBegun = true;
    Optional<Draft> opened = assigned(heading, Stand.HEADING);
    if (opened.isPresent()) {
      surroundings = surroundings.of(opened.get());
    } else if (surroundings.above().isEmpty() || !isFollowed) {
      gather(heading, current());
    }
  }

  /**
   * Reads a paragraph of its own; a number that begins it and opened no provision is passed over.
   */
  void paragraph(Part printed) {
    isOfNotes |= FIRST_NOTE.matcher(printed.text()).find();
    if (isOfNotes && NOTE.matcher(printed.text()).find()) {
      return;
    }
    if (page.flatTable().takes(printed)) {
      return;
    }
    Part words = withoutNumber(printed);
    isBegun &= words == printed;
    words(words);
  }

  /** The part behind "a) " or "(ii) "; the same where there is none. */
  private static Part withoutNumber(Part printed) {
    Matcher number = NUMBER.matcher(printed.text());
    return number.lookingAt()
        ? printed.slice(new Span(number.end(), printed.text().length()))
        : printed;
  }

  private void words(Part paragraph) {
    read(paragraph);
    surroundings = surroundings.without(Matter.ADDRESSEES).behind(paragraph.text());
  }

  private void read(Part paragraph) {
    if (LabelLine.read(paragraph.text()).isPresent() && !surroundings.tells(Matter.FORMS)) {
      label(paragraph);
      return;
    }
    labelled = Optional.empty();
    Stand first = isBegun ? Stand.OPENING : Stand.FIRST;
    isBegun = true;
    Optional<Draft> reading = Optional.empty();
    for (Span span : Sentences.of(paragraph.text())) {
      Part printed = paragraph.slice(span);
      boolean opens = span.start() == 0;
      Part sentence = opens ? printed : withoutNumber(printed);
      Stand behind = sentence == printed ? Stand.LATER : Stand.OPENING;
      Optional<Draft> opened = assigned(sentence, opens ? first : behind);
      boolean isForAll = opens && first == Stand.FIRST || paragraph.text().endsWith(":");
      if (opened.isPresent() && isForAll) {
        surroundings = surroundings.of(opened.get());
      }
      reading = opened.isPresent() ? opened : reading;
      if (opened.isEmpty()) {
        gather(sentence, reading.orElseGet(this::current));
      }
    }
  }

  /** Reads a line whose role stands before a colon; it speaks for what stood before it. */
  void label(Part line) {
    LabelLine label = LabelLine.read(line.text()).orElseThrow();
    Part value = line.slice(new Span(label.valueStart(), line.text().length()));
    switch (label.role()) {
      case LEAD -> {
        if (labelled.isEmpty() || labelled.get().isAssigned()) {
          labelled = Optional.of(taking(page.open(eId, ReadAs.LABEL)));
        }
        page.leads(value, labelled.get());
      }
      case COORDINATOR -> {
        if (labelled.isEmpty()) {
          labelled = Optional.of(taking(page.open(eId, ReadAs.LABEL)));
        }
        page.coordinators(value, labelled.get());
      }
      case TIME -> page.times(line, surroundings, labelled.orElseGet(this::current));
    }
  }

  /** Takes a line below a label as its value, where it holds nothing but bodies. */
  boolean value(Part label, Part line) {
    boolean isLead =
        LabelLine.read(label.text()).filter(read -> read.role() == LabelLine.Role.LEAD).isPresent();
    return isLead && labelled.isPresent() && page.isNames(line) && page.leads(line, labelled.get());
  }

  /** What a provision below has left untaken may still be taken by a label here. */
  void adopt(Scope below) {
    waiting.addAll(below.waiting);
  }

  private Draft taking(Draft draft) {
    waiting.forEach(draft::absorb);
    waiting.clear();
    return draft;
  }

  private Draft current() {
    return surroundings.above().orElseGet(this::untaken);
  }

  private Draft untaken() {
    if (waiting.isEmpty() || !waiting.getLast().isOf(eId)) {
      waiting.add(page.open(eId, ReadAs.UNASSIGNED));
    }
    return waiting.getLast();
  }

  private Optional<Draft> assigned(Part part, Stand stand) {
    return page.assigned(part, stand, surroundings);
  }

  private void gather(Part part, Draft draft) {
    page.gather(part, surroundings, draft);
  }
}
