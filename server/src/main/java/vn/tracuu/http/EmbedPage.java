package vn.tracuu.http;

/**
 * The page that builds the lines by which another site embeds the search box.
 *
 * @param choice what was chosen in the form
 * @param tag the lines to paste
 * @param pinned the script's line with the hash of the file
 * @param inFrame the line for sites that allow no scripts of others
 * @param policy what a site's content security policy must allow
 */
public record EmbedPage(
    Frame frame, Choice choice, String tag, String pinned, String inFrame, String policy) {

  /**
   * What can be chosen.
   *
   * @param works ids of documents, parted by commas; empty for all
   * @param agency id of an agency; empty for all
   * @param results so many results below the box
   */
  public record Choice(String placeholder, String works, String agency, int results) {}

  static EmbedPage of(String origin, Choice choice, WidgetScript script) {
    String source = origin + "/widget.js";
    return new EmbedPage(
        Frame.of(Messages.of("embed.title"), "/nhung"),
        choice,
        "<script type=\"module\" src=\"%s\"></script>\n".formatted(source) + tag(origin, choice),
        "<script type=\"module\" src=\"%s\" integrity=\"%s\" crossorigin></script>"
            .formatted(origin + script.address(), script.integrity()),
        "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"420\"></iframe>"
            .formatted(attribute(origin + frame(choice)), attribute(choice.placeholder)),
        "script-src %1$s; connect-src %1$s; form-action %1$s; frame-src %1$s".formatted(origin));
  }

  private static String tag(String origin, Choice choice) {
    String name = attribute(choice.placeholder);
    return """
        <tra-cuu placeholder="%s"%s%s results="%d">
          <form action="%s/tim" role="search">
            <label>%s <input name="q" type="search"></label>
            <button>%s</button>
          </form>
        </tra-cuu>"""
        .formatted(
            name,
            optional("works", choice.works),
            optional("agency", choice.agency),
            choice.results,
            origin,
            name,
            Messages.of("widget.submit"));
  }

  private static String frame(Choice choice) {
    StringBuilder address = new StringBuilder("/khung");
    char sign = '?';
    for (String work : choice.works.split("[\\s,]+")) {
      if (!work.isEmpty()) {
        address.append(sign).append("work=").append(Addresses.value(work));
        sign = '&';
      }
    }
    if (!choice.agency.isBlank()) {
      address.append(sign).append("agency=").append(Addresses.value(choice.agency));
    }
    return address.toString();
  }

  private static String optional(String name, String value) {
    return value.isBlank() ? "" : " %s=\"%s\"".formatted(name, attribute(value.strip()));
  }

  private static String attribute(String value) {
    return value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}
