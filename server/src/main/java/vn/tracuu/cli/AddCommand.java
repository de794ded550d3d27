package vn.tracuu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tracuu.corpus.FilesOf;
import vn.tracuu.corpus.Intake;
import vn.tracuu.corpus.Offer;
import vn.tracuu.corpus.Outcome;
import vn.tracuu.corpus.Outcome.Kind;

/** {@code tracuu add FILE|FOLDER...}: takes documents into the corpus and indexes them. */
@Command(name = "add", description = "Thêm văn bản vào kho từ tệp, thư mục")
final class AddCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "TỆP|THƯ_MỤC", description = "văn bản cần thêm")
  private List<String> names = List.of();

  @Option(names = "--no-index", description = "chỉ thêm vào kho, chưa lập chỉ mục")
  private boolean noIndex;

  @Mixin private FolderOptions folders;
  @Mixin private HelpOptions help;

  @Override
  public Integer call() throws IOException {
    List<Outcome> outcomes = add();
    PrintWriter out = spec.commandLine().getOut();
    out.print(OutcomeTable.of(outcomes));
    out.flush();
    boolean isWell = outcomes.stream().noneMatch(outcome -> outcome.kind() == Kind.REFUSED);
    return indexes() && isWell ? 0 : 1;
  }

  private List<Outcome> add() throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    List<Offer> offers = offers(outcomes);
    try (Intake intake = new Intake(folders.corpus(), Build.VERSION);
        ProgressBar bar = Indexing.progressBar("Thêm văn bản", offers.size())) {
      for (Offer offer : offers) {
        outcomes.add(intake.add(offer));
        bar.step();
      }
    }
    return outcomes;
  }

  private List<Offer> offers(List<Outcome> refused) throws IOException {
    List<Offer> offers = new ArrayList<>();
    for (String name : names) {
      Path path = path(name);
      if (Files.isDirectory(path)) {
        FilesOf files = FilesOf.folder(path);
        files.files().stream().map(Offer::of).forEach(offers::add);
        refused.addAll(files.refused());
      } else {
        offers.add(Offer.of(path));
      }
    }
    return offers;
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      return Path.of("?");
    }
  }

  private boolean indexes() throws IOException {
    if (noIndex) {
      return true;
    }
    Indexing indexing = new Indexing(folders, spec.commandLine().getOut());
    return indexing.isCurrent() || indexing.run().isEmpty();
  }
}
