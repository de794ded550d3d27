package vn.tracuu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a signature prints over a page is in the file and not of the document. */
class StampTest {
  private static final String BEFORE = "Căn cứ Nghị định số 34/2015/NĐ-CP ngày 31\n";
  private static final String BEHIND = "tháng 3 năm 2015 của Chính phủ;\n";

  @Test
  void ofTheGovernmentsPortal() throws IOException {
    assertEquals(
        BEFORE + BEHIND,
        kept(
            "Người ký: CỔNG THÔNG TIN ĐIỆN TỬ CHÍNH PHỦ\nEmail: a@b.vn\nCơ quan: VĂN PHÒNG\nThời gian ký:"
                + " 19.03.2025 15:32:17 +07:00\n"));
  }

  @Test
  void whoseNameBreaksOverTwoLines() throws IOException {
    assertEquals(
        BEFORE + BEHIND,
        kept(
            "Người ký: Cổng Thông tin điện tử Chính\nphủ\nEmail: a@b.vn\nCơ quan: Văn phòng\nThời gian ký:"
                + " 24.02.2022 10:16:46 +07:00\n"));
  }

  @Test
  void ofTheGazette() throws IOException {
    assertEquals(
        BEFORE + BEHIND,
        kept("Ký bởi: Văn phòng\nCơ quan: Công báo\nNgày ký: 2026-05-18 09:00:00 +07:00\n"));
  }

  @Test
  void aLineThatSpeaksOfSigningIsTheDocuments() throws IOException {
    String line = "Thời gian ký: trước ngày 30 hằng tháng.\n";
    assertEquals(BEFORE + line + BEHIND, kept(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "THỬ TRƯỞNG\n[daky]\nNguyễn Văn Thử\n",
        "THỬ TRƯỞNG\n[\nNguyễn Văn Thử\n",
        "THỬ TRƯỞNGy]\n\nNguyễn Văn Thử\n",
        "  THỬ TRƯỞNGky]\nNguyễn Văn Thử\n",
        "THỬ TRƯỞNG\ny]Nguyễn Văn Thử\n"
      })
  void whatThePortalSignsOverStandsBetweenRoleAndName(String signature) throws IOException {
    assertEquals(BEFORE + "THỬ TRƯỞNG\nNguyễn Văn Thử\n" + BEHIND, kept(signature));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[ngày]\n", "dưới đây];\n", "[ky] là chữ viết tắt\n", "[\n"})
  void otherBracketsAreTheDocuments(String line) throws IOException {
    assertEquals(BEFORE + line + BEHIND, kept(line));
  }

  private static String kept(String stamp) throws IOException {
    List<Block> blocks = SourceTexts.read("a.txt", BEFORE + stamp + BEHIND).blocks();
    return blocks.stream()
        .filter(Block::isText)
        .map(block -> block.passage().text() + "\n")
        .collect(Collectors.joining());
  }
}
