package vn.tracuu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tracuu.Bench;

/** How well words are found among syllables, against sentences whose words are known. */
class SegmentationTest {
  private static final double FLOOR = 91;
  private static final double DECISION_FLOOR = 94;

  /** So much may be lost where a text is written in another way. */
  private static final double FORM_LOSS = .5;

  private static final SegmentedText WORDS = new SegmentedText();

  @ParameterizedTest
  @CsvSource({
    "cơ quan nhà nước, cơ_quan nhà_nước",
    "Ủy ban nhân dân tỉnh Sơn La, Ủy_ban nhân_dân tỉnh Sơn_La",
    "ỦY BAN NHÂN DÂN, ỦY_BAN NHÂN_DÂN",
    "CỘNG HÒA XÃ HỘI, CỘNG_HÒA XÃ_HỘI",
    "phát triển kinh tế, phát_triển kinh_tế"
  })
  void words(String text, String words) {
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      String found = WORDS.join(Normalizer.normalize(text, form));
      assertEquals(words, Normalizer.normalize(found, Normalizer.Form.NFC));
    }
  }

  @Test
  void noTextHasNoWords() {
    assertEquals("", WORDS.join(""));
    assertEquals("", WORDS.join(" \t "));
  }

  @Test
  void newsOfTheTreebank() throws IOException {
    List<String> gold = Files.readAllLines(Bench.path("segmentation/dev.txt"));
    double plain = report("UD-VTB dev", gold);
    double decomposed =
        report("NFD", form(gold, it -> Normalizer.normalize(it, Normalizer.Form.NFD)));
    double capitals = report("capitals", form(gold, it -> it.toUpperCase(Locale.ROOT)));
    double placement = report("other tone placement", form(gold, SegmentationTest::otherPlacement));
    report("without diacritics", form(gold, SegmentationTest::folded));
    assertTrue(plain >= FLOOR, "F1 " + plain);
    assertTrue(plain - decomposed <= FORM_LOSS, "NFD F1 " + decomposed);
    assertTrue(plain - placement <= FORM_LOSS, "tone placement F1 " + placement);
    assertTrue(plain - capitals <= FORM_LOSS, "capitals F1 " + capitals);
    speed(gold);
  }

  @Test
  void sentencesOfTheDecision() throws IOException {
    Path file = Path.of("src/test/resources/segmentation/decision-161.txt");
    List<String> gold =
        Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
    assertTrue(gold.size() >= 60, "sentences " + gold.size());
    double plain = report("Decision 161, " + gold.size() + " sentences", gold);
    report("Decision 161 in capitals", form(gold, it -> it.toUpperCase(Locale.ROOT)));
    assertTrue(plain >= DECISION_FLOOR, "F1 " + plain);
  }

  private static List<String> form(List<String> gold, UnaryOperator<String> other) {
    return gold.stream().map(other).toList();
  }

  /** hòa becomes hoà, hoà hòa; the canonical form is one of the two. */
  private static String otherPlacement(String line) {
    return line.replace("òa", "\u0001")
        .replace("oà", "òa")
        .replace("\u0001", "oà")
        .replace("óa", "\u0001")
        .replace("oá", "óa")
        .replace("\u0001", "oá")
        .replace("ủy", "\u0001")
        .replace("uỷ", "ủy")
        .replace("\u0001", "uỷ")
        .replace("úy", "\u0001")
        .replace("uý", "úy")
        .replace("\u0001", "uý");
  }

  private static String folded(String line) {
    String apart = Normalizer.normalize(line, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    return apart.replace('đ', 'd').replace('Đ', 'D');
  }

  private static double report(String name, List<String> gold) {
    int right = 0;
    int said = 0;
    int known = 0;
    for (String line : gold) {
      Set<Long> expected = spans(line);
      Set<Long> found = spans(WORDS.join(line.replace('_', ' ')));
      said += found.size();
      known += expected.size();
      found.retainAll(expected);
      right += found.size();
    }
    double f1 = 200.0 * right / (said + known);
    System.out.printf(Locale.ROOT, "segmentation, %s: F1 %.2f (%d words)%n", name, f1, known);
    return f1;
  }

  /** A word by the characters before it and in it. */
  private static Set<Long> spans(String line) {
    Set<Long> spans = new HashSet<>();
    long at = 0;
    for (String word : line.strip().split("\\s+")) {
      int length = word.replace("_", "").length();
      spans.add(at << 32 | length);
      at += length;
    }
    return spans;
  }

  /** Told, not judged: megabytes of UTF-8 a second of processor time, one thread. */
  private static void speed(List<String> gold) {
    String text = String.join(" ", gold).replace('_', ' ');
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    double best = 0;
    for (int round = 0; round < 12; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      WORDS.join(text);
      long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      best = Math.max(best, bytes * 1e3 / took);
    }
    System.out.printf(Locale.ROOT, "segmentation: %.1f MB/s, one thread, processor time%n", best);
  }
}
