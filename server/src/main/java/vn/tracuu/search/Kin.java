package vn.tracuu.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import vn.tracuu.directive.Agencies;
import vn.tracuu.directive.Agencies.Heir;
import vn.tracuu.model.Agency;
import vn.tracuu.model.Succession;

/**
 * An agency with those whose work it took over and those that took over its own.
 *
 * <p>Example: the kin of Sở Tài chính is Sở Kế hoạch và Đầu tư. Where only a function moved, the
 * kin counts in places that speak of that function: what Sở Nội vụ is told of religion is for Sở
 * Dân tộc và Tôn giáo, and nothing else of it.
 *
 * @param open what became of it and is not established
 */
record Kin(Agency agency, List<Heir> predecessors, List<Heir> successors, List<Succession> open) {
  Kin {
    predecessors = List.copyOf(predecessors);
    successors = List.copyOf(successors);
    open = List.copyOf(open);
  }

  private static volatile Made made;

  /** Agencies with their kin as of a day, each made when first asked for. */
  private record Made(Agencies agencies, LocalDate day, Map<Agency, Kin> kin) {
    static Made today() {
      Made last = made;
      LocalDate today = LocalDate.now();
      if (last == null || last.agencies != Agencies.known() || !last.day.equals(today)) {
        Map<Agency, Kin> none = Collections.synchronizedMap(new IdentityHashMap<>());
        last = new Made(Agencies.known(), today, none);
        made = last;
      }
      return last;
    }
  }

  /** The day as of which kin is told. */
  static LocalDate today() {
    return Made.today().day;
  }

  /** The kin of an agency of the authority file today. */
  static Kin of(Agency agency) {
    Made today = Made.today();
    Kin known = today.kin.get(agency);
    if (known == null) {
      known = made(agency, today.day);
      today.kin.put(agency, known);
    }
    return known;
  }

  private static Kin made(Agency agency, LocalDate today) {
    return new Kin(
        agency,
        Agencies.known().predecessors(agency.id(), today),
        Agencies.known().successors(agency.id(), today),
        agency.successions().stream().filter(step -> step.to().isEmpty()).toList());
  }

  /** Those before it, then those after it. */
  List<Heir> heirs() {
    return Stream.concat(predecessors.stream(), successors.stream()).toList();
  }

  /** The agency that an id or any form of a name means. */
  static Optional<Agency> meant(String idOrName) {
    return Agencies.known().byId(idOrName).or(() -> Agencies.known().find(idOrName));
  }

  /** The places that speak of the function that moved; empty where all functions did. */
  static Optional<Query> within(Heir heir) {
    List<String> fields = heir.succession().words();
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String field : fields) {
      List<String> words = Word.of(field).stream().map(Word::exact).toList();
      any.add(SideBySide.of(words), Occur.SHOULD);
    }
    return Optional.of(any.build());
  }
}
