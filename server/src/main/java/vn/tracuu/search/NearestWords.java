package vn.tracuu.search;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import vn.tracuu.analysis.Folding;
import vn.tracuu.index.IndexContent;
import vn.tracuu.index.Schema.Searched;
import vn.tracuu.search.Ranking.Found;

/**
 * What may have been meant by words that the index does not have: "giải ngân" for "giải ngâng",
 * "161/QĐ-UBND" for "161/QĐ-UBDN".
 *
 * <p>The nearest words of the index, those first that stand beside the other words of the question
 * somewhere. Nothing is replaced: the reader chooses.
 */
final class NearestWords {
  private static final int MOST = 3;
  private static final int LOOKED_AT = 12;
  private static final int MOST_EDITS = 2;

  /** Fewer answers than these may be due to a slip. */
  private static final int FEW = 3;

  private static final String FIELD = Searched.TEXT.field();

  private final IndexContent content;
  private final IndexReader reader;
  private final Vocabulary vocabulary;
  private final String line;
  private final List<Word> words;

  /** Of a line as typed, with its words. */
  NearestWords(IndexContent content, String q, List<Word> words) {
    this.content = content;
    this.reader = content.reader();
    this.vocabulary = Vocabulary.of(reader);
    this.line = Normalizer.normalize(q, Normalizer.Form.NFC);
    this.words = words;
  }

  /** The question with the slips mended; none where every word is known and enough was found. */
  List<String> questions(Found found) throws IOException {
    if (words.isEmpty() || words.size() > LOOKED_AT) {
      return List.of();
    }
    List<Integer> slips = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (vocabulary.variants(words.get(i).folded()).isEmpty()) {
        slips.add(i);
      }
    }
    boolean isPoor = found.isLoosened() || found.docs().totalHits.value() < FEW;
    if (slips.isEmpty() && isPoor) {
      slips.addAll(strangers());
    }
    return slips.isEmpty() || slips.size() > 2 ? List.of() : mended(slips);
  }

  /** Known words that stand beside none of their neighbours anywhere. */
  private List<Integer> strangers() throws IOException {
    List<Integer> strangers = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).kind() == Word.Kind.PLAIN && together(i, meant(words.get(i))) == 0) {
        strangers.add(i);
      }
    }
    return strangers.size() == words.size() ? List.of() : strangers;
  }

  private List<String> mended(List<Integer> slips) throws IOException {
    List<String> mended = new ArrayList<>(List.of(line));
    for (int at = slips.size() - 1; at >= 0; at--) {
      int slip = slips.get(at);
      List<String> candidates = candidates(slip);
      List<String> next = new ArrayList<>();
      for (String former : mended) {
        for (String candidate : candidates) {
          Word word = words.get(slip);
          next.add(former.substring(0, word.start()) + candidate + former.substring(word.end()));
        }
      }
      mended = next;
    }
    return mended.stream().distinct().filter(one -> !one.equals(line)).limit(MOST).toList();
  }

  private record Candidate(String word, int together, double cost, int frequency) {}

  /** The nearest words, those that stand beside the neighbours of the slip first. */
  private List<String> candidates(int slip) throws IOException {
    Word word = words.get(slip);
    List<Candidate> candidates = new ArrayList<>();
    for (String near : near(word)) {
      if (!near.equals(word.exact())) {
        candidates.add(
            new Candidate(
                near,
                together(slip, List.of(near)),
                SlipCost.of(word.exact(), near),
                reader.docFreq(new Term(FIELD, near))));
      }
    }
    boolean hasTogether = candidates.stream().anyMatch(one -> one.together() > 0);
    return candidates.stream()
        .filter(one -> !hasTogether || one.together() > 0)
        .sorted(
            Comparator.comparingDouble(Candidate::cost)
                .thenComparingInt(one -> -one.together())
                .thenComparingInt(one -> -one.frequency()))
        .limit(MOST)
        .map(Candidate::word)
        .map(near -> printed(word, near))
        .toList();
  }

  private Set<String> near(Word word) throws IOException {
    Set<String> near = new HashSet<>();
    int prefix = word.kind() == Word.Kind.WHOLE ? 2 : 1;
    for (Searched field : List.of(Searched.TEXT, Searched.NUMBER)) {
      Terms terms = MultiTerms.getTerms(reader, field.field());
      if (terms != null && word.exact().length() > prefix) {
        Term typed = new Term(field.field(), word.exact());
        TermsEnum within = new FuzzyTermsEnum(terms, typed, MOST_EDITS, prefix, true);
        for (BytesRef one; (one = within.next()) != null; ) {
          near.add(one.utf8ToString());
        }
      }
    }
    boolean isNumber = word.kind() == Word.Kind.WHOLE;
    near.removeIf(one -> !isNumber && !one.chars().allMatch(Character::isLetter));
    return near;
  }

  /** A number in the letters and signs that were typed, as far as they are the same. */
  private String printed(Word word, String near) {
    String typed = line.substring(word.start(), word.end());
    String[] parts = typed.split("[/-]");
    String[] others = near.split("-");
    if (word.kind() != Word.Kind.WHOLE || parts.length != others.length) {
      return near;
    }
    StringBuilder printed = new StringBuilder();
    for (int i = 0, at = 0; i < parts.length; i++) {
      boolean isSame = Folding.of(parts[i]).equals(Folding.of(others[i]));
      printed.append(isSame ? parts[i] : others[i].toUpperCase(Locale.ROOT));
      at += parts[i].length();
      if (at < typed.length()) {
        printed.append(typed.charAt(at++));
      }
    }
    return printed.toString();
  }

  /** In how many places a word, in any of its forms, stands beside a neighbour of the slip. */
  private int together(int slip, List<String> forms) throws IOException {
    int before = slip == 0 ? 0 : pairs(meant(words.get(slip - 1)), forms);
    int after = slip + 1 == words.size() ? 0 : pairs(forms, meant(words.get(slip + 1)));
    return before + after;
  }

  private List<String> meant(Word word) {
    return word.hasMarks() && vocabulary.holds(word)
        ? List.of(word.exact())
        : vocabulary.variants(Folding.of(word.exact()));
  }

  private int pairs(List<String> first, List<String> second) throws IOException {
    int count = 0;
    for (String one : first) {
      for (String other : second) {
        count += content.searcher().count(SideBySide.of(List.of(one, other)));
      }
    }
    return count;
  }
}
