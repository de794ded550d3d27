package vn.tracuu.register;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register of one agency as a feed by RFC 4287, the newest works first. */
public final class AtomFile {
  private AtomFile() {}

  /**
   * The feed.
   *
   * @param title "Sở Y tế: nhiệm vụ được giao"
   * @param self its own address, with host
   */
  public static byte[] of(List<RegisterRow> rows, String title, String self) {
    String host = self.replaceFirst("(?<=[^:/])/.*", "");
    StringBuilder feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    feed.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"vi\">\n");
    feed.append("<title>%s</title>\n".formatted(Xml.text(title)));
    feed.append("<id>%s</id>\n".formatted(Xml.text(self)));
    feed.append("<link rel=\"self\" href=\"%s\"/>\n".formatted(Xml.text(self)));
    feed.append("<author><name>Tra cứu văn bản</name></author>\n");
    feed.append("<updated>%s</updated>\n".formatted(newest(rows)));
    rows.stream()
        .sorted((a, b) -> day(b).compareTo(day(a)))
        .forEach(row -> feed.append(entry(row, host)));
    return feed.append("</feed>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String entry(RegisterRow row, String host) {
    String address = host + RegisterRows.address(row);
    String id = address + row.deadline().map(due -> "#" + due.place().start()).orElse("");
    String due = row.dueWords().isEmpty() ? "" : " (" + row.dueWords() + ")";
    return """
        <entry>
        <title>%s</title>
        <id>%s</id>
        <link href="%s"/>
        <updated>%s</updated>
        <summary>%s</summary>
        </entry>
        """
        .formatted(
            Xml.text(row.leads() + due),
            Xml.text(id),
            Xml.text(address),
            stamp(day(row)),
            Xml.text(summary(row)));
  }

  private static String summary(RegisterRow row) {
    return Stream.concat(Stream.of(row.task()), row.cautions().stream())
        .collect(Collectors.joining(" "));
  }

  private static LocalDate day(RegisterRow row) {
    return row.work().date().orElse(LocalDate.EPOCH);
  }

  private static String newest(List<RegisterRow> rows) {
    return stamp(
        rows.stream().map(AtomFile::day).max(LocalDate::compareTo).orElse(LocalDate.EPOCH));
  }

  private static String stamp(LocalDate day) {
    return day + "T00:00:00+07:00";
  }
}
