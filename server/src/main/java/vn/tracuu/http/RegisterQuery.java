package vn.tracuu.http;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tracuu.directive.Agencies;
import vn.tracuu.model.Agency;
import vn.tracuu.register.RegisterOrder;
import vn.tracuu.register.RegisterRequest;
import vn.tracuu.register.Role;
import vn.tracuu.search.Filters;

/**
 * What is asked of the register in an address, the same for the page, the files and the API.
 *
 * <p>Example: {@code ?agency=so-y-te&dueTo=2025-06-30&sort=agency}. An agency may be given by id or
 * by any of its names; a day as 2025-06-30 or 30/06/2025.
 *
 * @param asked the parameters that say something, in their order
 */
record RegisterQuery(
    Map<String, List<String>> asked,
    RegisterRequest request,
    RegisterOrder order,
    boolean isDescending) {
  static final String AGENCY = "agency";
  static final String LEAD = "lead";
  static final String COORDINATOR = "coordinator";
  static final String DUE_FROM = "dueFrom";
  static final String DUE_TO = "dueTo";
  static final String KIN = "kin";
  static final String SORT = "sort";
  static final String ORDER = "order";

  /** What the register reads itself; the rest means what it means to a search. */
  private static final List<String> OWN = List.of(AGENCY, LEAD, COORDINATOR, DUE_FROM, DUE_TO);

  private static final List<Parameter> WAYS =
      List.of(
          parameter(KIN, "parameter.kin"),
          parameter(SORT, "parameter.registerSort"),
          parameter(ORDER, "parameter.order"));

  /** Every parameter, in the order of the documentation and of addresses: the filters first. */
  static final List<Parameter> ALL =
      Stream.concat(SearchParameters.filters().stream(), WAYS.stream()).toList();

  private static Parameter parameter(String name, String key) {
    return new Parameter(name, "query", false, Messages.of(key), Parameter.Limits.TEXT);
  }

  /** Reads an address; what cannot be meant is refused with what to write instead. */
  static RegisterQuery of(Context request) {
    Map<String, List<String>> asked =
        new LinkedHashMap<>(SearchParameters.filters(request).given());
    for (Parameter parameter : WAYS) {
      String given = parameter.textIfAny(request).strip();
      if (!given.isEmpty()) {
        asked.put(parameter.name(), List.of(given));
      }
    }
    return read(asked);
  }

  /** What these parameters ask for, one value each. */
  static RegisterQuery of(Map<String, String> asked) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    asked.forEach((name, value) -> values.put(name, List.of(value)));
    return read(values);
  }

  private static RegisterQuery read(Map<String, List<String>> asked) {
    Optional<String> agency = agency(asked);
    Role role =
        asked.containsKey(LEAD)
            ? Role.LEAD
            : asked.containsKey(COORDINATOR) ? Role.COORDINATOR : Role.ANY;
    Map<String, List<String>> others = new LinkedHashMap<>(asked);
    OWN.forEach(others::remove);
    RegisterRequest request =
        new RegisterRequest(
            agency.map(RegisterQuery::agency),
            role,
            !first(asked, KIN).equals("no"),
            Filters.day(first(asked, DUE_FROM)),
            Filters.day(first(asked, DUE_TO)),
            new Filters(others));
    return new RegisterQuery(asked, request, order(asked), first(asked, ORDER).equals("desc"));
  }

  /** One agency in one part: a register of several is no one's. */
  private static Optional<String> agency(Map<String, List<String>> asked) {
    List<String> named =
        Stream.of(AGENCY, LEAD, COORDINATOR)
            .flatMap(name -> asked.getOrDefault(name, List.of()).stream())
            .toList();
    if (named.size() > 1) {
      throw new Refusal(400, Messages.of("refusal.agencies"), Messages.of("refusal.agencies.do"));
    }
    return named.stream().findFirst();
  }

  private static String first(Map<String, List<String>> asked, String name) {
    return asked.getOrDefault(name, List.of("")).getFirst();
  }

  private static Agency agency(String given) {
    return Agencies.known()
        .byId(given)
        .or(() -> Agencies.known().find(given))
        .orElseThrow(
            () ->
                new Refusal(
                    400, Messages.of("refusal.agency", given), Messages.of("refusal.agency.do")));
  }

  private static RegisterOrder order(Map<String, List<String>> asked) {
    String given = first(asked, SORT);
    String word = given.isEmpty() ? RegisterOrder.DUE.word() : given;
    return Arrays.stream(RegisterOrder.values())
        .filter(order -> order.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    400, Messages.of("refusal.sort", word), Messages.of("refusal.sort.do")));
  }

  /** The same with another value of one parameter. */
  RegisterQuery with(String name, String value) {
    Map<String, List<String>> other = new LinkedHashMap<>(asked);
    other.put(name, List.of(value));
    return read(other);
  }

  /** The same without one parameter. */
  RegisterQuery without(String name) {
    Map<String, List<String>> other = new LinkedHashMap<>(asked);
    other.remove(name);
    return read(other);
  }

  /** The value of a parameter, empty where it is not asked for. */
  String value(String name) {
    return first(asked, name);
  }

  /** An address that asks the same, parameters in one order always. */
  String address(String path) {
    String all =
        ALL.stream()
            .flatMap(
                parameter ->
                    asked.getOrDefault(parameter.name(), List.of()).stream()
                        .map(value -> parameter.name() + "=" + encoded(value)))
            .collect(Collectors.joining("&"));
    return all.isEmpty() ? path : path + "?" + all;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
