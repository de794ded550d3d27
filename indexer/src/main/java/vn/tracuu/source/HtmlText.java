package vn.tracuu.source;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The element of a page that holds the document, and the one that holds quốc hiệu.
 *
 * <p>Quốc hiệu stands at a document's head; the smallest element around it that has most of the
 * page's words outside links is the document. Without quốc hiệu it is the whole page.
 */
record HtmlText(Element root, Element motto) {
  private static final double MOST = 0.75;

  static HtmlText find(Element body) {
    Element motto = motto(body);
    Element element = motto;
    long all = words(body);
    while (element != body && words(element) < MOST * all) {
      element = element.parent();
    }
    return new HtmlText(element, motto);
  }

  /** A tab that is not shown may hold the document all the same. */
  boolean isIn(Element element) {
    return motto == element || motto.parents().contains(element);
  }

  private static Element motto(Element body) {
    for (Element element : body.getAllElements()) {
      String own = element.ownText().toUpperCase(Locale.ROOT);
      if (own.contains("CỘNG HÒA XÃ HỘI") || own.contains("CỘNG HOÀ XÃ HỘI")) {
        return element;
      }
    }
    return body;
  }

  /** Characters outside links. */
  private static long words(Element element) {
    long[] count = new long[1];
    element.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text && !isInLink(text)) {
            count[0] += text.text().strip().length();
          }
        });
    return count[0];
  }

  private static boolean isInLink(TextNode text) {
    return text.parent() instanceof Element parent && parent.normalName().equals("a");
  }
}
