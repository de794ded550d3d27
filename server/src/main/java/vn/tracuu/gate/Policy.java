package vn.tracuu.gate;

import java.util.Arrays;
import org.eclipse.jetty.http.HttpFields;

/**
 * What goes with an answer by the kind of its address. What no line names is a page.
 *
 * <p>The public API and the widget's files may be read by any site; only the page made for it may
 * stand in a frame of another site.
 */
enum Policy {
  HEALTH("/healthz", "no-store", Trait.UNCOUNTED),
  READY("/readyz", "no-store", Trait.UNCOUNTED),
  METRICS("/metrics", "no-store", Trait.UNCOUNTED),
  STATIC("/static/", "public, max-age=600, stale-while-revalidate=86400", Trait.FREE),
  WIDGET("/widget.js", "public, max-age=3600", Trait.FREE, Trait.SHARED),
  WIDGET_VERSION("/widget/", "public, max-age=31536000, immutable", Trait.FREE, Trait.SHARED),
  API("/api/", "no-cache", Trait.SHARED),
  API_DESCRIPTION("/openapi.json", "no-cache", Trait.SHARED),
  FRAME("/khung", "no-cache", Trait.FRAMED),
  PAGE("/", "no-cache");

  /** What is other than with a page. */
  enum Trait {
    /** May be read by scripts of any site. */
    SHARED,
    /** May stand in a frame of the sites that the configuration names. */
    FRAMED,
    /** Does not count against a client's rate. */
    FREE,
    /** Answered whatever the load. */
    UNCOUNTED
  }

  private static final String EVERYWHERE =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";
  private static final String NO_DEVICES =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

  private final String address;
  private final String caching;
  private final Trait[] traits;

  Policy(String address, String caching, Trait... traits) {
    this.address = address;
    this.caching = caching;
    this.traits = traits;
  }

  static Policy of(String path) {
    return Arrays.stream(values()).filter(policy -> policy.covers(path)).findFirst().orElse(PAGE);
  }

  private boolean covers(String path) {
    return address.endsWith("/") ? path.startsWith(address) : path.equals(address);
  }

  boolean is(Trait trait) {
    return Arrays.asList(traits).contains(trait);
  }

  String caching() {
    return caching;
  }

  /** Sets what browsers are told to forbid and to allow. */
  void add(HttpFields.Mutable headers, String method, Configuration configuration) {
    String framedBy = is(Trait.FRAMED) ? configuration.text(Setting.FRAME_ANCESTORS) : "'none'";
    headers.put("Content-Security-Policy", EVERYWHERE + framedBy);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Permissions-Policy", NO_DEVICES);
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", is(Trait.SHARED) ? "cross-origin" : "same-origin");
    if (is(Trait.SHARED) && !method.equals("POST")) {
      headers.put("Access-Control-Allow-Origin", "*");
    }
  }

  /** The methods that an address answers at all. */
  String methods() {
    return this == API || this == PAGE ? "GET, HEAD, POST, OPTIONS" : "GET, HEAD, OPTIONS";
  }
}
