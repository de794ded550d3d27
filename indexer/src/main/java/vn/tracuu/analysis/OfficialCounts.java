package vn.tracuu.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;

/**
 * How often syllables, and two and three of them in a row, stand in official texts.
 *
 * <p>Gives the lines of {@code official.txt}: for a syllable how often it is written with a capital
 * and how frequent it is, for two or three how strongly they hold together, by pointwise mutual
 * information of a count lowered by its standard deviation.
 */
final class OfficialCounts {
  private static final int RARE = 12;
  private static final int WEAKEST = 4;
  private static final int WRITTEN = 3;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<int[]> singles = new ArrayList<>();
  private final Map<Long, int[]> pairs = new HashMap<>();
  private final Map<Long, int[]> triples = new HashMap<>();
  private final Set<String> known;
  private long total;

  /** Of the words in {@code known} also a weak hold is told. */
  OfficialCounts(Set<String> known) {
    this.known = known;
  }

  /** Counts one pass over files of documents, one JSON object with "text" a line. */
  void read(List<Path> files, boolean isSecondPass) throws IOException {
    for (Path file : files) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
        for (String line; (line = lines.readLine()) != null; ) {
          JsonNode text = JSON.readTree(line).get("text");
          if (text != null && text.isTextual()) {
            count(text.textValue(), isSecondPass);
          }
        }
      }
    }
  }

  private void count(String text, boolean isSecondPass) throws IOException {
    try (VietnameseTokenizer tokens = new VietnameseTokenizer()) {
      tokens.setReader(new StringReader(text));
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      FlagsAttribute flags = tokens.getAttribute(FlagsAttribute.class);
      tokens.reset();
      int before = -1;
      int last = -1;
      while (tokens.incrementToken()) {
        boolean isOpen = SyllableFlags.gap(flags.getFlags()) == SyllableFlags.SPACE;
        int kind = SyllableFlags.letterCase(flags.getFlags());
        before = isOpen ? last : -1;
        int former = isOpen && last >= 0 ? last : -1;
        term.setLength(Canonical.rewrite(term.buffer(), term.length()));
        int id = kind == SyllableFlags.NUMBER || term.length() > 12 ? -1 : id(term.toString());
        if (id >= 0 && isSecondPass) {
          third(before, former, id);
        } else if (id >= 0) {
          first(former, id, kind);
        }
        secondLast = former;
        last = id;
        lastKind = kind;
      }
      secondLast = -1;
    }
  }

  private int secondLast = -1;
  private int lastKind;

  private void first(int former, int id, int kind) {
    total++;
    int[] single = singles.get(id);
    single[0]++;
    if (former >= 0) {
      single[1] += kind == SyllableFlags.LOWER ? 1 : 0;
      single[2] += kind == SyllableFlags.CAPITALIZED ? 1 : 0;
      int[] pair = pairs.computeIfAbsent((long) former << 32 | id, key -> new int[1 + WRITTEN]);
      pair[0]++;
      if (secondLast >= 0 && kind != SyllableFlags.UPPER && lastKind != SyllableFlags.UPPER) {
        pair[written(lastKind, kind)]++;
      }
    }
  }

  /** 1: no capital stands first, 2: "Tài chính", 3: "Sơn La". */
  private static int written(int first, int second) {
    return first == SyllableFlags.LOWER ? 1 : second == SyllableFlags.LOWER ? 2 : 3;
  }

  private void third(int before, int former, int id) {
    if (former < 0 || secondLast < 0) {
      return;
    }
    if (strength(secondLast, former) >= WEAKEST && strength(former, id) >= WEAKEST) {
      long key = ((long) secondLast << 21 | former) << 21 | id;
      triples.computeIfAbsent(key, any -> new int[1])[0]++;
    }
  }

  private int id(String syllable) {
    return ids.computeIfAbsent(
        syllable,
        any -> {
          names.add(any);
          singles.add(new int[3]);
          return names.size() - 1;
        });
  }

  private int strength(int first, int second) {
    int[] count = pairs.get((long) first << 32 | second);
    return count == null ? 0 : strength(count[0], singles.get(first)[0], singles.get(second)[0]);
  }

  private int strength(double together, double first, double second) {
    if (together < 2) {
      return 0;
    }
    double safe = together - Math.sqrt(together);
    double bits = Math.log(safe * total / (first * second)) / Math.log(2);
    return (int) Math.max(1, Math.min(12, Math.floor(bits) + 1));
  }

  /** The lines of the file, sorted. */
  Map<String, Integer> lines() {
    Map<String, Integer> lines = new TreeMap<>();
    for (int id = 0; id < names.size(); id++) {
      int[] single = singles.get(id);
      if (single[0] >= RARE) {
        int capital = (single[2] * 14 + 1) / (2 * (single[1] + single[2]) + 1);
        int frequency = Math.min(7, (int) (Math.log10(single[0]) * 1.5));
        lines.put(names.get(id), Math.min(7, capital) | frequency << 3);
      }
    }
    pairs.forEach((key, count) -> pair(key, lines));
    triples.forEach((key, count) -> triple(key, count[0], lines));
    return lines;
  }

  private void pair(long key, Map<String, Integer> lines) {
    int first = (int) (key >> 32);
    int second = (int) key;
    int strength = strength(first, second);
    String word = names.get(first) + " " + names.get(second);
    boolean isFrequent = pairs.get(key)[0] >= RARE;
    if (strength >= WEAKEST && isFrequent || strength > 0 && known.contains(word)) {
      lines.put(word, strength | writing(pairs.get(key)) << Lexicon.WRITING_SHIFT);
    }
  }

  /**
   * How most are written within sentences: 0 unknown, 1 small, 2 mixed, 3 "Tài chính", 4 "Sơn La".
   */
  private static int writing(int[] pair) {
    int all = pair[1] + pair[2] + pair[3];
    if (all < WRITTEN) {
      return 0;
    }
    if (pair[1] >= .7 * all) {
      return 1;
    }
    return pair[3] >= .7 * all ? 4 : pair[2] >= .6 * all ? 3 : 2;
  }

  private void triple(long key, int count, Map<String, Integer> lines) {
    int first = (int) (key >> 42);
    int second = (int) (key >> 21) & 0x1FFFFF;
    int third = (int) key & 0x1FFFFF;
    double head = pairs.get((long) first << 32 | second)[0];
    double tail = pairs.get((long) second << 32 | third)[0];
    int strength =
        Math.min(
            strength(count, head, singles.get(third)[0]),
            strength(count, singles.get(first)[0], tail));
    if (count >= 2 * RARE && strength >= 6) {
      lines.put(names.get(first) + " " + names.get(second) + " " + names.get(third), strength);
    }
  }
}
