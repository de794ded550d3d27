package vn.tracuu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A text in each encoding that offices have, told by its bytes alone. */
class TextEncodingTest {
  private static final String TEXT =
      """
      Cộng hòa xã hội chủ nghĩa Việt Nam
      Độc lập - Tự do - Hạnh phúc
      Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
      Điều 1. Những quy định này được áp dụng với các cơ quan nhà nước, người dân.
      Ủy ban nhân dân quyết định theo đề nghị của Sở, kỹ thuật, ý kiến, ỷ lại, nghĩ, xử lý.
      """;

  @Test
  void unicode() {
    assertDecoded(TEXT.getBytes(StandardCharsets.UTF_8));
    assertDecoded(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));
    assertDecoded(TEXT.getBytes(StandardCharsets.UTF_16));
    assertDecoded(TEXT.getBytes(StandardCharsets.UTF_16LE));
    assertDecoded(TEXT.getBytes(StandardCharsets.UTF_16BE));
  }

  /** Windows-1258 writes ộ as ô with a mark of its own behind it. */
  @Test
  void windows1258() {
    StringBuilder apart = new StringBuilder();
    for (char letter : TEXT.toCharArray()) {
      apart.append(encodable(letter));
    }
    assertDecoded(apart.toString().getBytes(Charset.forName("windows-1258")));
  }

  @Test
  void tcvn3() {
    // Capitals with a tone have no sign of their own in TCVN3: the font has them.
    String text = TEXT.replace('Ủ', 'ủ');
    assertEquals(text, decoded(encode(text, LegacyFont.TCVN3)));
  }

  @Test
  void vni() {
    assertDecoded(encode(TEXT, LegacyFont.VNI));
  }

  /** Text of an old font that was saved as Unicode is read as it looked. */
  @Test
  void oldFontSavedAsUnicode() {
    String latin = new String(encode(TEXT, LegacyFont.VNI), StandardCharsets.ISO_8859_1);
    assertDecoded(latin.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void noTextIsNone() {
    assertTrue(TextEncoding.decode(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 0, 2}).isEmpty());
  }

  private static void assertDecoded(byte[] bytes) {
    assertEquals(TEXT, decoded(bytes));
  }

  private static String decoded(byte[] bytes) {
    Optional<String> text = TextEncoding.decode(bytes);
    return Normalizer.normalize(text.orElseThrow(), Normalizer.Form.NFC);
  }

  private static String encodable(char letter) {
    Charset windows = Charset.forName("windows-1258");
    if (windows.newEncoder().canEncode(letter)) {
      return "" + letter;
    }
    String apart = Normalizer.normalize("" + letter, Normalizer.Form.NFD);
    String base = apart.substring(0, 1);
    for (int mark = 1; mark < apart.length(); mark++) {
      String composed = Normalizer.normalize(base + apart.charAt(mark), Normalizer.Form.NFC);
      boolean isLetter = composed.length() == 1 && windows.newEncoder().canEncode(composed);
      if (isLetter && apart.length() == 3) {
        return composed + apart.charAt(mark == 1 ? 2 : 1);
      }
    }
    return apart;
  }

  /** The table of a font the other way round. */
  private static byte[] encode(String text, LegacyFont font) {
    List<Map.Entry<String, String>> letters =
        font.letters().entrySet().stream()
            .sorted(Comparator.comparing(entry -> entry.getKey().length()))
            .toList();
    StringBuilder encoded = new StringBuilder();
    for (char letter : text.toCharArray()) {
      encoded.append(
          letters.stream()
              .filter(entry -> entry.getValue().equals("" + letter))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse("" + letter));
    }
    return encoded.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
