package vn.tracuu.http;

import java.util.List;

/** The pages that every page leads to, each of which exists; a new one is one line here. */
public final class Navigation {
  private static final List<Link> LINKS =
      List.of(
          new Link("/", Messages.of("nav.home")),
          new Link("/so-nhiem-vu", Messages.of("nav.register")),
          new Link("/co-quan", Messages.of("nav.agencies")),
          new Link("/kiem-tra", Messages.of("nav.draft")),
          new Link("/tro-giup", Messages.of("nav.help")),
          new Link("/ve-du-lieu", Messages.of("nav.data")),
          new Link("/nhung", Messages.of("nav.embed")));

  private Navigation() {}

  /** In the order in which they stand. */
  public static List<Link> links() {
    return LINKS;
  }
}
