package vn.tracuu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tracuu.corpus.Facts;
import vn.tracuu.corpus.Intake;
import vn.tracuu.corpus.Outcome;
import vn.tracuu.corpus.Outcome.Kind;
import vn.tracuu.fetch.Fetcher;
import vn.tracuu.index.IndexRun;

/**
 * {@code tracuu add FILE|FOLDER|URL...}: takes documents into the corpus and indexes them.
 *
 * <p>{@code --cited} lists what is cited and not held, and adds just that.
 */
@Command(description = "Thêm văn bản vào kho từ tệp, thư mục, địa chỉ")
final class AddCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "TỆP|THƯ_MỤC|ĐỊA_CHỈ",
      description = "văn bản cần thêm; thư mục gồm cả thư mục con")
  private List<String> names = List.of();

  @Option(
      names = "--cited",
      description = "liệt kê văn bản được dẫn chiếu mà chưa có; chỉ thêm những văn bản ấy")
  private boolean cited;

  @Option(
      names = "--from",
      paramLabel = "THƯ_MỤC",
      description = "với --cited: tìm trong thư mục này")
  private Optional<Path> from = Optional.empty();

  @Option(
      names = "--addresses",
      paramLabel = "TỆP",
      description = "với --cited: lấy từ các địa chỉ trong tệp, mỗi dòng một địa chỉ")
  private Optional<Path> addresses = Optional.empty();

  @Option(
      names = "--published",
      description = "với --cited: lấy từ các địa chỉ ghi trong danh mục của kho")
  private boolean published;

  @Option(
      names = "--allow-host",
      paramLabel = "MÁY_CHỦ",
      description = "cho phép lấy từ máy chủ này dù không phải máy công cộng")
  private Set<String> allowed = Set.of();

  @Option(names = "--no-index", description = "chỉ thêm vào kho, chưa lập chỉ mục")
  private boolean noIndex;

  @Mixin private FolderOptions folders;
  @Mixin private HelpOptions help;

  @Override
  public Integer call() throws IOException {
    return cited ? cited() : finish(add(given(names), facts -> true));
  }

  private int cited() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    WantedList wanted = WantedList.of(folders);
    GivenList given = given(names);
    if (from.isPresent()) {
      given.addFolder(from.get());
    }
    if (addresses.isPresent()) {
      given.addAddresses(addresses.get());
    }
    if (published) {
      wanted.works().forEach(work -> work.addresses().forEach(given::addAddress));
    }
    if (given.isEmpty()) {
      out.printf("Được dẫn chiếu mà chưa có toàn văn: %d văn bản.%n", wanted.works().size());
      out.print(wanted.lines());
      out.flush();
      return 0;
    }
    int exit = finish(add(given, wanted::holds));
    int left = WantedList.of(folders).works().size();
    out.printf("Còn %d văn bản được dẫn chiếu mà chưa có toàn văn.%n", left);
    out.flush();
    return exit;
  }

  private GivenList given(List<String> typed) throws IOException {
    boolean hasPlaces = from.isPresent() || addresses.isPresent() || published;
    if (!cited && (typed.isEmpty() || hasPlaces)) {
      throw new MissingParameterException(
          spec.commandLine(),
          typed.isEmpty() ? spec.positionalParameters().getFirst() : spec.findOption("--cited"),
          "");
    }
    GivenList given = new GivenList(new Fetcher(allowed));
    for (String name : typed) {
      given.add(name);
    }
    return given;
  }

  private List<Outcome> add(GivenList given, Predicate<Facts> isAsked) throws IOException {
    List<Outcome> outcomes = new ArrayList<>(given.refused());
    try (Intake intake = new Intake(folders.corpus(), Build.VERSION);
        ProgressBar bar = Indexing.progressBar("Thêm văn bản", given.all().size())) {
      for (Given one : given.all()) {
        outcomes.add(one.addTo(intake, isAsked));
        bar.step();
      }
    }
    return outcomes;
  }

  private int finish(List<Outcome> outcomes) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.print(OutcomeTable.of(outcomes));
    out.flush();
    boolean isWell = outcomes.stream().noneMatch(outcome -> outcome.kind() == Kind.REFUSED);
    return indexes() && isWell ? 0 : 1;
  }

  private boolean indexes() throws IOException {
    if (noIndex) {
      return true;
    }
    IndexRun.Report report = new Indexing(folders, spec.commandLine().getOut()).run();
    return !report.hasWritten() || report.failures().isEmpty();
  }
}
