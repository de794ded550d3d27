package vn.tracuu.structure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tracuu.Bench;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Provision;
import vn.tracuu.model.ProvisionPath;
import vn.tracuu.source.SourceFile;
import vn.tracuu.source.SourceText;
import vn.tracuu.source.WrittenFile;

/** The same document read from several formats says the same. */
class FormatsTest {
  private static final double FLOOR = 0.995;

  /** Documents of all kinds, rewritten as DOCX and HTML by a program. */
  private static final List<String> REWRITTEN =
      List.of(
          "txt/tvpl__Luật_Tổ_chức_chính_phủ_và_Luật_Tổ_chức_chính_quyền_địa_phương_sửa_đổi_2019.txt",
          "txt/tvpl__Luật_Mặt_trận_tổ_quốc_Việt_Nam_2015.txt",
          "txt/tvpl__Luật_Căn_cước_2023.txt",
          "txt/tvpl__Nghị_quyết_61_2022_QH15.txt",
          "txt/tvpl__Quyết_định_12_2024_QĐ-TTg.txt",
          "docx/nghi_quyet_01_2019_NQ_HDTP.docx",
          "docx/nghi_quyet_02_2022_NQ_HDTP.docx",
          "md/172-2025-NĐ-CP__de54f5fa3cc24927.md",
          "md/383-QĐ-TW__056a116c77fe4047.md",
          "md/57-2025-NQ-HĐND__f20b8af669b140e9.md");

  @Test
  void asFoundInTwoFormats() throws IOException {
    alike(
        read("docx/nghi_quyet_01_2020_NQ_HDTP.docx"),
        read("txt/tvpl__Nghị_quyết_01_2020_NQ-HĐTP.txt"));
    alike(
        read("docx/nghi_quyet_02_2022_NQ_HDTP.docx"),
        read("txt/tvpl__Nghị_quyết_02_2022_NQ-HĐTP.txt"));
  }

  @Test
  void rewrittenAsDocxAndHtml() throws IOException {
    List<String> failures = new ArrayList<>();
    for (String file : REWRITTEN) {
      LegalDocument document = read(file);
      List<List<String>> paragraphs = Paragraphed.of(document);
      for (SourceText again : List.of(WrittenFile.docx(paragraphs), WrittenFile.html(paragraphs))) {
        double rate = rate(document, parsed(again));
        System.out.printf("%-32.32s %.5f of characters alike%n", file, rate);
        if (rate < FLOOR) {
          failures.add(file + " " + rate);
        }
      }
    }
    assertTrue(failures.isEmpty(), failures.toString());
  }

  private static void alike(LegalDocument one, LegalDocument other) {
    double rate = rate(one, other);
    System.out.printf("%-32.32s %.5f of characters alike%n", one.work().number(), rate);
    differences(one, other).forEach(line -> System.out.println("  " + line));
    assertTrue(rate >= FLOOR, one.work().number() + " " + rate);
  }

  /** Characters of provisions that the other document has at the same address, of all. */
  private static double rate(LegalDocument one, LegalDocument other) {
    Map<String, String> others = texts(other);
    long all = 0;
    long same = 0;
    for (Map.Entry<String, String> provision : texts(one).entrySet()) {
      String text = provision.getValue();
      all += text.length();
      same += same(text, others.getOrDefault(provision.getKey(), ""));
    }
    return (double) same / all;
  }

  private static List<String> differences(LegalDocument one, LegalDocument other) {
    Map<String, String> others = texts(other);
    return texts(one).entrySet().stream()
        .filter(entry -> !entry.getValue().equals(others.getOrDefault(entry.getKey(), "")))
        .map(entry -> "differs: " + entry.getKey())
        .sorted()
        .toList();
  }

  private static int same(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int start = 0;
    while (start < most && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < most - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return start + end;
  }

  /** Heading and text of each provision, blanks and case apart. */
  private static Map<String, String> texts(LegalDocument document) {
    Map<String, String> texts = new HashMap<>();
    for (ProvisionPath path : document.paths()) {
      Provision provision = path.last();
      String words = provision.heading().text() + provision.text();
      texts.put(provision.eId(), words.replaceAll("\\s", "").toLowerCase(Locale.ROOT));
    }
    return texts;
  }

  private static LegalDocument read(String file) throws IOException {
    return parsed(SourceFile.read(Bench.path("documents/" + file)));
  }

  private static LegalDocument parsed(SourceText source) {
    return switch (Parser.parse(source)) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(other.reason());
    };
  }
}
