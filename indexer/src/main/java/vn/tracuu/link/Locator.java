package vn.tracuu.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tracuu.model.Level;
import vn.tracuu.model.Place;
import vn.tracuu.model.Provision;
import vn.tracuu.model.ProvisionPath;

/**
 * Finds the provision that a place names in a document that is held.
 *
 * <p>The order of the units does not count, nor what stands between them: "mục 5.1 phần II" finds
 * {@code art_1__part_II__cl_5__point_5-1}. A numbered heading is called "mục" whatever its rank.
 */
final class Locator {
  private final Map<String, List<ProvisionPath>> byNum = new HashMap<>();

  private final Set<String> eIds = new HashSet<>();

  Locator(Outline outline) {
    for (ProvisionPath path : outline.paths()) {
      byNum.computeIfAbsent(num(path.last()), unused -> new ArrayList<>()).add(path);
      eIds.add(path.last().eId());
    }
  }

  /** There is such a provision. */
  boolean holds(String eId) {
    return eIds.contains(eId);
  }

  /** The address of the place; empty where the document has no such place. */
  Optional<String> find(Place place) {
    return place.steps().stream()
        .flatMap(step -> byNum.getOrDefault(small(step.num()), List.of()).stream())
        .filter(path -> isAt(path, place))
        .min(Comparator.comparingInt(path -> path.steps().size()))
        .map(path -> path.last().eId());
  }

  private static boolean isAt(ProvisionPath path, Place place) {
    return place.steps().stream().anyMatch(step -> isStep(path.last(), step))
        && place.steps().stream()
            .allMatch(step -> path.steps().stream().anyMatch(one -> isStep(one, step)));
  }

  private static boolean isStep(Provision provision, Place.Step step) {
    return isLevel(provision.level(), step.level()) && num(provision).equals(small(step.num()));
  }

  private static boolean isLevel(Level level, Level said) {
    return switch (said) {
      case SECTION -> level == said || isNumbered(level) || level == Level.PART;
      case CLAUSE, POINT -> isNumbered(level);
      case ATTACHMENT, PART, CHAPTER, SUBSECTION, ARTICLE, INDENT -> level == said;
    };
  }

  private static boolean isNumbered(Level level) {
    return level == Level.CLAUSE || level == Level.POINT;
  }

  /** "5" of "Điều 5", "thứ nhất" of "Phần thứ nhất"; a bullet's is its place among its like. */
  static String num(Provision provision) {
    if (provision.level() == Level.INDENT) {
      return provision.eId().substring(provision.eId().lastIndexOf('_') + 1);
    }
    String num = small(provision.num());
    int blank = num.startsWith("phần thứ") ? 4 : num.lastIndexOf(' ');
    return num.substring(blank + 1);
  }

  static String small(String num) {
    return num.toLowerCase(Locale.ROOT);
  }
}
