package vn.tracuu.citation;

import java.util.ArrayList;
import java.util.List;
import vn.tracuu.citation.Find.Item;
import vn.tracuu.citation.Find.Unit;
import vn.tracuu.model.Level;

/**
 * The places that a list of units makes.
 *
 * <p>Smallest first, as the rule is: a unit that follows without "và" holds all that came before it
 * and is still without one: in "điểm b, điểm c khoản 1 và khoản 2 Điều 4" khoản 1 holds both
 * points, Điều 4 holds all three. Largest first is understood too: "Điều 2 khoản 1".
 */
final class ItemList {
  /** How a unit is tied to what stands before it. */
  enum Link {
    OF,
    COMMA,
    AND
  }

  private final List<Item> items = new ArrayList<>();

  ItemList(UnitWord.Group first) {
    append(first, 0, List.of());
  }

  List<Item> items() {
    return items;
  }

  void add(UnitWord.Group group, Link link) {
    Item last = items.getLast();
    Level level = group.level();
    if (link != Link.AND && isBelow(top(last), level)) {
      hold(group);
    } else if (link == Link.OF && isBelow(level, last.units().getLast().level())) {
      descend(group);
    } else {
      append(group, 0, List.of());
    }
  }

  /** All open places lie in the first unit of the group; its further ones stand for themselves. */
  private void hold(UnitWord.Group group) {
    UnitWord.Num holder = group.nums().getFirst();
    Unit unit = new Unit(group.level(), holder.num());
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (isBelow(top(item), group.level())) {
        List<Unit> units = new ArrayList<>(item.units());
        units.addFirst(unit);
        int end = i == items.size() - 1 ? holder.end() : item.end();
        items.set(i, new Item(item.start(), end, units));
      }
    }
    append(group, 1, List.of());
  }

  private void descend(UnitWord.Group group) {
    Item last = items.removeLast();
    int before = items.size();
    append(group, 0, last.units());
    Item first = items.get(before);
    items.set(before, new Item(last.start(), first.end(), first.units()));
  }

  private void append(UnitWord.Group group, int from, List<Unit> above) {
    for (UnitWord.Num num : group.nums().subList(from, group.nums().size())) {
      List<Unit> units = new ArrayList<>(above);
      units.add(new Unit(group.level(), num.num()));
      items.add(new Item(num.start(), num.end(), units));
    }
  }

  private static Level top(Item item) {
    return item.units().getFirst().level();
  }

  private static boolean isBelow(Level level, Level other) {
    return level.compareTo(other) > 0;
  }
}
