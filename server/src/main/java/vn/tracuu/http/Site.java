package vn.tracuu.http;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * How this server is reached from outside, and what day it is there.
 *
 * @param address "https://tracuu.example.vn", without a slash at its end; empty where each request
 *     says by which name it came
 * @param report where errors are reported: "mailto:..." or "https://..."; empty where nowhere
 * @param today the day in Vietnam
 */
public record Site(String address, String report, Supplier<LocalDate> today) {
  /** Nothing configured. */
  public static final Site NONE =
      new Site("", "", () -> LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
}
