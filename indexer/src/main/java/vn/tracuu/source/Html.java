package vn.tracuu.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a page saved from any site.
 *
 * <p>Example: on a page of vbpl.vn the columns around the law are set aside, the law's own table of
 * two cells (issuer, quốc hiệu) is a table. The surprise: no site's class names are known here; the
 * text of the document is the smallest element that holds most words outside links.
 */
final class Html implements Format {
  @Override
  public String ending() {
    return "html";
  }

  @Override
  public boolean isOf(FileContent file) {
    String start = file.start(4096);
    boolean isPage = start.contains("<html") || start.contains("<!doctype html");
    boolean isNamed = file.name().endsWith(".html") || file.name().endsWith(".htm");
    return isPage || isNamed && start.contains("<");
  }

  @Override
  public SourceText read(FileContent file) throws UnreadableException {
    Element body = parse(file).body();
    HtmlText text = HtmlText.find(body);
    BlockWriter writer = new BlockWriter();
    HtmlBlocks blocks = new HtmlBlocks(writer, text);
    body.traverse(blocks);
    blocks.flush();
    return Refrain.setAside(writer.finish());
  }

  private static Document parse(FileContent file) throws UnreadableException {
    try {
      String declared = file.declared().map(Charset::name).orElse(null);
      Document page = Jsoup.parse(new ByteArrayInputStream(file.bytes()), declared, "");
      boolean isGarbled = page.text().indexOf('\uFFFD') >= 0 && file.text().isPresent();
      Document read = isGarbled ? Jsoup.parse(file.text().get()) : page;
      read.select("script, style, noscript, template, iframe, object, svg, math, head, textarea")
          .remove();
      return read;
    } catch (IOException e) {
      throw new UnreadableException("không đọc được trang HTML; hãy lưu lại trang", e);
    }
  }
}
