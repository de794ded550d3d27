package vn.tracuu.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What is known of words and syllables before a text is read.
 *
 * <p>Three files beside this class, each with its provenance at its head: {@code words.txt} (words
 * that the authors know), {@code official.txt} (counts over official texts: how strongly two or
 * three syllables keep together, how often a syllable is written with a capital), {@code
 * vtb-words.txt} (words of UD_Vietnamese-VTB, CC BY-SA 4.0). A word's number holds in bits 0 to 3
 * how strongly it holds together, in bit 4 that the authors know it, in bits 5 and 6 how often the
 * treebank has it, in bits 7 to 9 how official texts write a pair of syllables within a sentence.
 */
final class Lexicon {
  static final int KNOWN = 1 << 4;
  static final int TREEBANK_SHIFT = 5;
  static final int WRITING_SHIFT = 7;
  private static final int TREEBANK_MAX = 3;

  final WordTable words = new WordTable(1 << 17);
  final WordTable syllables = new WordTable(1 << 13);

  /** The lexicon of this module's files. */
  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    lexicon.read(resource("words.txt"), lexicon::addKnown);
    lexicon.read(resource("official.txt"), lexicon::addOfficial);
    lexicon.read(resource("vtb-words.txt"), lexicon::addTreebank);
    return lexicon;
  }

  /** A lexicon of files that are being made, without the treebank's words. */
  static Lexicon load(Path folder, String known, String official) throws IOException {
    Lexicon lexicon = new Lexicon();
    lexicon.read(Files.newInputStream(folder.resolve(known)), lexicon::addKnown);
    lexicon.read(Files.newInputStream(folder.resolve(official)), lexicon::addOfficial);
    return lexicon;
  }

  /** A word that the authors know: its syllables, parted by blanks. */
  void addKnown(String word) {
    words.merge(key(word.split(" ")), KNOWN);
  }

  /** "syllables TAB bits": one syllable and its bits, or several and how strongly they hold. */
  void addOfficial(String line) {
    int tab = line.indexOf('\t');
    String[] parts = line.substring(0, tab).split(" ");
    int bits = Integer.parseInt(line.substring(tab + 1), 10);
    if (parts.length == 1) {
      syllables.merge(Hash.of(parts[0]), bits);
    } else {
      words.merge(key(parts), bits);
    }
  }

  /** "word TAB count". */
  void addTreebank(String line) {
    int tab = line.indexOf('\t');
    setTreebank(key(line.substring(0, tab).split(" ")), Integer.parseInt(line.substring(tab + 1)));
  }

  void setTreebank(int key, int count) {
    int without = words.get(key) & ~(TREEBANK_MAX << TREEBANK_SHIFT);
    words.put(key, without | Math.min(count, TREEBANK_MAX) << TREEBANK_SHIFT);
  }

  /** The key of a word of several syllables in canonical form. */
  static int key(String[] parts) {
    int key = Hash.of(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      key = Hash.pair(key, Hash.of(parts[i]));
    }
    return key;
  }

  private static InputStream resource(String name) {
    return Lexicon.class.getResourceAsStream(name);
  }

  private void read(InputStream in, Consumer<String> entry) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(entry);
    } catch (IOException e) {
      throw new UncheckedIOException("lexicon", e);
    }
  }
}
