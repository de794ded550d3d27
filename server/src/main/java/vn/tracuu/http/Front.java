package vn.tracuu.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tracuu.index.IndexContent;
import vn.tracuu.index.LinkedIndex;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.link.CitationFormat;
import vn.tracuu.link.KnownWork;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.Expression;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Work;
import vn.tracuu.register.Register;
import vn.tracuu.register.RegisterRequest;
import vn.tracuu.register.RegisterRow;
import vn.tracuu.register.RegisterRows;
import vn.tracuu.register.Role;

/** The pages for those who know nothing yet: the first page, help, what the collection is. */
final class Front {
  private static final int RECENT = 10;
  private static final int MOST_CITED = 8;
  private static final int NEXT_DUE = 6;
  private static final int LISTED = 100;
  private static final int LONGEST_TASK = 200;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private final OpenIndex index;
  private final LinkedIndex links;
  private final Site site;
  private final Answers answers;

  Front(OpenIndex index, LinkedIndex links, Site site, Answers answers) {
    this.index = index;
    this.links = links;
    this.site = site;
    this.answers = answers;
  }

  void route(RoutesConfig routes) {
    routes.get("/", this::home);
    routes.get("/tro-giup", this::help);
    routes.get("/ve-du-lieu", this::data);
  }

  void home(Context request) {
    LinkedCorpus corpus = links.corpus();
    List<HomePage.WorkRow> works =
        index.read(content -> content.works(0, RECENT)).stream().map(HomePage.WorkRow::of).toList();
    HomePage.Held held =
        index.read(content -> new HomePage.Held(content.workCount(), content.placeCount()));
    answers.page(
        request,
        "home",
        new HomePage(
            Frame.of(Messages.of("site.name"), "/"),
            held,
            works,
            (int) corpus.works().stream().filter(work -> !work.isHeld()).count(),
            cited(corpus),
            due()));
  }

  private void help(Context request) {
    Frame frame = Frame.of(Messages.of("help.title"), "/tro-giup");
    answers.page(request, "help", new HelpPage(frame.describedAs(Messages.of("help.lead"))));
  }

  private void data(Context request) {
    List<KnownWork> missing =
        links.corpus().works().stream().filter(work -> !work.isHeld()).toList();
    List<DataPage.SourceRow> sources = index.read(Front::sources);
    Frame frame = Frame.of(Messages.of("data.title"), "/ve-du-lieu");
    answers.page(
        request,
        "data",
        new DataPage(
            frame.describedAs(Messages.of("data.lead")),
            sources,
            index.read(IndexContent::workCount) - sources.size(),
            missing.stream().limit(LISTED).map(Front::link).toList(),
            missing.size()));
  }

  private static List<DataPage.SourceRow> sources(IndexContent content) throws IOException {
    List<DataPage.SourceRow> rows = new ArrayList<>();
    for (Work work : content.works(0, LISTED)) {
      Optional<Expression> text =
          content.document(work.id()).map(LegalDocument::provenance).flatMap(one -> one.current());
      rows.add(
          new DataPage.SourceRow(
              HomePage.WorkRow.of(work),
              text.map(Expression::file).orElse(""),
              text.map(Expression::from).filter(from -> from.startsWith("http")).orElse(""),
              text.flatMap(Expression::added).map(Front::day).orElse(""),
              text.map(Expression::sha256).orElse(""),
              text.map(Expression::isRecognised).orElse(false)));
    }
    return rows;
  }

  private static String day(Instant instant) {
    return DAY.format(instant.atZone(ZoneId.of("Asia/Ho_Chi_Minh")));
  }

  private static List<HomePage.CitedRow> cited(LinkedCorpus corpus) {
    return corpus.works().stream()
        .map(
            work ->
                new HomePage.CitedRow(
                    link(work), work.title(), corpus.citedBy(work.id(), "").size()))
        .filter(row -> row.count() > 0)
        .sorted(Comparator.comparingInt(HomePage.CitedRow::count).reversed())
        .limit(MOST_CITED)
        .toList();
  }

  private static Link link(KnownWork work) {
    return new Link(Addresses.work(work.id()), new CitationFormat(work).later(""));
  }

  private List<HomePage.DueRow> due() {
    LocalDate today = site.today().get();
    RegisterRequest next =
        new RegisterRequest(Optional.empty(), Role.ANY, true, Optional.of(today), Optional.empty());
    return new Register(index, today)
        .rows(next).stream().limit(NEXT_DUE).map(row -> due(row, today)).toList();
  }

  private static HomePage.DueRow due(RegisterRow row, LocalDate today) {
    return new HomePage.DueRow(
        row.due().map(DAY::format).orElse(""),
        DueView.of(row, today),
        new Link(
            RegisterRows.address(row), row.where() + " " + HomePage.WorkRow.of(row.work()).brief()),
        row.leads(),
        FirstWords.of(row.task(), LONGEST_TASK));
  }
}
