package vn.tracuu.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes the lexicon's files and the segmenter's weights again.
 *
 * <p>Example: {@code tracuu lexicon --known indexer/src/main/lexicon/known.txt --names
 * indexer/src/main/lexicon/names.txt --phrases indexer/src/main/lexicon/phrases.txt --official
 * ../shared/bench/scale/codified.jsonl.gz,../shared/bench/scale/documents.jsonl.gz --treebank
 * ../shared/bench/segmentation/train.txt --out indexer/src/main/resources/vn/tracuu/analysis}. The
 * development part of the treebank is no input.
 */
public final class LexiconBuilder {
  private final Path out;

  public LexiconBuilder(Path out) {
    this.out = out;
  }

  /**
   * Writes {@code words.txt}: the words that the authors know, one a line, canonical.
   *
   * @param words a line for each first syllable: "an: toàn ninh"
   * @param names a line for each group, names parted by commas: "Tỉnh: Sơn La, Lai Châu"
   */
  public void known(Path words, Path names) throws IOException {
    TreeSet<String> all = new TreeSet<>();
    for (String line : Files.readAllLines(words)) {
      String[] parts = Normalizer.normalize(line, Normalizer.Form.NFC).split(":");
      if (!line.startsWith("#") && parts.length == 2) {
        for (String tail : parts[1].trim().split("\\s+")) {
          all.add(canonical(parts[0].trim() + " " + tail.replace('_', ' ')));
        }
      }
    }
    for (String line : Files.readAllLines(names)) {
      String[] parts = Normalizer.normalize(line, Normalizer.Form.NFC).split(":");
      if (!line.startsWith("#") && parts.length == 2) {
        Stream.of(parts[1].split(","))
            .map(String::trim)
            .filter(name -> name.contains(" "))
            .forEach(name -> all.add(canonical(name)));
      }
    }
    write(
        "words.txt",
        """
        # Words of several syllables that the authors of this project know, in canonical form.
        # Made by `tracuu lexicon` from known.txt and names.txt in indexer/src/main/lexicon. Apache-2.0.
        """,
        String.join("\n", all));
  }

  /** Writes {@code official.txt} from counts over official texts. */
  public void official(List<Path> files) throws IOException {
    OfficialCounts counts = new OfficialCounts(knownWords());
    counts.read(files, false);
    counts.read(files, true);
    write(
        "official.txt",
        """
        # Syllables (capital 0-7 | frequency 0-7 << 3) and how strongly two and three hold together
        # (bits of mutual information | writing << 7: 1 small, 2 mixed, 3 "Tài chính", 4 "Sơn La"),
        # counted by `tracuu lexicon` over official texts, which are in the public domain (Law on
        # Intellectual Property, article 15). Words and numbers only. Apache-2.0.
        """,
        lines(counts.lines()));
  }

  /**
   * Writes {@code vtb-words.txt} and {@code vtb-weights.bin} from the treebank's training part.
   *
   * @param phrases of official texts, in the treebank's form, learnt from as well
   */
  public void treebank(Path file, Path phrases) throws IOException {
    Lexicon lexicon = Lexicon.load(out, "words.txt", "official.txt");
    SegmenterTrainer trainer = new SegmenterTrainer(lexicon);
    double[] weights = trainer.train(file, phrases);
    Files.write(out.resolve("vtb-weights.bin"), SegmenterWeights.compressed(weights));
    write(
        "vtb-words.txt",
        """
        # Words of several syllables and their counts in the training part of UD_Vietnamese-VTB
        # (https://universaldependencies.org/treebanks/vi_vtb/), CC BY-SA 4.0: see LICENSE-vtb.txt.
        # Made by `tracuu lexicon`; vtb-weights.bin is derived from the same part.
        """,
        lines(trainer.words()));
  }

  private Set<String> knownWords() throws IOException {
    return new HashSet<>(Files.readAllLines(out.resolve("words.txt")));
  }

  private static String lines(Map<String, Integer> counts) {
    StringBuilder lines = new StringBuilder();
    counts.forEach((word, count) -> lines.append(word).append('\t').append(count).append('\n'));
    return lines.toString().stripTrailing();
  }

  private static String canonical(String words) {
    StringBuilder canonical = new StringBuilder();
    for (String syllable : words.split(" ")) {
      canonical.append(canonical.isEmpty() ? "" : " ").append(Canonical.form(syllable));
    }
    return canonical.toString();
  }

  private void write(String name, String head, String body) throws IOException {
    Files.writeString(out.resolve(name), head + body + "\n", StandardCharsets.UTF_8);
  }
}
