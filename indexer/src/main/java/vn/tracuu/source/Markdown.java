package vn.tracuu.source;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads Markdown, written by hand or made of a web page.
 *
 * <p>Example: "**Điều 1. **Ban" begins the paragraph "Điều 1. Ban". Cells stand between lines that
 * hold nothing but "|", in rows between bars, or in drawn grids. The surprise: paragraphs are
 * wrapped, so a line is no paragraph, but an empty line always ends one. A file with a name of
 * Markdown needs one sign of it, any other two that no plain text has: {@link MarkdownSigns}.
 */
final class Markdown implements Format {
  private static final Pattern SIGN =
      Pattern.compile("(?m)^#{1,6} \\S|\\*\\*[^*\\n]|^\\|$|^\\|[ :-]*-{3}|^---$");

  @Override
  public String ending() {
    return "md";
  }

  @Override
  public boolean isOf(FileContent file) {
    boolean isNamed = file.name().endsWith(".md") || file.name().endsWith(".markdown");
    return file.text()
        .filter(text -> isNamed ? SIGN.matcher(text).find() : MarkdownSigns.areIn(text))
        .isPresent();
  }

  @Override
  public SourceText read(FileContent file) {
    String text = file.text().orElseThrow();
    List<MarkdownLine> lines = MarkdownLine.of(text);
    MarkdownBlocks blocks = new MarkdownBlocks();
    BoldHeadings headings = new BoldHeadings();
    int i = frontMatter(lines, blocks);
    while (i < lines.size()) {
      int next = MarkdownTable.read(lines, i, blocks);
      if (next == i) {
        line(lines.get(i), blocks);
        next++;
        if (headings.closesWith(lines, i)) {
          blocks.mark(Block.Kind.BORDER);
        }
      }
      i = next;
    }
    return new SourceText(text, blocks.blocks());
  }

  /** What a site's generator wrote between two lines of three hyphens at the top. */
  private static int frontMatter(List<MarkdownLine> lines, MarkdownBlocks blocks) {
    if (lines.isEmpty() || !lines.getFirst().is("---")) {
      return 0;
    }
    int end = 1;
    while (end < lines.size() && !lines.get(end).is("---")) {
      end++;
    }
    if (end == lines.size()) {
      return 0;
    }
    lines.subList(0, end).forEach(line -> blocks.add(Block.Kind.ASIDE, line));
    return end;
  }

  private static void line(MarkdownLine line, MarkdownBlocks blocks) {
    if (line.isHeading()) {
      blocks.mark(Block.Kind.BORDER);
      blocks.add(Block.Kind.PARAGRAPH, line);
      return;
    }
    // Alone it is an empty line of what is quoted.
    boolean isQuoted = line.text().startsWith("> ") || line.is(">");
    blocks.add(Block.Kind.LINE, isQuoted ? line.part(2, line.text().length()) : line);
    if (line.text().endsWith("  ") || line.text().endsWith("\\")) {
      blocks.mark(Block.Kind.BORDER);
    }
  }
}
