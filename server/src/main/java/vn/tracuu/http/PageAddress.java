package vn.tracuu.http;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.tracuu.gate.OwnHost;

/**
 * The address of a page as seen from outside, and what is made of it.
 *
 * <p>The surprise: what a request says of its host is believed of this machine only; elsewhere the
 * address is configured, or begins with the path.
 */
record PageAddress(String base, String path) {
  /** The address of {@code path} for whoever sent the request. */
  static PageAddress of(Site site, Context request, String path) {
    return new PageAddress(base(site, request), path);
  }

  /** "https://tracuu.example.vn"; empty where the request does not say. */
  static String base(Site site, Context request) {
    if (!site.address().isEmpty()) {
      return site.address();
    }
    return OwnHost.of(request.host()).map(host -> request.scheme() + "://" + host).orElse("");
  }

  /** The whole address. */
  String whole() {
    return base + path;
  }

  /** Where an error on the page is reported, with the address filled in; empty where nowhere. */
  String report(Site site, String title) {
    if (site.report().isEmpty()) {
      return "";
    }
    String subject = encoded(Messages.of("report.subject", title));
    return site.report().startsWith("mailto:")
        ? site.report() + "?subject=" + subject + "&body=" + encoded(body())
        : site.report() + (site.report().contains("?") ? "&" : "?") + "url=" + encoded(whole());
  }

  private String body() {
    return Messages.of("report.body", whole());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
