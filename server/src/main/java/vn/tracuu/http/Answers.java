package vn.tracuu.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/** Gives pages and files as answers, with the one address by which others should know them. */
final class Answers {
  private final Templates templates;
  private final Site site;

  Answers(Templates templates, Site site) {
    this.templates = templates;
    this.site = site;
  }

  /** A page that is known by the address at which it was asked for. */
  void page(Context request, String template, Object page) {
    page(request, template, page, request.path());
  }

  /** A page that is known by another address: a place of a document by that of the document. */
  void page(Context request, String template, Object page, String canonical) {
    String whole = PageAddress.of(site, request, canonical).whole();
    if (whole.startsWith("http")) {
      request.header("Link", "<" + whole + ">; rel=\"canonical\"");
    }
    request.contentType("text/html; charset=utf-8");
    request.result(templates.render(template, page).getBytes(StandardCharsets.UTF_8));
  }

  /** A file that programs read. */
  static void file(Context request, String type, String text) {
    request.contentType(type);
    request.result(text.getBytes(StandardCharsets.UTF_8));
  }
}
