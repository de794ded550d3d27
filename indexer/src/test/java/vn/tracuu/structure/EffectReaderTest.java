package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tracuu.Bench;
import vn.tracuu.model.Effect;
import vn.tracuu.source.SourceTexts;

class EffectReaderTest {
  /** What a site says in front of a text: "ngay_hieu_luc: 01/07/2026". */
  private static final Pattern SITE =
      Pattern.compile(
          "(?m)^(?:ngay_?hieu_?luc|effective_date|hieu_luc|effective): *[\"']?"
              + "(?:(\\d{1,2})/(\\d{1,2})/(\\d{4})|(\\d{4})-(\\d{2})-(\\d{2}))");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thông tư này có hiệu lực từ ngày 01 tháng 7 năm 2026.|2026-07-01
          Thông tư này có hiệu lực thi hành kể từ ngày 1/7/2026 và thay thế Thông tư số 1/2020/TT-BTC.|2026-07-01
          Thông tư này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2026, trừ khoản 2 Điều này.|2026-07-01
          Thông tư có hiệu lực kể từ 0 giờ 00 phút ngày 05-6-2026.|2026-06-05
          Thông tư này đã được Hội đồng thông qua ngày 02 tháng 6 năm 2026 và có hiệu lực từ ngày 12 tháng 6 năm 2026.|2026-06-12
          Thông tư này có hiệu lực kể từ ngày ký ban hành.|2026-05-03
          """)
  void theDayThatTheTextNames(String sentence, LocalDate day) throws IOException {
    Effect said = effect(sentence).orElseThrow();
    assertEquals(Optional.of(day), said.date());
    assertEquals(sentence, said.words());
    assertEquals("art_2", said.eId());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thông tư này có hiệu lực sau 45 ngày kể từ ngày ký.
          Thông tư này có hiệu lực kể từ ngày ký và đăng Công báo.
          Thông tư này có hiệu lực từ ngày được thông qua.
          Thông tư này có hiệu lực từ ngày 31 tháng 02 năm 2026.
          """)
  void aDayThatIsToBeCountedIsNotGuessed(String sentence) throws IOException {
    Effect said = effect(sentence).orElseThrow();
    assertEquals(Optional.empty(), said.date());
    assertEquals(sentence, said.words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Điều 5 của Thông tư này có hiệu lực từ ngày 01 tháng 7 năm 2026.
          Kể từ ngày Thông tư này có hiệu lực thi hành, Thông tư số 1/2020/TT-BTC hết hiệu lực.
          Nghị định này có hiệu lực từ ngày 01 tháng 7 năm 2026.
          Thông tư này thay thế Thông tư số 1/2020/TT-BTC có hiệu lực từ ngày 01 tháng 7 năm 2020.
          """)
  void onlyTheWholeOfThisText(String sentence) throws IOException {
    assertEquals(Optional.empty(), effect(sentence));
  }

  /** What an attachment or a consolidated text says is of another. */
  @Test
  void whatOthersSayOfThemselvesIsNotOfThisText() throws IOException {
    String said = "Thông tư này có hiệu lực từ ngày 01 tháng 7 năm 2026.";
    String signed = "\n\nBỘ TRƯỞNG\n\n(Đã ký)\n\nNguyễn Văn Thử\n\n";
    String consolidated =
        text(said).replace("8/2026/TT-BTC", "8/VBHN-BTC").replace("THÔNG TƯ", "VĂN BẢN HỢP NHẤT");
    assertEquals(
        Optional.empty(), of(text("Máy.") + signed + "PHỤ LỤC I\n\nTHỬ MÁY\n\n1. " + said));
    assertEquals(Optional.empty(), of(consolidated));
  }

  /** Sites tell the day of what they publish; not all of them are right. */
  @Test
  void mostDaysThatSitesTellAreRead() throws IOException {
    int told = 0;
    int same = 0;
    int other = 0;
    try (Stream<String> lines = Bench.lines("scale/documents.jsonl.gz")) {
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode one = new ObjectMapper().readTree(line);
        Optional<LocalDate> day = ofSite(one.get("text").textValue());
        if (day.isPresent()) {
          Optional<LocalDate> read = of(one.get("text").textValue()).flatMap(Effect::date);
          told++;
          same += read.equals(day) ? 1 : 0;
          other += read.isPresent() && !read.equals(day) ? 1 : 0;
        }
      }
    }
    System.out.printf("days of effect: %d told by sites, %d same, %d other%n", told, same, other);
    assertTrue(told > 100, "told");
    assertTrue(same >= .8 * told, "same");
    assertTrue(other <= .06 * told, "other");
  }

  private static Optional<LocalDate> ofSite(String text) {
    Matcher site = SITE.matcher(text.substring(0, Math.min(4000, text.length())));
    if (!site.find()) {
      return Optional.empty();
    }
    return site.group(1) != null
        ? Dates.of(site.group(3), site.group(2), site.group(1))
        : Dates.of(site.group(4), site.group(5), site.group(6));
  }

  private static Optional<Effect> effect(String sentence) throws IOException {
    return of(text(sentence));
  }

  private static String text(String sentence) {
    return "Số: 8/2026/TT-BTC\n\nHà Nội, ngày 03 tháng 5 năm 2026\n\nTHÔNG TƯ\n\nVề thử máy\n\n"
        + "Điều 1. Người thử máy.\n\nĐiều 2. "
        + sentence
        + "\n\nĐiều 3. Thi hành.\n";
  }

  private static Optional<Effect> of(String text) throws IOException {
    return switch (Parser.parse(SourceTexts.read("a.md", text))) {
      case Parsed.Document found -> EffectReader.of(found.document());
      case Parsed.NotADocument other -> Optional.empty();
    };
  }
}
