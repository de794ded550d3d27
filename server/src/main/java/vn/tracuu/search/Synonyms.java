package vn.tracuu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tracuu.directive.Agencies;
import vn.tracuu.directive.Agencies.Heir;
import vn.tracuu.index.IndexContent;
import vn.tracuu.model.Agency;
import vn.tracuu.search.Abbreviations.Abbreviation;

/**
 * What may stand for the words of a question: abbreviations, the forms of an agency's name, and the
 * names of its kin.
 *
 * <p>Example: at "Sở KH&ĐT" stand Sở Kế hoạch và Đầu tư, as another form, and Sở Tài chính, as the
 * successor. Words without marks are known, too: "so tai chinh".
 */
final class Synonyms {
  private static final PerCommit<Synonyms> MADE = new PerCommit<>();

  private final Map<String, Term> terms = new HashMap<>();

  /** How many words the longest expression has that begins with a word. */
  private final Map<String, Integer> longest = new HashMap<>();

  /**
   * An expression with what may stand for it.
   *
   * @param exact its words as the index knows them
   */
  private record Term(List<String> exact, List<Other> others, Optional<Agency> agency) {}

  /**
   * What may stand for an expression.
   *
   * @param read the words one by one
   * @param heir how the agency is kin; empty for another form of the same
   */
  record Other(String words, Expansion.Kind kind, Optional<Heir> heir, List<Word> read) {
    static Other of(String words, Expansion.Kind kind, Optional<Heir> heir) {
      return new Other(words, kind, heir, Synonyms.words(words));
    }
  }

  /** An expression found: the words from one to before another. */
  record Match(int from, int to, List<Other> others, Optional<Agency> agency) {}

  private Synonyms(IndexContent content) throws IOException {
    Abbreviations.of(content.authorities().abbreviations()).forEach(this::add);
    Agencies.known().all().forEach(this::add);
  }

  /** Those by the authority files of a commit. */
  static Synonyms of(IndexContent content) {
    return MADE.of(content.reader(), () -> new Synonyms(content));
  }

  private void add(Abbreviation abbreviation) {
    List<String> forms = new ArrayList<>(List.of(abbreviation.written()));
    forms.addAll(abbreviation.shorts());
    forms.forEach(form -> add(form, others(form, forms), Optional.empty()));
  }

  private void add(Agency agency) {
    List<String> forms = new ArrayList<>(List.of(agency.name()));
    forms.addAll(agency.forms());
    List<Other> kin = new ArrayList<>();
    for (Heir heir : Kin.of(agency).heirs()) {
      Stream.concat(Stream.of(heir.agency().name()), heir.agency().forms().stream())
          .forEach(name -> kin.add(Other.of(name, Expansion.Kind.AGENCY, Optional.of(heir))));
    }
    for (String form : forms) {
      List<Other> others = new ArrayList<>(others(form, forms));
      others.addAll(kin);
      add(form, others, Optional.of(agency));
    }
  }

  private static List<Other> others(String form, List<String> forms) {
    return forms.stream()
        .filter(other -> !other.equals(form))
        .map(other -> Other.of(other, Expansion.Kind.ABBREVIATION, Optional.empty()))
        .toList();
  }

  private void add(String form, List<Other> others, Optional<Agency> agency) {
    List<Word> words = words(form);
    if (!words.isEmpty()) {
      longest.merge(words.getFirst().folded(), words.size(), Math::max);
    }
    terms.putIfAbsent(
        folded(words),
        new Term(words.stream().map(Word::exact).toList(), distinct(others), agency));
  }

  /** The longest expressions in a row of words, none within another. */
  List<Match> in(List<Word> words) {
    List<Match> matches = new ArrayList<>();
    for (int from = 0; from < words.size(); ) {
      Optional<Match> match = at(words, from);
      match.ifPresent(matches::add);
      from = match.map(Match::to).orElse(from + 1);
    }
    return matches;
  }

  private Optional<Match> at(List<Word> words, int from) {
    int most = longest.getOrDefault(words.get(from).folded(), 0);
    for (int to = Math.min(words.size(), from + most); to > from; to--) {
      List<Word> part = words.subList(from, to);
      Term term = terms.get(folded(part));
      if (term != null && fits(part, term)) {
        return Optional.of(new Match(from, to, term.others(), term.agency()));
      }
    }
    return Optional.empty();
  }

  /** Typed with marks, a word must have the marks of the expression. */
  private static boolean fits(List<Word> typed, Term term) {
    for (int i = 0; i < typed.size(); i++) {
      if (typed.get(i).hasMarks() && !typed.get(i).exact().equals(term.exact().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The words and whole identifiers of a text, without their parts and further names. */
  static List<Word> words(String text) {
    return Word.of(text).stream()
        .filter(word -> word.kind() == Word.Kind.PLAIN || word.kind() == Word.Kind.WHOLE)
        .toList();
  }

  private static String folded(List<Word> words) {
    return String.join(" ", words.stream().map(Word::folded).toList());
  }

  /** Names without a second one of the same sound, in order. */
  private static List<Other> distinct(List<Other> others) {
    Map<String, Other> distinct = new LinkedHashMap<>();
    others.forEach(other -> distinct.putIfAbsent(folded(other.read()), other));
    return List.copyOf(distinct.values());
  }
}
