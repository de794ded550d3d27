package vn.tracuu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tracuu.analysis.Components.Out;

/**
 * Every component keeps Lucene's contract on random text and on none, as {@code
 * BaseTokenStreamTestCase.checkRandomData} has it; that class needs JUnit 4 and a runner of its
 * own.
 */
class ComponentsTest {
  private static final int TEXTS = 400;

  private static final String[] PIECES = {
    "Quyết",
    "định",
    "số",
    "161/QĐ-UBND",
    "57-NQ/TW",
    "ngày",
    "20/01/2025",
    "22 tháng 12 năm 2024",
    "20,6%",
    "1.500.000",
    "KH&ĐT",
    "NN&PTNT",
    "hoà",
    "hòa",
    "THUỶ",
    "kỹ",
    "quý",
    "Đ",
    "ð",
    "e\u0302\u0301",
    "\u0301",
    "\u00AD",
    "\u00A0",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    " ",
    " ",
    " ",
    "-",
    "/",
    "&",
    ".",
    ",",
    "%",
    "(",
    "…",
    "\uD83D\uDE00",
    "\uD800",
    "\uDC00",
    "ﬁ",
    "İ",
    "ß",
    "中",
    "٣",
    "0",
    "00012",
    "a)",
    "x"
  };

  @ParameterizedTest
  @EnumSource(Components.class)
  void randomTextKeepsTheContract(Components component) throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      String why = component + ", seed " + seed + ", text " + i + ": \"" + text + "\"";
      check(component.read(text), text, why);
      assertEquals(component.read(text), component.read(text), why + " twice");
    }
  }

  @ParameterizedTest
  @EnumSource(Components.class)
  void noTextHasNoToken(Components component) throws IOException {
    assertEquals(List.of(new Out("", 0, 0, 0, 1)), component.read(""));
    assertEquals("", component.terms(" \n !?… ").strip());
  }

  private static void check(List<Out> tokens, String text, String why) {
    int last = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Out token = tokens.get(i);
      boolean isEnd = i == tokens.size() - 1;
      assertTrue(token.start() >= last, why + ": offsets go back at " + token);
      assertTrue(token.end() >= token.start() && token.end() <= text.length(), why + ": " + token);
      assertTrue(isEnd || !token.term().isEmpty(), why + ": empty token");
      assertTrue(i > 0 || isEnd || token.step() > 0, why + ": first step " + token);
      assertTrue(token.step() >= 0 && token.length() >= 1, why + ": " + token);
      last = isEnd ? last : token.start();
    }
  }

  static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextInt(3) > 0) {
        text.append(' ');
      }
      if (random.nextInt(20) == 0) {
        text.append((char) random.nextInt(Character.MAX_VALUE + 1));
      }
    }
    if (random.nextInt(40) == 0) {
      text.append("ố".repeat(random.nextInt(1200)));
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "TOKENIZER | Quyết định 161/QĐ-UBND, 20,6% | Quyết định 161 QĐ UBND 20,6%",
        "CANONICAL | HOÀ BÌNH thuỷ kỹ 1.500.000 | hòa bình thủy kĩ 1500000",
        "WORD | cơ quan nhà nước | cơ_quan cơ quan nhà_nước nhà nước",
        "WORD | CỘNG HÒA XÃ HỘI CHỦ NGHĨA | cộng_hòa cộng hòa xã_hội xã hội chủ_nghĩa chủ nghĩa",
        "IDENTIFIER | nghị quyết 57 | nghị quyết 57 nq#57",
        "FOLD | Đường bộ | duong bo",
        "PAIR | vốn đầu tư của các dự án | vốn đầu đầu tư tư của các dự dự án",
        "PAIR | 57-NQ/TW | 57 nq nq tw"
      })
  void table(Components component, String text, String expected) throws IOException {
    assertEquals(expected, component.terms(text).strip());
  }
}
