package vn.tracuu.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tracuu.index.LinkedIndex;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.model.Agency;
import vn.tracuu.register.Format;
import vn.tracuu.register.Register;
import vn.tracuu.register.RegisterOrder;
import vn.tracuu.register.RegisterRow;
import vn.tracuu.register.Role;
import vn.tracuu.search.CitationWords;
import vn.tracuu.search.Facet;
import vn.tracuu.search.Filter;

/** The page {@code /so-nhiem-vu}: who must do what by when, as a table. */
final class RegisterPages {
  private static final int PAGE_SIZE = 100;
  private static final String MONTH = "MM/yyyy";
  private static final List<String> ROLES =
      List.of(RegisterQuery.AGENCY, RegisterQuery.LEAD, RegisterQuery.COORDINATOR);

  private final OpenIndex index;
  private final LinkedIndex links;
  private final Site site;
  private final AgencyCounts.Latest counts;
  private final Templates templates = new Templates();

  RegisterPages(OpenIndex index, LinkedIndex links, Site site) {
    this.index = index;
    this.links = links;
    this.site = site;
    this.counts = new AgencyCounts.Latest(index);
  }

  void route(RoutesConfig routes) {
    routes.get(Addresses.REGISTER, this::register);
  }

  private void register(Context request) {
    RegisterQuery query = RegisterQuery.of(request);
    Register register = new Register(index, site.today().get());
    RegisterPage page = page(query, register, Parameter.PAGE.number(request));
    request.contentType("text/html; charset=utf-8");
    request.result(templates.render("register", page).getBytes(StandardCharsets.UTF_8));
  }

  private RegisterPage page(RegisterQuery query, Register register, int number) {
    List<RegisterRow> rows =
        query.order().sorted(register.rows(query.request()), query.isDescending());
    String title = RegisterFiles.title(query);
    return new RegisterPage(
        Frame.of(title, query.address(Addresses.REGISTER)),
        title,
        Days.of(register.today()),
        rows.size(),
        RegisterRow.directives(rows),
        chips(query),
        kin(query, register),
        form(query, register),
        sorts(query),
        columns(query),
        groups(query, register, rows.stream().skip(from(number)).limit(PAGE_SIZE).toList()),
        Timeline.of(rows, register.today()),
        downloads(query),
        page(query, number - 1, rows.size(), "results.previous"),
        page(query, number + 1, rows.size(), "results.next"));
  }

  private static int from(int number) {
    return (number - 1) * PAGE_SIZE;
  }

  private static Optional<Link> page(RegisterQuery query, int number, int total, String words) {
    if (number < 1 || from(number) >= total) {
      return Optional.empty();
    }
    String first = query.address(Addresses.REGISTER);
    String sign = first.contains("?") ? "&" : "?";
    String url = number == 1 ? first : first + sign + "page=" + number;
    return Optional.of(new Link(url, Messages.of(words)));
  }

  /** What is chosen, a chip a parameter: taking it off takes off all of its values. */
  private static List<RegisterPage.Chip> chips(RegisterQuery query) {
    return SearchParameters.filters().stream()
        .map(Parameter::name)
        .filter(name -> !query.value(name).isEmpty())
        .map(
            name ->
                new RegisterPage.Chip(
                    chip(query, name), query.without(name).address(Addresses.REGISTER)))
        .toList();
  }

  private static String chip(RegisterQuery query, String name) {
    String agency = query.request().agency().map(Agency::name).orElse("");
    String values =
        query.asked().get(name).stream().map(FacetWords::value).collect(Collectors.joining(", "));
    return switch (name) {
      case RegisterQuery.AGENCY, RegisterQuery.LEAD, RegisterQuery.COORDINATOR ->
          Messages.of("register.chip", Messages.of("filter." + name), agency);
      case RegisterQuery.DUE_FROM -> Messages.of("register.chip.dueFrom", values);
      case RegisterQuery.DUE_TO -> Messages.of("register.chip.dueTo", values);
      case "from" -> Messages.of("register.chip.from", values);
      case "to" -> Messages.of("register.chip.to", values);
      case "has" ->
          Messages.of(
              "register.chip",
              Messages.of("filter.has"),
              query.asked().get(name).stream()
                  .map(value -> FacetWords.label(Filter.HAS, new Facet.Value(value, "", 0, false)))
                  .collect(Collectors.joining(", ")));
      default -> Messages.of("register.chip", Messages.of("filter." + name), values);
    };
  }

  /** Never in silence: which other names were taken in, and the way to leave them out, and back. */
  private static Optional<RegisterPage.Kin> kin(RegisterQuery query, Register register) {
    RegisterQuery with = query.without(RegisterQuery.KIN);
    List<String> names =
        register.kin(with.request()).stream().map(RegisterPages::heir).distinct().toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    boolean isIn = query.request().withKin();
    RegisterQuery other = isIn ? query.with(RegisterQuery.KIN, "no") : with;
    String words = Messages.of(isIn ? "register.kin.without" : "register.kin.with");
    Link link = new Link(other.address(Addresses.REGISTER), words);
    return Optional.of(new RegisterPage.Kin(isIn ? names : List.of(), link));
  }

  private static String heir(vn.tracuu.directive.Agencies.Heir heir) {
    String function = heir.succession().function();
    return function.isEmpty()
        ? heir.agency().name()
        : Messages.of("register.kin.function", heir.agency().name(), function);
  }

  private RegisterPage.Form form(RegisterQuery query, Register register) {
    String chosen = query.request().agency().map(Agency::id).orElse("");
    List<RegisterPage.Choice> agencies =
        counts.of(register).all().stream()
            .map(
                one ->
                    new RegisterPage.Choice(
                        one.agency().id(),
                        Messages.of("register.form.counted", one.agency().name(), one.count()),
                        "",
                        one.agency().id().equals(chosen)))
            .toList();
    return new RegisterPage.Form(
        agencies,
        roles(query),
        query.request().dueAfter().map(LocalDate::toString).orElse(""),
        query.request().dueBefore().map(LocalDate::toString).orElse(""),
        hidden(query));
  }

  /** What the form does not ask and must not lose. */
  private static List<RegisterPage.Choice> hidden(RegisterQuery query) {
    List<String> asked = List.of(RegisterQuery.DUE_FROM, RegisterQuery.DUE_TO, RegisterQuery.KIN);
    return query.asked().entrySet().stream()
        .filter(one -> !asked.contains(one.getKey()) && !ROLES.contains(one.getKey()))
        .flatMap(
            one ->
                one.getValue().stream()
                    .map(value -> new RegisterPage.Choice(value, one.getKey(), "", false)))
        .toList();
  }

  private static List<RegisterPage.Choice> roles(RegisterQuery query) {
    if (query.request().agency().isEmpty()) {
      return List.of();
    }
    String id = query.request().agency().get().id();
    RegisterQuery none =
        query
            .without(RegisterQuery.AGENCY)
            .without(RegisterQuery.LEAD)
            .without(RegisterQuery.COORDINATOR);
    return Stream.of(
            role(query, none.with(RegisterQuery.AGENCY, id), "register.role.any"),
            role(query, none.with(RegisterQuery.LEAD, id), "register.role.lead"),
            role(query, none.with(RegisterQuery.COORDINATOR, id), "register.role.coordinator"))
        .toList();
  }

  private static RegisterPage.Choice role(RegisterQuery now, RegisterQuery then, String key) {
    Role role = then.request().role();
    return new RegisterPage.Choice(
        role.word(),
        Messages.of(key),
        then.address(Addresses.REGISTER),
        now.request().role() == role);
  }

  private static List<RegisterPage.Choice> sorts(RegisterQuery query) {
    return Stream.of(RegisterOrder.values())
        .map(
            order ->
                new RegisterPage.Choice(
                    order.word(),
                    sort(order),
                    query
                        .without(RegisterQuery.ORDER)
                        .with(RegisterQuery.SORT, order.word())
                        .address(Addresses.REGISTER),
                    order == query.order()))
        .toList();
  }

  private static String sort(RegisterOrder order) {
    return switch (order) {
      case DUE -> Messages.of("register.sort.due");
      case AGENCY -> Messages.of("register.sort.agency");
      case WORK -> Messages.of("register.sort.work");
    };
  }

  private static List<RegisterPage.Column> columns(RegisterQuery query) {
    return List.of(
        column(query, Messages.of("register.agency"), RegisterOrder.AGENCY),
        new RegisterPage.Column(Messages.of("register.task"), "", ""),
        column(query, Messages.of("register.due"), RegisterOrder.DUE),
        new RegisterPage.Column(Messages.of("register.target"), "", ""),
        column(query, Messages.of("register.basis"), RegisterOrder.WORK));
  }

  /** A second press on the head of a column turns its order round. */
  private static RegisterPage.Column column(
      RegisterQuery query, String words, RegisterOrder order) {
    boolean isSorted = query.order() == order;
    RegisterQuery other = query.without(RegisterQuery.ORDER).with(RegisterQuery.SORT, order.word());
    boolean turns = isSorted && !query.isDescending();
    String url =
        (turns ? other.with(RegisterQuery.ORDER, "desc") : other).address(Addresses.REGISTER);
    String sorted = query.isDescending() ? "descending" : "ascending";
    return new RegisterPage.Column(words, url, isSorted ? sorted : "none");
  }

  private List<RegisterPage.Group> groups(
      RegisterQuery query, Register register, List<RegisterRow> rows) {
    RegisterLine.Setting setting =
        new RegisterLine.Setting(register.today(), links.corpus(), register.asked(query.request()));
    Map<String, List<RegisterLine>> groups =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> group(row, query.order()),
                    LinkedHashMap::new,
                    Collectors.mapping(row -> RegisterLine.of(row, setting), Collectors.toList())));
    return groups.entrySet().stream()
        .map(group -> new RegisterPage.Group(group.getKey(), group.getValue()))
        .toList();
  }

  private static String group(RegisterRow row, RegisterOrder order) {
    return switch (order) {
      case DUE ->
          row.due()
              .map(day -> Messages.of("register.month", Days.of(day, MONTH)))
              .orElseGet(() -> Messages.of("register.noday"));
      case AGENCY -> row.leads().isEmpty() ? Messages.of("register.nobody") : row.leads();
      case WORK -> CitationWords.full(row.work());
    };
  }

  static List<Link> downloads(RegisterQuery query) {
    return Stream.of(Format.values())
        .map(
            format ->
                new Link(query.address(Addresses.REGISTER + "." + format.word()), words(format)))
        .toList();
  }

  private static String words(Format format) {
    return switch (format) {
      case CSV -> Messages.of("register.file.csv");
      case XLSX -> Messages.of("register.file.xlsx");
      case ICS -> Messages.of("register.file.ics");
      case ATOM -> Messages.of("register.file.atom");
      case JSON -> Messages.of("register.file.json");
    };
  }
}
