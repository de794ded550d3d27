package vn.tracuu.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A number for each word: small for the syllables of official texts, the frequent ones smallest.
 *
 * <p>Any other word has a number made of its letters, above all small ones; that two such words
 * share one is less likely than one in a million.
 */
final class SyllableCodes {
  /** Numbers below are signs, not words. */
  private static final int FIRST = 4;

  /** Numbers from here on are made of letters. */
  static final int OTHERS = 1 << 14;

  /** Each word at its hash or behind, null where none is; more than half of it is free. */
  private static final Word[] WORDS = new Word[4 * OTHERS];

  /** Other words that came lately, numbers above all: a new one takes the place of an old one. */
  private static final Word[] LATELY = new Word[1 << 13];

  private static final int FINGERPRINT;

  static {
    int code = FIRST;
    int fingerprint = 0;
    for (String syllable : byFrequency()) {
      fingerprint = Hash.pair(fingerprint, Hash.of(syllable));
      char[] letters = syllable.toCharArray();
      WORDS[slot(letters, letters.length, Hash.of(syllable))] = new Word(syllable, code++);
    }
    FINGERPRINT = fingerprint;
  }

  private SyllableCodes() {}

  static int of(String word) {
    return word(word.toCharArray(), word.length()).code();
  }

  /** The word with its number; one object for each syllable of official texts. */
  static Word word(char[] letters, int length) {
    int hash = Hash.of(letters, 0, length);
    Word known = WORDS[slot(letters, length, hash)];
    return known == null ? other(letters, length, hash) : known;
  }

  /** Threads may overwrite what another one kept: words do not change. */
  private static Word other(char[] letters, int length, int hash) {
    Word before = LATELY[hash & LATELY.length - 1];
    if (before != null && before.is(letters, length)) {
      return before;
    }
    Word word = new Word(new String(letters, 0, length), hash & 0x3FFFFFFF | OTHERS);
    LATELY[hash & LATELY.length - 1] = word;
    return word;
  }

  /** Where a word is, or the free slot where it would be. */
  private static int slot(char[] letters, int length, int hash) {
    int slot = hash & WORDS.length - 1;
    while (WORDS[slot] != null && !WORDS[slot].is(letters, length)) {
      slot = slot + 1 & WORDS.length - 1;
    }
    return slot;
  }

  /** Another one where the numbers are others: rows written with those cannot be read. */
  static String fingerprint() {
    return Integer.toHexString(FINGERPRINT);
  }

  private static List<String> byFrequency() {
    record Counted(String syllable, int frequency) {}
    List<Counted> counted = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                SyllableCodes.class.getResourceAsStream("official.txt"), StandardCharsets.UTF_8))) {
      for (String line; (line = lines.readLine()) != null; ) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.lastIndexOf(' ', tab) < 0) {
          int frequency = Integer.parseInt(line.substring(tab + 1)) >> 3;
          counted.add(new Counted(line.substring(0, tab), frequency));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("official.txt", e);
    }
    counted.sort(Comparator.comparingInt(one -> -one.frequency));
    return counted.stream().map(Counted::syllable).limit(OTHERS - FIRST).toList();
  }
}
