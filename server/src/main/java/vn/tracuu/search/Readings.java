package vn.tracuu.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import vn.tracuu.index.IndexContent;
import vn.tracuu.model.Succession;
import vn.tracuu.search.Synonyms.Match;
import vn.tracuu.search.Synonyms.Other;

/**
 * The ways of taking a line as typed, and what is to be told of them.
 *
 * <p>"sở tài chính giải ngân" is read as typed and with Sở Kế hoạch và Đầu tư, whose work Sở Tài
 * chính took over. Names that no place of the index can hold are not read; phrases in quotes and
 * excluded words stay as typed.
 */
final class Readings {
  /** Each costs as much as a question. */
  private static final int MOST = 6;

  private static final float OF_KIN = .8f;
  private static final String QUOTES = "\"“”„«»";

  private final SearchRequest request;
  private final String line;
  private final List<Word> words;
  private final Synonyms synonyms;
  private final Vocabulary vocabulary;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<List<String>, Expansion> told = new LinkedHashMap<>();

  /** A reading being made: what stands for which of the matches. */
  private record Draft(List<Optional<Other>> choices) {
    Draft with(Optional<Other> choice) {
      List<Optional<Other>> longer = new ArrayList<>(choices);
      longer.add(choice);
      return new Draft(longer);
    }
  }

  private Readings(SearchRequest request, IndexContent content) {
    this.request = request;
    this.line = Normalizer.normalize(request.q(), Normalizer.Form.NFC);
    this.words = Synonyms.words(line);
    this.synonyms = Synonyms.of(content);
    this.vocabulary = Vocabulary.of(content.reader());
  }

  /**
   * What is read, the line as typed first.
   *
   * @param words of that line
   */
  record Read(List<Reading> readings, List<Expansion> told, List<Word> words) {}

  static Read of(SearchRequest request, IndexContent content) {
    Readings readings = new Readings(request, content);
    return readings.read();
  }

  private Read read() {
    variants();
    List<Match> matches =
        synonyms.in(words).stream().filter(match -> isFree(words.get(match.from()))).toList();
    drafts.add(new Draft(List.of()));
    for (Match match : matches) {
      branch(others(match));
      match.agency().ifPresent(agency -> Kin.of(agency).open().forEach(open -> tell(match, open)));
    }
    List<Reading> readings = drafts.stream().map(draft -> reading(matches, draft)).toList();
    for (Draft draft : drafts) {
      for (int i = 0; i < matches.size(); i++) {
        Match match = matches.get(i);
        draft.choices().get(i).ifPresent(other -> tell(match, other));
      }
    }
    return new Read(readings, List.copyOf(told.values()), words);
  }

  /** Each draft goes on as typed first; then, while there is room, with each other name. */
  private void branch(List<Other> others) {
    List<Draft> former = List.copyOf(drafts);
    drafts.replaceAll(draft -> draft.with(Optional.empty()));
    for (Other other : others) {
      for (Draft draft : former) {
        if (drafts.size() < MOST) {
          drafts.add(draft.with(Optional.of(other)));
        }
      }
    }
  }

  private List<Other> others(Match match) {
    return match.others().stream()
        .filter(other -> request.reads(other.kind()))
        .filter(
            other ->
                other.read().stream()
                    .noneMatch(word -> vocabulary.variants(word.folded()).isEmpty()))
        .toList();
  }

  private Reading reading(List<Match> matches, Draft draft) {
    StringBuilder text = new StringBuilder(line);
    float weight = 1;
    BooleanQuery.Builder within = new BooleanQuery.Builder();
    boolean isEverywhere = true;
    for (int i = matches.size() - 1; i >= 0; i--) {
      Optional<Other> choice = draft.choices().get(i);
      if (choice.isPresent()) {
        Match match = matches.get(i);
        text.replace(start(match), end(match), choice.get().words());
        weight *= weight(match, choice.get());
        Optional<Query> where = choice.get().heir().flatMap(Kin::within);
        where.ifPresent(query -> within.add(query, Occur.FILTER));
        isEverywhere &= where.isEmpty();
      }
    }
    return new Reading(
        Question.of(text.toString()),
        weight,
        isEverywhere ? Optional.empty() : Optional.of(within.build()));
  }

  /**
   * A longer name has more words to score with, and is not the better for it; places that have the
   * name as typed come before those that have the name of its kin.
   */
  private static float weight(Match match, Other other) {
    double longer = other.read().size();
    double ratio = Math.min(1, (match.to() - match.from()) / longer);
    boolean isKin = other.kind() == Expansion.Kind.AGENCY;
    return (float) (isKin ? OF_KIN * ratio : Math.sqrt(ratio));
  }

  private void tell(Match match, Other other) {
    String name = other.heir().map(heir -> heir.agency().name()).orElse(other.words());
    String note = other.heir().map(heir -> note(heir.succession())).orElse("");
    tell(new Expansion(other.kind(), typed(match), name, note));
  }

  private void tell(Match match, Succession open) {
    if (request.reads(Expansion.Kind.AGENCY)) {
      tell(new Expansion(Expansion.Kind.AGENCY, typed(match), "", note(open)));
    }
  }

  /** What is told of an agency that stands for its kin, by its own name. */
  static List<Expansion> told(Kin kin) {
    String name = kin.agency().name();
    Stream<Expansion> heirs =
        kin.heirs().stream()
            .map(
                heir ->
                    new Expansion(
                        Expansion.Kind.AGENCY,
                        name,
                        heir.agency().name(),
                        note(heir.succession())));
    Stream<Expansion> open =
        kin.open().stream().map(step -> new Expansion(Expansion.Kind.AGENCY, name, "", note(step)));
    return Stream.concat(heirs, open).toList();
  }

  private void tell(Expansion expansion) {
    told.putIfAbsent(List.of(expansion.kind().word(), expansion.from(), expansion.to()), expansion);
  }

  private static String note(Succession step) {
    return String.join(
        "; ",
        List.of(step.function(), step.basis(), step.note()).stream()
            .filter(part -> !part.isEmpty())
            .toList());
  }

  private String typed(Match match) {
    return line.substring(start(match), end(match));
  }

  private int start(Match match) {
    return words.get(match.from()).start();
  }

  private int end(Match match) {
    return words.get(match.to() - 1).end();
  }

  /** Not in quotes, and not excluded. */
  private boolean isFree(Word word) {
    boolean isQuoted = false;
    for (int i = 0; i < word.start(); i++) {
      isQuoted ^= QUOTES.indexOf(line.charAt(i)) >= 0;
    }
    boolean isExcluded =
        word.start() > 0
            && line.charAt(word.start() - 1) == '-'
            && (word.start() == 1 || Character.isWhitespace(line.charAt(word.start() - 2)));
    return !isQuoted && !isExcluded;
  }

  private void variants() {
    if (!request.reads(Expansion.Kind.VARIANT)) {
      return;
    }
    for (Word word : words) {
      String typed = line.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
      if (isVariant(word, typed)) {
        tell(new Expansion(Expansion.Kind.VARIANT, typed, word.exact(), ""));
      }
    }
  }

  /** The same word in another spelling: the words typed otherwise than the index has them. */
  static boolean isVariant(Word word, String typed) {
    return word.kind() == Word.Kind.PLAIN
        && word.hasMarks()
        && typed.length() == word.exact().length()
        && !typed.equals(word.exact());
  }

  /** The words of a line that are typed in another spelling than the index has them. */
  static List<String> variants(String line) {
    String text = Normalizer.normalize(line, Normalizer.Form.NFC);
    return Synonyms.words(text).stream()
        .filter(
            word ->
                isVariant(word, text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT)))
        .map(word -> text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT))
        .toList();
  }
}
