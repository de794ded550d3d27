package vn.tracuu.http;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tracuu.directive.Agencies;
import vn.tracuu.model.Agency;
import vn.tracuu.register.RegisterOrder;
import vn.tracuu.register.RegisterRequest;
import vn.tracuu.register.Role;

/**
 * What is asked of the register in an address, the same for the page, the files and the API.
 *
 * <p>Example: {@code ?agency=so-y-te&dueTo=2025-06-30&sort=agency}. An agency may be given by id or
 * by any of its names; a day as 2025-06-30 or 30/06/2025.
 *
 * @param asked the parameters that say something, in their order
 */
record RegisterQuery(
    Map<String, String> asked, RegisterRequest request, RegisterOrder order, boolean isDescending) {
  static final Parameter AGENCY = parameter("agency", "parameter.agency");
  static final Parameter LEAD = parameter("lead", "parameter.lead");
  static final Parameter COORDINATOR = parameter("coordinator", "parameter.coordinator");
  static final Parameter KIN = parameter("kin", "parameter.kin");
  static final Parameter DUE_FROM = parameter("dueFrom", "parameter.dueFrom");
  static final Parameter DUE_TO = parameter("dueTo", "parameter.dueTo");
  static final Parameter SORT = parameter("sort", "parameter.registerSort");
  static final Parameter ORDER = parameter("order", "parameter.order");

  /** Every parameter, in the order of the documentation and of addresses. */
  static final List<Parameter> ALL =
      List.of(AGENCY, LEAD, COORDINATOR, KIN, DUE_FROM, DUE_TO, SORT, ORDER);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private static Parameter parameter(String name, String key) {
    return new Parameter(name, "query", false, Messages.of(key), Parameter.Limits.TEXT);
  }

  /** Reads an address; what cannot be meant is refused with what to write instead. */
  static RegisterQuery of(Context request) {
    Map<String, String> asked = new LinkedHashMap<>();
    for (Parameter parameter : ALL) {
      String given = parameter.textIfAny(request).strip();
      if (!given.isEmpty()) {
        asked.put(parameter.name(), given);
      }
    }
    return of(asked);
  }

  /** What these parameters ask for. */
  static RegisterQuery of(Map<String, String> asked) {
    Role role =
        asked.containsKey(LEAD.name())
            ? Role.LEAD
            : asked.containsKey(COORDINATOR.name()) ? Role.COORDINATOR : Role.ANY;
    Parameter named =
        switch (role) {
          case LEAD -> LEAD;
          case COORDINATOR -> COORDINATOR;
          case ANY -> AGENCY;
        };
    RegisterRequest request =
        new RegisterRequest(
            Optional.ofNullable(asked.get(named.name())).map(RegisterQuery::agency),
            role,
            !"no".equals(asked.get(KIN.name())),
            day(asked, DUE_FROM),
            day(asked, DUE_TO));
    return new RegisterQuery(asked, request, order(asked), "desc".equals(asked.get(ORDER.name())));
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

  private static Optional<LocalDate> day(Map<String, String> asked, Parameter parameter) {
    String given = asked.get(parameter.name());
    if (given == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          given.contains("/") ? LocalDate.parse(given, DAY) : LocalDate.parse(given));
    } catch (DateTimeParseException e) {
      throw new Refusal(
          400,
          Messages.of("refusal.day", parameter.name()),
          Messages.of("refusal.day.do", parameter.name()));
    }
  }

  private static RegisterOrder order(Map<String, String> asked) {
    String word = asked.getOrDefault(SORT.name(), RegisterOrder.DUE.word());
    return Arrays.stream(RegisterOrder.values())
        .filter(order -> order.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    400, Messages.of("refusal.sort", word), Messages.of("refusal.sort.do")));
  }

  /** The same with another value of one parameter. */
  RegisterQuery with(Parameter parameter, String value) {
    Map<String, String> other = new LinkedHashMap<>(asked);
    other.put(parameter.name(), value);
    return of(other);
  }

  /** The same without one parameter. */
  RegisterQuery without(Parameter parameter) {
    Map<String, String> other = new LinkedHashMap<>(asked);
    other.remove(parameter.name());
    return of(other);
  }

  /** The value of a parameter, empty where it is not asked for. */
  String value(Parameter parameter) {
    return asked.getOrDefault(parameter.name(), "");
  }

  /** An address that asks the same, parameters in one order always. */
  String address(String path) {
    String all =
        ALL.stream()
            .filter(parameter -> asked.containsKey(parameter.name()))
            .map(parameter -> parameter.name() + "=" + encoded(asked.get(parameter.name())))
            .collect(Collectors.joining("&"));
    return all.isEmpty() ? path : path + "?" + all;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
