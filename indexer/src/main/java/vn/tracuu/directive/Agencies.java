package vn.tracuu.directive;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tracuu.model.Agency;
import vn.tracuu.model.Succession;

/**
 * The authority file of agencies: who is meant by a name, and who took over from whom.
 *
 * <p>Example: {@code find("sở kh&đt")} is {@code so-ke-hoach-va-dau-tu}; its successor is {@code
 * so-tai-chinh}, whose predecessor it is. Functions move, not only bodies: each heir says which.
 */
public final class Agencies {
  private final Map<String, Agency> byId = new LinkedHashMap<>();
  private final Phrases<Agency> names = new Phrases<>();
  private final Map<String, Set<String>> unmarked = new HashMap<>();

  /** A register of the given agencies, whose ids differ. */
  public Agencies(List<Agency> agencies) {
    for (Agency agency : agencies) {
      if (byId.put(agency.id(), agency) != null) {
        throw new IllegalArgumentException("two agencies of one id: " + agency.id());
      }
      add(agency.name(), agency);
      agency.forms().forEach(form -> add(form, agency));
    }
  }

  /** Those of the corpus that this process works on; at first those that come with the program. */
  public static Agencies known() {
    return AgencyFile.known();
  }

  /** The text of a corpus's own authority file; empty where it has none. */
  public static String text(Path corpus) throws IOException {
    return AgencyFile.text(corpus);
  }

  /**
   * Makes the agencies of a text those that are {@link #known}: one process works on one corpus.
   *
   * @param text {@code agencies.json}; where it is empty the program's own count
   * @throws IOException where it is not as its schema says
   */
  public static void use(String text) throws IOException {
    AgencyFile.use(text);
  }

  /** All agencies, in the file's order. */
  public List<Agency> all() {
    return List.copyOf(byId.values());
  }

  /** The agency of an id. */
  public Optional<Agency> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The agency that a text names as a whole, in any of its forms. */
  public Optional<Agency> find(String name) {
    Tokens tokens = new Tokens(Normalizer.normalize(name, Normalizer.Form.NFC));
    Optional<Agency> exact =
        names.at(tokens, 0).filter(hit -> hit.end() == tokens.size()).map(Phrases.Hit::value);
    return exact.or(() -> Optional.ofNullable(unmarked.get(unmarked(name))).map(this::only));
  }

  /** The one agency of a name typed without its marks; none where it could be another. */
  private Agency only(Set<String> ids) {
    return ids.size() == 1 ? byId.get(ids.iterator().next()) : null;
  }

  /** "Sở Y tế" and "so y te" alike. A name typed with its marks is never read this way. */
  private static String unmarked(String name) {
    boolean isPlain = name.chars().allMatch(c -> c < 0x80);
    return isPlain ? name.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ") : "";
  }

  private static String withoutMarks(String name) {
    return Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }

  private void add(String form, Agency agency) {
    names.add(form, agency);
    unmarked.computeIfAbsent(withoutMarks(form), key -> new HashSet<>()).add(agency.id());
  }

  /**
   * Who has taken over functions of an agency by a day, the latest facts included.
   *
   * <p>A succession whose first day was not seen counts: the search that uses it says so.
   */
  public List<Heir> successors(String id, LocalDate day) {
    List<Heir> heirs = new ArrayList<>();
    for (Succession step : byId(id).map(Agency::successions).orElse(List.of())) {
      boolean isDue = step.from().map(from -> !from.isAfter(day)).orElse(true);
      step.to()
          .filter(to -> isDue)
          .flatMap(this::byId)
          .ifPresent(to -> heirs.add(new Heir(to, step)));
    }
    return heirs;
  }

  /** From whom an agency has taken over functions by a day. */
  public List<Heir> predecessors(String id, LocalDate day) {
    List<Heir> heirs = new ArrayList<>();
    for (Agency agency : byId.values()) {
      for (Heir heir : successors(agency.id(), day)) {
        if (heir.agency().id().equals(id)) {
          heirs.add(new Heir(agency, heir.succession()));
        }
      }
    }
    return heirs;
  }

  Phrases<Agency> names() {
    return names;
  }

  /** The other side of a succession, and the fact itself. */
  public record Heir(Agency agency, Succession succession) {}
}
