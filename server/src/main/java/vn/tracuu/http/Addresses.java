package vn.tracuu.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The addresses of pages: made here, so that they stay what they are. */
public final class Addresses {
  /** The register of tasks. */
  public static final String REGISTER = "/so-nhiem-vu";

  /** All agencies. */
  public static final String AGENCIES = "/co-quan";

  private Addresses() {}

  /** An agency: {@code /co-quan/so-y-te}. */
  public static String agency(String id) {
    return AGENCIES + "/" + segment(id);
  }

  /** A document: {@code /van-ban/161-qd-ubnd-son-la-2025}. */
  public static String work(String id) {
    return "/van-ban/" + segment(id);
  }

  /** The permalink of a place: {@code /van-ban/161-qd-ubnd-son-la-2025/art_1}. */
  public static String place(String id, String eId) {
    return work(id) + "/" + segment(eId);
  }

  /** What a work cites and who cites it: {@code /van-ban/161-qd-ubnd-son-la-2025/quan-he}. */
  public static String relations(String id) {
    return work(id) + "/quan-he";
  }

  /** The results of a search. */
  public static String search(String q) {
    return "/tim?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
  }

  /** A later page of the results of a search. */
  public static String search(String q, int page) {
    return page == 1 ? search(q) : search(q) + "&page=" + page;
  }

  /** A value of a parameter. */
  static String value(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
