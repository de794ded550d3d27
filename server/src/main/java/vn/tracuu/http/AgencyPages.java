package vn.tracuu.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tracuu.directive.Agencies;
import vn.tracuu.index.LinkedIndex;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.model.Agency;
import vn.tracuu.register.Register;
import vn.tracuu.register.RegisterRow;
import vn.tracuu.register.Role;
import vn.tracuu.search.CitationWords;
import vn.tracuu.search.Hit;
import vn.tracuu.search.Search;
import vn.tracuu.search.SearchRequest;
import vn.tracuu.search.SearchResponse;

/** The pages {@code /co-quan} and {@code /co-quan/{id}}. */
final class AgencyPages {
  private static final int MOST_ROWS = 50;
  private static final int MOST_NEXT = 10;
  private static final int MOST_CITING = 10;

  private final OpenIndex index;
  private final LinkedIndex links;
  private final Search search;
  private final Site site;
  private final AgencyCounts.Latest counts;
  private final Templates templates = new Templates();

  AgencyPages(OpenIndex index, LinkedIndex links, Site site) {
    this.index = index;
    this.links = links;
    this.search = new Search(index);
    this.site = site;
    this.counts = new AgencyCounts.Latest(index);
  }

  void route(RoutesConfig routes) {
    routes.get(Addresses.AGENCIES, this::list);
    routes.get(Addresses.AGENCIES + "/{id}", this::agency);
  }

  private Register register() {
    return new Register(index, site.today().get());
  }

  private void list(Context request) {
    Register register = register();
    AgencyCounts all = counts.of(register);
    List<AgencyListPage.Group> groups =
        Arrays.stream(Agency.Kind.values())
            .map(kind -> new AgencyListPage.Group(kind.vietnamese(), rows(kind, register, all)))
            .filter(group -> !group.rows().isEmpty())
            .toList();
    Frame frame = Frame.of(Messages.of("agencies.title"), Addresses.AGENCIES);
    html(request, "agencies", new AgencyListPage(frame, Agencies.known().all().size(), groups));
  }

  private static List<AgencyListPage.Row> rows(
      Agency.Kind kind, Register register, AgencyCounts counts) {
    return Agencies.known().all().stream()
        .filter(agency -> agency.kind() == kind)
        .map(
            agency -> {
              AgencySummary summary = counts.summary(agency);
              return new AgencyListPage.Row(
                  new Link(summary.url(), summary.name()),
                  AgencyName.successor(agency, register.today()),
                  summary.leads(),
                  summary.coordinates());
            })
        .toList();
  }

  private void agency(Context request) {
    Agency agency = RegisterApi.known(RegisterApi.ID.text(request));
    html(request, "agency", page(agency, register()));
  }

  private AgencyPage page(Agency agency, Register register) {
    AgencyDuties duties = AgencyDuties.of(agency, register);
    RegisterLine.Setting setting =
        new RegisterLine.Setting(register.today(), links.corpus(), Set.of());
    List<RegisterRow> next = duties.next();
    SearchResponse naming =
        search.find(new SearchRequest('"' + agency.name() + '"', 1, MOST_CITING));
    RegisterQuery query = RegisterQuery.of(Map.of(RegisterQuery.AGENCY, agency.id()));
    return new AgencyPage(
        Frame.of(agency.name(), Addresses.agency(agency.id())),
        agency.name(),
        agency.kind().vietnamese(),
        agency.forms(),
        agency.note(),
        agency.seenIn(),
        Days.of(register.today()),
        agency.successions().stream().map(HeirView::of).toList(),
        lines(next.stream().limit(MOST_NEXT).toList(), setting),
        past(duties, agency),
        part(duties.of(Role.LEAD), Role.LEAD, agency, setting),
        part(duties.of(Role.COORDINATOR), Role.COORDINATOR, agency, setting),
        duties.inherited().stream().map(one -> inherited(one, setting)).toList(),
        Timeline.of(duties.all().toList(), register.today()),
        naming.hits().stream().map(AgencyPages::citing).toList(),
        new Link(
            Addresses.search('"' + agency.name() + '"'),
            Messages.of("agency.citing.all", naming.total())),
        RegisterPages.downloads(query));
  }

  private static List<RegisterLine> lines(List<RegisterRow> rows, RegisterLine.Setting setting) {
    return rows.stream().map(row -> RegisterLine.of(row, setting)).toList();
  }

  private static AgencyPage.Part part(
      List<RegisterRow> rows, Role role, Agency agency, RegisterLine.Setting setting) {
    String url =
        RegisterQuery.of(Map.of(role.word(), agency.id(), RegisterQuery.KIN, "no"))
            .address(Addresses.REGISTER);
    return new AgencyPage.Part(
        rows.size(),
        lines(rows.stream().limit(MOST_ROWS).toList(), setting),
        new Link(url, Messages.of("agency.all", rows.size())));
  }

  private static AgencyPage.Inherited inherited(
      AgencyDuties.Inherited one, RegisterLine.Setting setting) {
    Agency from = one.from().agency();
    String url =
        RegisterQuery.of(Map.of(RegisterQuery.AGENCY, from.id(), RegisterQuery.KIN, "no"))
            .address(Addresses.REGISTER);
    return new AgencyPage.Inherited(
        HeirView.of(one.from()),
        new AgencyPage.Part(
            one.rows().size(),
            lines(one.rows().stream().limit(MOST_ROWS).toList(), setting),
            new Link(url, Messages.of("agency.all.of", from.name()))));
  }

  /** How many days are past, where any are: a link to them in the register. */
  private static List<Link> past(AgencyDuties duties, Agency agency) {
    LocalDate today = duties.register().today();
    long count =
        duties
            .all()
            .filter(row -> !row.isCheckpoint())
            .filter(row -> row.due().filter(day -> day.isBefore(today)).isPresent())
            .count();
    String url =
        RegisterQuery.of(
                Map.of(
                    RegisterQuery.AGENCY,
                    agency.id(),
                    RegisterQuery.DUE_TO,
                    today.minusDays(1).toString()))
            .address(Addresses.REGISTER);
    return count == 0 ? List.of() : List.of(new Link(url, Messages.of("agency.past", count)));
  }

  private static AgencyPage.Citing citing(Hit hit) {
    String url = Addresses.place(hit.work().id(), hit.place().eId());
    String words = CitationWords.where(hit.place().words(), hit.work());
    String sentence = hit.fragments().isEmpty() ? hit.heading() : hit.fragments().getFirst();
    return new AgencyPage.Citing(new Link(url, words), sentence);
  }

  private void html(Context request, String template, Object page) {
    request.contentType("text/html; charset=utf-8");
    request.result(templates.render(template, page).getBytes(StandardCharsets.UTF_8));
  }
}
