package vn.tracuu.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.tracuu.model.InstrumentNumber;
import vn.tracuu.model.Slug;

/** All works that citations can lead to, by address, number and name. */
final class KnownWorks {
  private final Map<String, KnownWork> byId = new LinkedHashMap<>();
  private final Map<String, List<KnownWork>> byNumber = new HashMap<>();
  private final Map<String, List<KnownWork>> byCount = new HashMap<>();
  private final Map<String, List<KnownWork>> byName = new HashMap<>();
  private volatile NavigableMap<String, List<KnownWork>> plainNames;

  /** Takes a work; of two with one address the first counts, and learns the names of the other. */
  void add(KnownWork work) {
    plainNames = null;
    KnownWork known = byId.putIfAbsent(work.id(), work);
    if (known == null) {
      index(byNumber, work.number().key(), work);
      work.citedAs().forEach(as -> index(byNumber, new InstrumentNumber(as).key(), work));
      index(byCount, count(work.number()), work);
      work.names().forEach(name -> index(byName, Slug.of(name), work));
    } else {
      work.names().forEach(name -> index(byName, Slug.of(name), known));
      work.citedAs().forEach(as -> index(byNumber, new InstrumentNumber(as).key(), known));
    }
  }

  Collection<KnownWork> all() {
    return byId.values();
  }

  Optional<KnownWork> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  List<KnownWork> withNumber(InstrumentNumber number) {
    return byNumber.getOrDefault(number.key(), List.of());
  }

  /** Those whose number begins with the same figure, whatever their signs. */
  List<KnownWork> withCount(InstrumentNumber number) {
    return byCount.getOrDefault(count(number), List.of());
  }

  List<KnownWork> named(String name) {
    return byName.getOrDefault(Slug.of(name), List.of());
  }

  /** The works by their names in plain words, which are made plain when first asked for. */
  NavigableMap<String, List<KnownWork>> plainNames(UnaryOperator<String> plain) {
    NavigableMap<String, List<KnownWork>> names = plainNames;
    if (names == null) {
      NavigableMap<String, List<KnownWork>> made = new TreeMap<>();
      byName.forEach((name, works) -> works.forEach(work -> index(made, plain.apply(name), work)));
      names = made;
      plainNames = names;
    }
    return names;
  }

  private static String count(InstrumentNumber number) {
    String key = number.key();
    int end = key.indexOf('|');
    return end < 0 ? key : key.substring(0, end);
  }

  /** One object stands for each work, so that works need not be compared by what they say. */
  private static void index(Map<String, List<KnownWork>> index, String key, KnownWork work) {
    if (!key.isEmpty()) {
      List<KnownWork> works = index.computeIfAbsent(key, unused -> new ArrayList<>());
      if (works.stream().noneMatch(known -> known == work)) {
        works.add(work);
      }
    }
  }
}
