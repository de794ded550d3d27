package vn.tracuu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markdown is told by what is in a file, whatever its name; plain text with stars stays plain. */
class MarkdownSignsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        // two signs, of one kind or of both
        "'# NGHỊ QUYẾT|## Về việc thử|Điều 1. Ban hành.' -> md",
        "'**NGHỊ QUYẾT**|**Điều 1. **Ban hành **kế hoạch** này.' -> md",
        "'###### Điều 1|Ban hành **kế hoạch** này.' -> md",
        // one may be a slip
        "'NGHỊ QUYẾT|**Điều 1.** Ban hành.' -> txt",
        "'# NGHỊ QUYẾT|Điều 1. Ban hành.' -> txt",
        // rules, notes, numbers and bullets of plain text
        "'ỦY BAN ******** CỘNG HÒA ********|Điều 1. Ban hành ******** thử ****.' -> txt",
        "'1. Diện tích (*), số hộ (**), số xã (***)|(**) Tính đến ngày ký|(***) Như trên' -> txt",
        "'** Ghi chú: như trên ** là số cũ **|** Nguồn ** là số mới **' -> txt",
        "'**|THỬ|**|Điều 1|**|Điều 2|**' -> txt",
        "'**1**|**2**|** **' -> txt",
        "'#1 Sơn La|#2 Mai Sơn|####### sâu|#|# |Số # 5|' -> txt"
      })
  void aTextUnderAnyName(String lines, String format) throws UnreadableException {
    String text = lines.replace('|', '\n');
    assertEquals(format, SourceTexts.read("source.txt", text).format(), lines);
  }

  @ParameterizedTest
  @CsvSource({"a.md, md", "a.markdown, md", "a.txt, txt"})
  void aNameOfMarkdownNeedsOneSign(String name, String format) throws UnreadableException {
    String text = "# NGHỊ QUYẾT\nĐiều 1. Ban hành.\n";
    assertEquals(format, SourceTexts.read(name, text).format());
  }

  @ParameterizedTest
  @CsvSource({"a.md", "source.txt", "khong-ten"})
  void theWordsAreTheSameUnderAnyName(String name) throws UnreadableException {
    String text = "# NGHỊ QUYẾT\n\n**Điều 1.** Ban hành **kế hoạch** này\nkèm theo.\n";
    List<String> words =
        SourceTexts.read(name, text).blocks().stream()
            .filter(Block::isText)
            .map(block -> block.passage().text())
            .toList();
    assertEquals(List.of("NGHỊ QUYẾT", "Điều 1. Ban hành kế hoạch này", "kèm theo."), words);
  }
}
