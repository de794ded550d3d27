package vn.tracuu.link;

import java.util.regex.Pattern;

/** One citation to copy, in three ways of writing it down; each leads to {@code link}. */
public record CitationText(String plain, String markdown, String html) {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\\\[\\]*_`<>]");

  static CitationText of(String words, String link) {
    return new CitationText(
        words,
        "[" + SPECIAL.matcher(words).replaceAll("\\\\$0") + "](" + address(link) + ")",
        "<a href=\"" + escape(link) + "\">" + escape(words) + "</a>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A bracket would end the address in Markdown. */
  private static String address(String link) {
    return link.replace("(", "%28").replace(")", "%29").replace(" ", "%20");
  }
}
