package vn.tracuu.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads Markdown, written by hand or made of a web page.
 *
 * <p>Example: "**Điều 1. **Ban" begins the paragraph "Điều 1. Ban". Cells stand between lines that
 * hold nothing but "|", in rows between bars, or in drawn grids. The surprise: paragraphs are
 * wrapped, so a line is no paragraph, but an empty line always ends one.
 */
final class Markdown implements Format {
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\]\\n]{0,300})\\]\\([^)\\s]{0,500}\\)");
  private static final Pattern HEADING_MARK = Pattern.compile("^#{1,6} +");
  private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*?)[# ]*");
  private static final Pattern SIGN =
      Pattern.compile("(?m)^#{1,6} \\S|\\*\\*[^*\\n]|^\\|$|^\\|[ :-]*-{3}|^---$");

  @Override
  public boolean isOf(FileContent file) {
    return (file.name().endsWith(".md") || file.name().endsWith(".markdown"))
        && file.text().filter(text -> SIGN.matcher(text).find()).isPresent();
  }

  @Override
  public SourceText read(FileContent file) {
    List<String> lines = file.text().orElseThrow().lines().toList();
    BlockWriter writer = new BlockWriter();
    int i = frontMatter(lines, writer);
    while (i < lines.size()) {
      int next = MarkdownTable.read(lines, i, writer);
      if (next == i) {
        line(lines.get(i), writer);
        next++;
      }
      i = next;
    }
    return writer.finish();
  }

  /** What a site's generator wrote between two lines of three hyphens at the top. */
  private static int frontMatter(List<String> lines, BlockWriter writer) {
    if (lines.isEmpty() || !lines.getFirst().equals("---")) {
      return 0;
    }
    int end = lines.subList(1, lines.size()).indexOf("---") + 1;
    lines.subList(0, end).forEach(line -> writer.add(Block.Kind.ASIDE, line));
    return end;
  }

  private static void line(String line, BlockWriter writer) {
    String words = words(line);
    Optional<String> heading =
        Optional.of(HEADING.matcher(line)).filter(m -> m.matches()).map(m -> words(m.group(1)));
    if (heading.isPresent()) {
      writer.mark(Block.Kind.BORDER);
      writer.add(Block.Kind.PARAGRAPH, heading.get());
      return;
    }
    writer.add(Block.Kind.LINE, words.startsWith("> ") ? words.substring(2) : words);
    if (line.endsWith("  ") || line.endsWith("\\")) {
      writer.mark(Block.Kind.BORDER);
    }
  }

  /** The words of a line without marks of emphasis, escapes and addresses. */
  static String words(String line) {
    String unmarked = line.startsWith("#") ? HEADING_MARK.matcher(line).replaceFirst("") : line;
    String plain = unmarked.indexOf('[') < 0 ? unmarked : LINK.matcher(unmarked).replaceAll("$1");
    StringBuilder words = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '\\' && (i + 1 == plain.length() || isMark(plain.charAt(i + 1)))) {
        if (++i < plain.length()) {
          words.append(plain.charAt(i));
        }
      } else if (c != '*' || isWord(plain, i)) {
        words.append(c);
      }
    }
    return words.toString();
  }

  private static boolean isMark(char c) {
    return "\\`*_{}[]()<>#+-.!|\"'~^$@&%:;,/?=".indexOf(c) >= 0;
  }

  /** A star that stands for itself: a bullet, a sign of multiplication. */
  private static boolean isWord(String line, int star) {
    boolean opens = line.substring(0, star).isBlank() && isBlank(line, star + 1);
    boolean isBetween = isBlank(line, star - 1) && isBlank(line, star + 1);
    boolean isOnly = line.chars().allMatch(c -> c == '*' || Character.isWhitespace(c));
    return !isOnly && (opens || isBetween);
  }

  private static boolean isBlank(String line, int i) {
    return i >= 0 && i < line.length() && line.charAt(i) == ' ';
  }
}
