package vn.tracuu.register;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The register as CSV by RFC 4180, in UTF-8 with the byte order mark by which Excel knows it.
 *
 * <p>A cell that begins like a formula gets an apostrophe before it: "=1+1" in a document must not
 * be computed on the desk of who opens the file.
 */
public final class CsvFile {
  private CsvFile() {}

  /** The file. */
  public static byte[] of(List<RegisterRow> rows, String host) {
    List<Column> columns = Column.all(host);
    StringBuilder text = new StringBuilder("\uFEFF");
    text.append(line(columns.stream().map(Column::name).toList()));
    for (RegisterRow row : rows) {
      text.append(line(columns.stream().map(column -> cell(column, row)).toList()));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(Column column, RegisterRow row) {
    Column.Value value = column.value().apply(row);
    return value.link().map(link -> value.words() + " " + link).orElse(value.words());
  }

  private static String line(List<String> cells) {
    return cells.stream().map(CsvFile::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String quoted(String words) {
    String safe = harmless(words);
    boolean isPlain = safe.chars().noneMatch(c -> ",\"\r\n'".indexOf(c) >= 0);
    return isPlain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  static String harmless(String words) {
    boolean isFormula = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
    return isFormula ? "'" + words : words;
  }
}
