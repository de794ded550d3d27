package vn.tracuu.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The filters that a request has chosen, by parameter.
 *
 * <p>{@code Filters.of(Map.of("has", List.of("deadline")))}. Order does not matter: what is given
 * back is in the order in which {@link Filter} declares, so that one choice has one address.
 */
public record Filters(Map<String, List<String>> given) {
  /** Nothing is chosen. */
  public static final Filters NONE = new Filters(Map.of());

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  public Filters {
    Map<String, List<String>> ordered = new LinkedHashMap<>();
    for (Filter filter : Filter.values()) {
      for (String parameter : filter.parameters()) {
        List<String> values =
            given.getOrDefault(parameter, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (!values.isEmpty()) {
          ordered.put(parameter, values);
        }
      }
    }
    given = Collections.unmodifiableMap(ordered);
  }

  public boolean isEmpty() {
    return given.isEmpty();
  }

  /** What is chosen by a parameter; nothing where it is not used. */
  public List<String> values(String parameter) {
    return given.getOrDefault(parameter, List.of());
  }

  boolean has(Filter filter) {
    return filter.parameters().stream().anyMatch(given::containsKey);
  }

  /** The same without a value. */
  public Filters without(String parameter, String value) {
    Map<String, List<String>> rest = new LinkedHashMap<>(given);
    rest.put(parameter, values(parameter).stream().filter(one -> !one.equals(value)).toList());
    return new Filters(rest);
  }

  /** The same with a value more. */
  public Filters with(String parameter, String value) {
    Map<String, List<String>> more = new LinkedHashMap<>(given);
    List<String> values = new ArrayList<>(values(parameter));
    values.add(value);
    more.put(parameter, values);
    return new Filters(more);
  }

  /** The same without all that one filter says. */
  Filters without(Filter filter) {
    Map<String, List<String>> rest = new LinkedHashMap<>(given);
    filter.parameters().forEach(rest::remove);
    return new Filters(rest);
  }

  /** A day as typed: 2025-02-15 or 15/02/2025; empty for what is no day. */
  public static Optional<LocalDate> day(String text) {
    try {
      Matcher vietnamese = DAY.matcher(text);
      return Optional.of(
          vietnamese.matches()
              ? LocalDate.of(
                  Integer.parseInt(vietnamese.group(3)),
                  Integer.parseInt(vietnamese.group(2)),
                  Integer.parseInt(vietnamese.group(1)))
              : LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
