package vn.tracuu.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.stream.Stream;
import vn.tracuu.directive.Agencies;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.model.Agency;
import vn.tracuu.register.Register;
import vn.tracuu.register.RegisterItem;

/** The endpoints that tell who must do what by when, and what is known of agencies. */
final class RegisterApi {
  static final Parameter ID =
      new Parameter("id", "path", true, Messages.of("parameter.agencyId"), Parameter.Limits.TEXT);

  private final OpenIndex index;
  private final Site site;

  RegisterApi(OpenIndex index, Site site) {
    this.index = index;
    this.site = site;
  }

  List<Endpoint<?>> endpoints() {
    return List.of(
        new Endpoint<>(
            "/api/v1/directives",
            "directives",
            Messages.of("api.directives"),
            Stream.concat(RegisterQuery.ALL.stream(), Stream.of(Parameter.PAGE, Parameter.SIZE))
                .toList(),
            DirectivesView.class,
            this::directives),
        new Endpoint<>(
            "/api/v1/agencies",
            "agencies",
            Messages.of("api.agencies"),
            List.of(),
            AgenciesView.class,
            this::agencies),
        new Endpoint<>(
            "/api/v1/agencies/{id}",
            "agency",
            Messages.of("api.agency"),
            List.of(ID),
            AgencyView.class,
            this::agency));
  }

  /**
   * One page of directives.
   *
   * @param includes through whose names more was found than the one asked for
   */
  record DirectivesView(int total, List<HeirView> includes, List<RegisterItem> directives) {}

  /** Every agency of the authority file, in its order. */
  record AgenciesView(int total, List<AgencySummary> agencies) {}

  private DirectivesView directives(Context request) {
    RegisterQuery query = RegisterQuery.of(request);
    Register register = register();
    List<RegisterItem> all =
        RegisterItem.of(
            query.order().sorted(register.rows(query.request()), query.isDescending()), "");
    int size = Parameter.SIZE.number(request);
    int from = (Parameter.PAGE.number(request) - 1) * size;
    return new DirectivesView(
        all.size(),
        register.kin(query.request()).stream().map(HeirView::of).toList(),
        all.stream().skip(from).limit(size).toList());
  }

  private AgenciesView agencies(Context request) {
    AgencyCounts counts = AgencyCounts.of(register());
    List<AgencySummary> all = Agencies.known().all().stream().map(counts::summary).toList();
    return new AgenciesView(all.size(), all);
  }

  private AgencyView agency(Context request) {
    return AgencyView.of(known(ID.text(request)), register());
  }

  /** The agency of an id; another is refused with where to find the list. */
  static Agency known(String id) {
    return Agencies.known()
        .byId(id)
        .orElseThrow(
            () ->
                new Refusal(
                    404, Messages.of("refusal.agency", id), Messages.of("refusal.agency.do")));
  }

  private Register register() {
    return new Register(index, site.today().get());
  }
}
