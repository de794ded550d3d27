package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tracuu.model.Content;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.source.PlainText;

/** Text that nobody would write is read all the same: nothing lost, nothing slow. */
class SoupTest {
  private static final List<String> KEYWORDS =
      List.of(
          "Điều 1.",
          "Điều 7a.",
          "Điều",
          "Chương I",
          "Chương",
          "Phần thứ hai",
          "Mục 3.",
          "I.",
          "IV.",
          "1.",
          "2.",
          "5.1.",
          "5.1.1.",
          "a)",
          "đ)",
          "d)",
          "a1)",
          "-",
          "+",
          "•",
          "(3)",
          "1)",
          "Căn cứ",
          "QUYẾT ĐỊNH:",
          "Nơi nhận:",
          "TM. ỦY BAN NHÂN DÂN",
          "Số: 1/QĐ-UBND",
          "“",
          "”",
          "|",
          "-----",
          "Sơn La, ngày 31 tháng 02 năm 2025",
          "thực hiện",
          "Sở Tài chính;",
          "2050.",
          "\n",
          "\n",
          "\n");

  @Test
  void keywordSoupIsReadWhole() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      String soup =
          IntStream.range(0, 120)
              .mapToObj(i -> KEYWORDS.get(random.nextInt(KEYWORDS.size())))
              .collect(Collectors.joining(" "));
      assertEquals(letters(soup), letters(said(soup)), "seed " + seed + " round " + round);
    }
  }

  static Stream<Named<String>> pathological() {
    return Stream.of(
        Named.of("100,000 opening brackets", "(".repeat(100_000)),
        Named.of("one line of 5 MB", "thực hiện nhiệm vụ ".repeat(280_000)),
        Named.of("one word of 5 MB", "a".repeat(5_000_000)),
        Named.of(
            "50,000 headings",
            IntStream.rangeClosed(1, 50_000)
                .mapToObj(i -> "Điều " + i + ". Nội dung")
                .collect(Collectors.joining("\n"))),
        Named.of("50,000 bullets", "- Nội dung;\n".repeat(50_000)),
        Named.of("100,000 empty lines", "\n".repeat(100_000)),
        Named.of("1 MB of digits", "1".repeat(1_000_000)),
        Named.of("200,000 marks on one letter", "a" + "\u0301".repeat(200_000)),
        Named.of("100,000 short lines", "Sở\n".repeat(100_000)));
  }

  @ParameterizedTest
  @MethodSource
  void pathological(String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertTrue(said(text).length() <= text.length() + 1000));
  }

  /** All that the tree says, in order. */
  private static String said(String text) {
    return switch (Parser.parse(PlainText.read(text))) {
      case Parsed.NotADocument other -> text;
      case Parsed.Document found -> {
        StringBuilder said = new StringBuilder();
        var document = found.document();
        document.preface().forEach(passage -> said.append(passage.text()));
        document.bases().forEach(basis -> said.append(basis.passage().text()));
        said.append(document.formula().text());
        document.body().forEach(content -> say(content, said));
        document.conclusions().recipients().forEach(line -> said.append(line.text()));
        document.conclusions().other().forEach(line -> said.append(line.text()));
        yield said.toString();
      }
    };
  }

  private static void say(Content content, StringBuilder said) {
    if (content instanceof Passage passage) {
      said.append(passage.text());
    } else if (content instanceof Provision provision) {
      said.append(provision.label().text()).append(provision.heading().text());
      provision.content().forEach(inner -> say(inner, said));
    }
  }

  /** Letters and figures, sorted: recipients may come before what was printed beside them. */
  private static String letters(String text) {
    int[] sorted = text.codePoints().filter(Character::isLetterOrDigit).sorted().toArray();
    return new String(sorted, 0, sorted.length);
  }
}
