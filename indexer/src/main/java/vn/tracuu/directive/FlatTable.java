package vn.tracuu.directive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tracuu.model.ReadAs;

/**
 * Reads a table of work whose cells a converter printed one below the other, without rows.
 *
 * <p>Example: below the heads "Cơ quan chủ trì" and "Cơ quan phối hợp", the lines "Bộ Y tế" and "Bộ
 * Tài chính, các địa phương" are who leads and who co-ordinates what the line above them says. One
 * line of names alone gives nothing: which column it is of would be a guess.
 */
final class FlatTable {
  /** One of these stands in the head of who leads. */
  private static final List<String> CHAIRS = List.of("chủ trì", "Chủ trì", "CHỦ TRÌ", "Chủ Trì");

  private static final Pattern BOTH_HEADS =
      Pattern.compile(
          "(?iu)(?:cơ quan|đơn vị) chủ trì(?:, theo dõi|, thực hiện)? (?:cơ quan|đơn vị) phối hợp");

  private static final Pattern LEAD_HEAD =
      Pattern.compile("(?iu)(?:cơ quan|đơn vị) chủ trì(?:, theo dõi|, thực hiện)?$");

  private static final Pattern COORDINATOR_HEAD =
      Pattern.compile("(?iu)^(?:cơ quan|đơn vị) phối hợp");

  private final Page page;
  private boolean isOpen;
  private boolean isBehindLeadHead;
  private Optional<Part> above = Optional.empty();
  private Optional<Part> names = Optional.empty();

  FlatTable(Page page) {
    this.page = page;
  }

  /** The table ends where another part of the document begins. */
  void close() {
    isOpen = false;
    isBehindLeadHead = false;
    above = Optional.empty();
    names = Optional.empty();
  }

  /** Whether a line is a cell of names, which tells nothing outside the table. */
  boolean takes(Part line) {
    boolean mayBeHead = CHAIRS.stream().anyMatch(line.text()::contains);
    isOpen |= mayBeHead && BOTH_HEADS.matcher(line.text()).find();
    isOpen |= isBehindLeadHead && COORDINATOR_HEAD.matcher(line.text()).find();
    isBehindLeadHead = mayBeHead && LEAD_HEAD.matcher(line.text()).find();
    if (!isOpen) {
      return false;
    }
    if (names.isPresent() && page.beginsWithKnown(line)) {
      row(line);
      names = Optional.empty();
      return true;
    }
    boolean isNames = page.isKnownNames(line);
    names = Optional.of(line).filter(part -> isNames);
    above = isNames ? above : Optional.of(line);
    return isNames;
  }

  private void row(Part coordinators) {
    Draft draft = page.open(names.orElseThrow().eId(), ReadAs.TABLE);
    page.leads(names.orElseThrow(), draft);
    page.firstRow(coordinators, draft);
    above.ifPresent(task -> draft.task(task.at(0, task.text().length())));
  }
}
