package vn.tracuu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.tracuu.index.IndexContent;
import vn.tracuu.search.Suggestion.Kind;
import vn.tracuu.search.SuggestionEntries.Entry;

/**
 * What may be meant by what has been typed so far: numbers, agencies, words, headings.
 *
 * <p>"giai ng" may become "giải ngân"; "nq 5" may be Nghị quyết 57-NQ/TW. Made once a commit, from
 * its own words, and held in memory.
 */
public final class Suggestions {
  private static final PerCommit<Suggestions> MADE = new PerCommit<>();

  private static final int MOST = 8;

  /** Two letters of a word may be gone on with behind other words. */
  private static final int SHORTEST = 2;

  private static final Map<Kind, Integer> MOST_OF_KIND =
      new EnumMap<>(Map.of(Kind.NUMBER, 3, Kind.AGENCY, 2, Kind.WORD, 5, Kind.HEADING, 3));

  private final List<Entry> entries;
  private final List<String> exact;
  private final WordStarts starts;

  private Suggestions(IndexContent content) throws IOException {
    entries = SuggestionEntries.of(content);
    exact = entries.stream().map(entry -> Typing.exact(entry.key())).toList();
    starts = new WordStarts(entries.stream().map(entry -> Typing.folded(entry.key())).toList());
  }

  /** Those of a commit. */
  public static Suggestions of(IndexContent content) {
    return MADE.of(content.reader(), () -> new Suggestions(content));
  }

  /** A few for what has been typed; none for nothing. */
  public List<Suggestion> to(String typed) {
    String exactly = Typing.exact(typed).stripLeading();
    Map<String, Suggestion> found = new LinkedHashMap<>();
    add(exactly, "", found);
    int blank = exactly.indexOf(' ');
    while (found.isEmpty() && blank > 0 && exactly.length() - blank > SHORTEST) {
      add(exactly.substring(blank + 1), exactly.substring(0, blank + 1), found);
      blank = exactly.indexOf(' ', blank + 1);
    }
    return List.copyOf(found.values());
  }

  /** Words that go on from the last ones typed; what stands before these stays. */
  private void add(String beginning, String before, Map<String, Suggestion> found) {
    String folded = Typing.folded(beginning) + (beginning.endsWith(" ") ? " " : "");
    if (folded.isBlank()) {
      return;
    }
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    for (int number : best(beginning, folded)) {
      Suggestion suggestion = entries.get(number).suggestion();
      boolean fits = before.isEmpty() || suggestion.kind() == Kind.WORD;
      int count = counts.merge(suggestion.kind(), 1, Integer::sum);
      if (fits && count <= MOST_OF_KIND.get(suggestion.kind()) && found.size() < MOST) {
        Suggestion whole =
            before.isEmpty() ? suggestion : Suggestion.words(before + suggestion.text());
        found.putIfAbsent(Typing.exact(whole.text()), whole);
      }
    }
  }

  private List<Integer> best(String beginning, String folded) {
    Set<Integer> found = new HashSet<>();
    starts.find(folded, found::add);
    String settled = settled(beginning);
    Comparator<Integer> order =
        Comparator.<Integer>comparingInt(number -> kind(number).ordinal())
            .thenComparing(number -> !exact.get(number).startsWith(beginning))
            .thenComparingInt(number -> -entries.get(number).weight())
            .thenComparingInt(number -> exact.get(number).length())
            .thenComparingInt(number -> number);
    List<Integer> sorted =
        found.stream()
            .filter(number -> entries.get(number).isName() || holds(number, settled))
            .sorted(order)
            .toList();
    return firstOfEach(sorted);
  }

  /** Of those that lead to one suggestion the first. */
  private List<Integer> firstOfEach(List<Integer> numbers) {
    Set<Suggestion> seen = new HashSet<>();
    List<Integer> first = new ArrayList<>();
    for (int number : numbers) {
      if (seen.add(entries.get(number).suggestion())) {
        first.add(number);
      }
    }
    return first;
  }

  private Kind kind(int number) {
    return entries.get(number).suggestion().kind();
  }

  /** The words that are typed to their end: their marks are meant, those of the last may come. */
  private static String settled(String beginning) {
    int last = beginning.stripTrailing().lastIndexOf(' ');
    return last < 0 ? "" : beginning.substring(0, last + 1);
  }

  private boolean holds(int number, String settled) {
    boolean isBare = IntStream.range(0, settled.length()).allMatch(i -> settled.charAt(i) < 128);
    return isBare || exact.get(number).contains(settled);
  }
}
