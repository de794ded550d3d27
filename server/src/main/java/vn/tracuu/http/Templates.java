package vn.tracuu.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.file.Path;
import java.util.Map;

/** The page templates of {@code web/templates}, compiled with the program. */
final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          Path.of(""), ContentType.Html, Templates.class.getClassLoader(), "vn.tracuu.pages");

  /** A page, or a part of one that takes all it shows from one object. */
  String render(String template, Object page) {
    StringOutput html = new StringOutput();
    engine.render(template + ".jte", Map.of("page", page), html);
    return html.toString();
  }

  /** What stands at the head of the place that a permalink leads to. */
  String landing(String where, Copying copying) {
    StringOutput html = new StringOutput();
    engine.render("landing.jte", Map.of("where", where, "copying", copying), html);
    return html.toString();
  }
}
