package vn.tracuu.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Collectors;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.model.Work;
import vn.tracuu.register.Xml;
import vn.tracuu.search.CitationWords;
import vn.tracuu.search.Suggestion;
import vn.tracuu.search.Suggestions;

/** What browsers, feed readers and search engines read: all of it made of the list of works. */
final class Feeds {
  private static final int NEWEST = 50;

  /** A sitemap holds no more by its rules. */
  private static final int MOST = 50_000;

  private final OpenIndex index;
  private final Site site;

  Feeds(OpenIndex index, Site site) {
    this.index = index;
    this.site = site;
  }

  void route(RoutesConfig routes) {
    routes.get("/opensearch.xml", this::openSearch);
    routes.get("/goi-y", this::suggestions);
    routes.get("/moi.atom", this::newest);
    routes.get("/sitemap.xml", this::sitemap);
    routes.get("/robots.txt", this::robots);
  }

  /** OpenSearch 1.1 draft 6: the short name has 16 characters at most. */
  private void openSearch(Context request) {
    Answers.file(
        request,
        "application/opensearchdescription+xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>%s</ShortName>
        <Description>%s</Description>
        <InputEncoding>UTF-8</InputEncoding>
        <Language>vi</Language>
        <Url type="text/html" template="%s/tim?q={searchTerms}"/>
        <Url type="application/x-suggestions+json" template="%s/goi-y?q={searchTerms}"/>
        <Image width="16" height="16" type="image/svg+xml">%s/static/icon.svg</Image>
        </OpenSearchDescription>
        """
            .formatted(
                Xml.text(Messages.of("site.name")),
                Xml.text(Messages.of("site.description")),
                base(request),
                base(request),
                base(request)));
  }

  /** OpenSearch Suggestions 1.1: what was typed, then what may be meant. */
  private void suggestions(Context request) {
    String typed = Parameter.TYPED.textIfAny(request);
    List<String> meant =
        index.read(content -> Suggestions.of(content).to(typed)).stream()
            .map(Suggestion::text)
            .toList();
    Answers.file(request, "application/x-suggestions+json", Json.write(List.of(typed, meant)));
  }

  private void newest(Context request) {
    List<Work> works = index.read(content -> content.works(0, NEWEST));
    String self = base(request) + "/moi.atom";
    Answers.file(
        request,
        "application/atom+xml; charset=utf-8",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
        <title>%s</title>
        <id>%s</id>
        <link rel="self" href="%s"/>
        <link href="%s/"/>
        <author><name>%s</name></author>
        <updated>%s</updated>
        %s</feed>
        """
            .formatted(
                Xml.text(Messages.of("feed.title")),
                self,
                self,
                base(request),
                Xml.text(Messages.of("site.name")),
                works.isEmpty() ? "1970-01-01T00:00:00Z" : stamp(works.getFirst()),
                works.stream()
                    .map(work -> entry(work, base(request)))
                    .collect(Collectors.joining())));
  }

  private static String entry(Work work, String base) {
    String address = base + Addresses.work(work.id());
    return """
        <entry>
        <title>%s</title>
        <id>%s</id>
        <link href="%s"/>
        <updated>%s</updated>
        <summary>%s</summary>
        </entry>
        """
        .formatted(
            Xml.text(CitationWords.brief(work)),
            address,
            address,
            stamp(work),
            Xml.text(work.title().isEmpty() ? HomePage.WorkRow.of(work).line() : work.title()));
  }

  private static String stamp(Work work) {
    return work.date().map(day -> day + "T00:00:00+07:00").orElse("1970-01-01T00:00:00Z");
  }

  private void sitemap(Context request) {
    StringBuilder map =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            """);
    Navigation.links().forEach(link -> map.append(place(base(request) + link.url())));
    index
        .read(content -> content.works(0, MOST - Navigation.links().size()))
        .forEach(work -> map.append(place(base(request) + Addresses.work(work.id()))));
    Answers.file(request, "application/xml; charset=utf-8", map.append("</urlset>\n").toString());
  }

  private static String place(String address) {
    return "<url><loc>" + Xml.text(address) + "</loc></url>\n";
  }

  /** Results are no content of their own, and the API is for programs. */
  private void robots(Context request) {
    Answers.file(
        request,
        "text/plain; charset=utf-8",
        "User-agent: *\nDisallow: /tim\nDisallow: /api/\nSitemap: %s/sitemap.xml\n"
            .formatted(base(request)));
  }

  private String base(Context request) {
    return PageAddress.base(site, request);
  }
}
