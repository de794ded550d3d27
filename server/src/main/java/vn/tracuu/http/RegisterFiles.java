package vn.tracuu.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.model.Agency;
import vn.tracuu.register.Format;
import vn.tracuu.register.Register;
import vn.tracuu.register.RegisterRow;

/** The register as files to save or subscribe to: {@code /so-nhiem-vu.csv} and its like. */
final class RegisterFiles {
  private static final String NAME = "so-nhiem-vu";

  private final OpenIndex index;
  private final Site site;

  RegisterFiles(OpenIndex index, Site site) {
    this.index = index;
    this.site = site;
  }

  void route(RoutesConfig routes) {
    for (Format format : Format.values()) {
      routes.get(Addresses.REGISTER + "." + format.word(), request -> answer(request, format));
    }
  }

  private void answer(Context request, Format format) {
    RegisterQuery query = RegisterQuery.of(request);
    List<RegisterRow> rows =
        query
            .order()
            .sorted(
                new Register(index, site.today().get()).rows(query.request()),
                query.isDescending());
    String title = title(query);
    String address =
        PageAddress.base(site, request) + query.address(Addresses.REGISTER + "." + format.word());
    request.contentType(format.type());
    request.header("Content-Disposition", disposition(format, title));
    request.result(format.write(rows, title, address));
  }

  /** "Sổ nhiệm vụ – Sở Y tế". */
  static String title(RegisterQuery query) {
    return query
        .request()
        .agency()
        .map(Agency::name)
        .map(name -> Messages.of("register.title.of", name))
        .orElseGet(() -> Messages.of("register.title"));
  }

  /** The name in Vietnamese by RFC 8187, and one in ASCII for programs that do not know it. */
  private static String disposition(Format format, String title) {
    String encoded = URLEncoder.encode(title, StandardCharsets.UTF_8).replace("+", "%20");
    return "%s; filename=\"%s.%s\"; filename*=UTF-8''%s.%s"
        .formatted(
            format.isSaved() ? "attachment" : "inline",
            NAME,
            format.word(),
            encoded.replace("*", "%2A"),
            format.word());
  }
}
