package vn.tracuu.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tracuu.search.Expansion;
import vn.tracuu.search.Filter;
import vn.tracuu.search.Filters;
import vn.tracuu.search.Order;
import vn.tracuu.search.SearchRequest;
import vn.tracuu.search.SearchRequest.Extra;

/**
 * A search as an address says it, of the API and of the page alike.
 *
 * <p>{@code q=giai+ngan&has=deadline&dueTo=2025-06-30&sort=newest&off=agencies}.
 */
final class SearchParameters {
  private static final Map<String, Parameter> FILTERS =
      Arrays.stream(Filter.values())
          .flatMap(filter -> filter.parameters().stream().map(name -> parameter(filter, name)))
          .collect(Collectors.toMap(Parameter::name, Function.identity()));

  private SearchParameters() {}

  /** Every parameter, in the order of the documentation. */
  static List<Parameter> all() {
    List<Parameter> all = new ArrayList<>(List.of(Parameter.Q));
    all.addAll(filters());
    all.addAll(
        List.of(
            Parameter.SORT,
            Parameter.OFF,
            Parameter.FACETS,
            Parameter.EXPLAIN,
            Parameter.PAGE,
            Parameter.SIZE));
    return all;
  }

  /** Those of the filters alone. */
  static List<Parameter> filters() {
    return Arrays.stream(Filter.values())
        .flatMap(filter -> filter.parameters().stream())
        .map(FILTERS::get)
        .toList();
  }

  private static Parameter parameter(Filter filter, String name) {
    boolean isDay = filter.shape() == Filter.Shape.DAYS;
    return new Parameter(
        name,
        "query",
        false,
        Messages.of("filter." + name + ".means"),
        isDay ? Parameter.Limits.DAY : Parameter.Limits.TEXTS);
  }

  /**
   * What is asked; what cannot be read is refused.
   *
   * @param always what is told without being asked for
   */
  static SearchRequest request(Context request, Extra... always) {
    Set<Extra> extras = extras(request);
    extras.addAll(List.of(always));
    return new SearchRequest(
        Parameter.Q.textIfAny(request),
        Parameter.PAGE.number(request),
        Parameter.SIZE.number(request),
        filters(request),
        order(request),
        off(request),
        extras);
  }

  /** What is filtered by; days that are none are refused. */
  static Filters filters(Context request) {
    Map<String, List<String>> given = new HashMap<>();
    for (Parameter parameter : filters()) {
      List<String> values = parameter.texts(request);
      if (parameter.limits() == Parameter.Limits.DAY) {
        values.stream().filter(day -> !day.isBlank()).forEach(day -> mustBeDay(parameter, day));
      }
      given.put(parameter.name(), values);
    }
    return new Filters(given);
  }

  private static void mustBeDay(Parameter parameter, String day) {
    if (Filters.day(day.strip()).isEmpty()) {
      throw new Refusal(
          400,
          Messages.of("refusal.day", parameter.name()),
          Messages.of("refusal.day.do", parameter.name()));
    }
  }

  private static Order order(Context request) {
    String given = Parameter.SORT.textIfAny(request);
    return given.isEmpty()
        ? Order.RELEVANCE
        : known("sort", Order.of(given), words(Order.values()));
  }

  private static Set<Expansion.Kind> off(Context request) {
    Set<Expansion.Kind> off = EnumSet.noneOf(Expansion.Kind.class);
    Parameter.OFF.texts(request).stream()
        .flatMap(words -> Stream.of(words.split(",")))
        .filter(word -> !word.isBlank())
        .forEach(
            word ->
                off.add(
                    known("off", Expansion.Kind.of(word.strip()), words(Expansion.Kind.values()))));
    return off;
  }

  private static Set<Extra> extras(Context request) {
    Set<Extra> extras = EnumSet.noneOf(Extra.class);
    if (Parameter.FACETS.flag(request)) {
      extras.add(Extra.FACETS);
    }
    if (Parameter.EXPLAIN.flag(request)) {
      extras.add(Extra.EXPLANATIONS);
    }
    return extras;
  }

  private static <T> T known(String name, Optional<T> value, String words) {
    return value.orElseThrow(
        () ->
            new Refusal(
                400, Messages.of("refusal.word", name), Messages.of("refusal.word.do", words)));
  }

  private static String words(Order[] orders) {
    return Stream.of(orders).map(Order::word).collect(Collectors.joining(", "));
  }

  private static String words(Expansion.Kind[] kinds) {
    return Stream.of(kinds).map(Expansion.Kind::word).collect(Collectors.joining(", "));
  }
}
