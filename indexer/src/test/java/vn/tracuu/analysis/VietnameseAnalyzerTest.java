package vn.tracuu.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseAnalyzerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hoà Bình | hòa bình | hoa binh | late tone placement",
        "hòa bình | hòa bình | hoa binh | early tone placement",
        "thuỷ điện, THỦY LỢI | thủy điện thủy lợi | thuy dien thuy loi | uy, capitals",
        "hoàn toàn | hoàn toàn | hoan toan | closed syllables have one placement",
        "Đường bộ | đường bộ | duong bo | đ folds",
        "161/QĐ-UBND | 161-qd-ubnd qd#161 161 qđ ubnd | 161-qd-ubnd qd#161 161 qd ubnd | number whole and split",
        "15/02/2025. | 2025-02-15 15 02 2025 | 2025-02-15 15 02 2025 | date before a full stop",
        "đạt 20,6%. | đạt 20,6% 20,6 | dat 20,6% 20,6 | percentage",
        "Tinh - Gọn, và/hoặc | tinh gọn và hoặc | tinh gon va hoac | words are only split",
        "Sở KH&ĐT | sở khđt kh đt | so khdt kh dt | abbreviation",
        "57-NQ/TW 57/NQ-TW | 57-nq-tw nq#57 57 nq tw 57-nq-tw nq#57 57 nq tw | 57-nq-tw nq#57 57 nq tw 57-nq-tw nq#57 57 nq tw | signs change places",
        "nghị quyết số 06 | nghị quyết số 06 nq#6 | nghi quyet so 06 nq#6 | the words name the type",
        "ngày 22 tháng 12 năm 2024 | ngày 2024-12-22 22 tháng 12 năm 2024 | ngay 2024-12-22 22 thang 12 nam 2024 | date in words",
        "24/ 01/2022 | 2022-01-24 24 01 2022 | 2022-01-24 24 01 2022 | the source's blank in a date",
        "1.500.000 đồng | 1500000 đồng | 1500000 dong | thousands",
        "kỹ sư, lý do, quý tỷ | kĩ sư lí do quí tỉ | ki su li do qui ti | i and y",
        "ÐẤT ÐAI | đất đai | dat dai | Icelandic eth for Đ",
        "nhà\u00A0nước cộng\u00ADhòa | nhà nước cộng hòa | nha nuoc cong hoa | blanks that are none",
        "'' | '' | '' | nothing",
        "!!! --- %% | '' | '' | no word"
      })
  void wordsOfText(String text, String exact, String folded, String why) throws IOException {
    for (Normalizer.Form form : Normalizer.Form.values()) {
      if (form == Normalizer.Form.NFC || form == Normalizer.Form.NFD) {
        String input = Normalizer.normalize(text, form);
        assertEquals(exact, words(VietnameseAnalyzer.EXACT, input), why);
        assertEquals(folded, words(VietnameseAnalyzer.FOLDED, input), why);
      }
    }
  }

  private static String words(Analyzer analyzer, String text) throws IOException {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("f", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    }
    return String.join(" ", words);
  }
}
