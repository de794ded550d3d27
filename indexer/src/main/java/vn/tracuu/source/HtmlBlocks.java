package vn.tracuu.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Walks a page and writes its paragraphs and tables in the order in which they are shown.
 *
 * <p>A table that holds a table lays out the page and is none itself. What is not shown, and what
 * stands outside the document's own element, is set aside.
 */
final class HtmlBlocks implements NodeVisitor {
  private static final Set<String> FRAME = Set.of("nav", "button", "select", "option");

  private final BlockWriter writer;
  private final HtmlText text;
  private final StringBuilder words = new StringBuilder();
  private final Deque<Integer> counters = new ArrayDeque<>();
  private int inText;
  private int hidden;

  HtmlBlocks(BlockWriter writer, HtmlText text) {
    this.writer = writer;
    this.text = text;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode part) {
      words.append(part.getWholeText().replaceAll("\\s+", " "));
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
  }

  /** Writes what was collected as a paragraph. */
  void flush() {
    if (!words.toString().isBlank()) {
      boolean isDocument = inText > 0 && hidden == 0;
      writer.add(isDocument ? Block.Kind.PARAGRAPH : Block.Kind.ASIDE, words.toString().strip());
    }
    words.setLength(0);
  }

  private void open(Element element) {
    if (element.isBlock() || element.normalName().equals("br") || element == text.root()) {
      flush();
    }
    inText += element == text.root() ? 1 : 0;
    hidden += isHidden(element) ? 1 : 0;
    switch (element.normalName()) {
      case "table" -> mark(element, Block.Kind.TABLE);
      case "hr" -> mark(element, Block.Kind.BORDER);
      case "ol" -> counters.push(0);
      case "ul" -> counters.push(-1);
      case "li" -> words.append(item());
      default -> {}
    }
  }

  private void close(Element element) {
    if (element.isBlock() || element == text.root() || isHidden(element)) {
      flush();
    }
    switch (element.normalName()) {
      case "td", "th" -> mark(element, Block.Kind.CELL);
      case "tr" -> mark(element, Block.Kind.ROW);
      case "table" -> mark(element, Block.Kind.TABLE_END);
      case "ol", "ul" -> counters.pollFirst();
      default -> {}
    }
    hidden -= isHidden(element) ? 1 : 0;
    inText -= element == text.root() ? 1 : 0;
  }

  private void mark(Element element, Block.Kind kind) {
    flush();
    if (inText == 0 || hidden > 0) {
      return;
    }
    boolean isLayout =
        Optional.ofNullable(element.closest("table"))
            .map(table -> table.selectFirst("table table") != null || table == text.root())
            .orElse(true);
    writer.mark(isLayout ? Block.Kind.BORDER : kind);
  }

  /** The number or bullet that a browser shows before an item of a list. */
  private String item() {
    int count = Optional.ofNullable(counters.pollFirst()).orElse(-1);
    counters.push(count < 0 ? -1 : count + 1);
    return count < 0 ? "- " : (count + 1) + ". ";
  }

  private boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    boolean isFrame = FRAME.contains(element.normalName());
    boolean isUnseen = style.contains("display:none") || element.hasAttr("hidden");
    return (isFrame || isUnseen) && !text.isIn(element);
  }
}
