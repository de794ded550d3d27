package vn.tracuu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tracuu.directive.Agencies;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.model.Agency;
import vn.tracuu.register.Format;
import vn.tracuu.register.Register;
import vn.tracuu.register.RegisterRequest;
import vn.tracuu.register.RegisterRow;
import vn.tracuu.register.Role;

/** {@code tracuu directives [--agency] [--due-before] [--format]}: the register of tasks. */
@Command(description = "Sổ nhiệm vụ: ai phải làm gì, hạn nào")
final class DirectivesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--agency",
      paramLabel = "CƠ_QUAN",
      description = "tên, tên viết tắt hoặc mã cơ quan, ví dụ “Sở KH&ĐT”")
  private String agency = "";

  @Option(
      names = "--role",
      paramLabel = "VAI",
      description = "any, lead (chủ trì) hoặc coordinator (phối hợp)")
  private Role role = Role.ANY;

  @Option(names = "--exact", description = "không gồm cơ quan tiền thân và kế thừa")
  private boolean exact;

  @Option(
      names = "--due-before",
      paramLabel = "NGÀY",
      description = "hạn đến hết ngày này, ví dụ 2025-06-30")
  private Optional<LocalDate> dueBefore = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "DẠNG",
      description = "csv, xlsx, ics, atom hoặc json; không ghi thì in bảng")
  private Optional<Format> format = Optional.empty();

  @Option(names = "--out", paramLabel = "TỆP", description = "ghi vào tệp thay vì in ra")
  private Optional<Path> out = Optional.empty();

  @Mixin private FolderOptions folders;
  @Mixin private HelpOptions help;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Optional<Agency> whose = Agencies.known().byId(agency).or(() -> Agencies.known().find(agency));
    if (!agency.isEmpty() && whose.isEmpty()) {
      err.println("không biết cơ quan “" + agency + "”; xem tên trong corpus/agencies.json");
      return spec.exitCodeOnInvalidInput();
    }
    Indexing indexing = new Indexing(folders, err);
    indexing.run();
    try (OpenIndex index = OpenIndex.open(folders.index())) {
      Register register = new Register(index, LocalDate.now());
      RegisterRequest request =
          new RegisterRequest(whose, role, !exact, Optional.empty(), dueBefore);
      register
          .kin(request)
          .forEach(heir -> err.println("gồm cả " + heir.agency().name() + " (" + why(heir) + ")"));
      err.flush();
      write(register.rows(request));
    }
    return 0;
  }

  private static String why(Agencies.Heir heir) {
    String function = heir.succession().function();
    String basis = heir.succession().basis();
    return (function.isEmpty() ? "mọi chức năng" : "chức năng " + function)
        + (basis.isEmpty() ? "" : ", " + basis);
  }

  private void write(List<RegisterRow> rows) throws IOException {
    if (format.isEmpty()) {
      PrintWriter printer = spec.commandLine().getOut();
      rows.forEach(row -> printer.println(line(row)));
      printer.flush();
      return;
    }
    byte[] file = format.get().write(rows, "Sổ nhiệm vụ", "http://localhost:8080/so-nhiem-vu");
    if (out.isPresent()) {
      Files.write(out.get(), file);
    } else {
      System.out.write(file);
      System.out.flush();
    }
  }

  private static String line(RegisterRow row) {
    String due = row.dueWords().isEmpty() ? "" : " · " + row.dueWords();
    String task = row.task().length() <= 90 ? row.task() : cut(row.task());
    return "%s%s · %s · %s %s".formatted(row.leads(), due, task, row.where(), row.work().number());
  }

  private static String cut(String words) {
    return words.substring(0, words.lastIndexOf(' ', 90)) + " …";
  }
}
