package vn.tracuu.cli;

import com.fasterxml.jackson.databind.JsonNode;

/** What {@code parse} prints for a person: the outline, an indented line a provision. */
final class ParseText {
  private static final int LONGEST_LINE = 100;

  private ParseText() {}

  static String of(JsonNode file) {
    StringBuilder lines = new StringBuilder(file.get("file").asText()).append('\n');
    if (file.has("work")) {
      JsonNode work = file.get("work");
      lines.append("  ").append(work.get("type").asText()).append(' ');
      lines.append(work.path("number").asText("(không số)")).append(" · ");
      lines.append(work.get("id").asText()).append('\n');
      provisions(file.get("provisions"), "  ", lines);
    } else {
      String reason = file.path("error").asText(file.path("notADocument").asText());
      lines.append("  ").append(reason).append('\n');
    }
    return lines.toString().stripTrailing();
  }

  private static void provisions(JsonNode provisions, String indent, StringBuilder lines) {
    for (JsonNode provision : provisions) {
      lines.append(indent).append(provision.get("num").asText()).append("  ");
      lines.append(words(provision)).append("  [").append(provision.get("eId").asText());
      lines.append("]\n");
      provisions(provision.get("children"), indent + "  ", lines);
    }
  }

  private static String words(JsonNode provision) {
    String heading = provision.path("heading").asText("");
    String words = heading.isEmpty() ? provision.get("text").asText() : heading;
    String line = words.lines().findFirst().orElse("");
    if (line.length() <= LONGEST_LINE) {
      return line;
    }
    return line.substring(0, line.lastIndexOf(' ', LONGEST_LINE)) + " …";
  }
}
