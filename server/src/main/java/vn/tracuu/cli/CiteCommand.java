package vn.tracuu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tracuu.corpus.CorpusDocument;
import vn.tracuu.directive.Agencies;
import vn.tracuu.link.DraftCheck;
import vn.tracuu.link.Finding;
import vn.tracuu.link.Link;
import vn.tracuu.link.LinkJson;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.source.UnreadableException;
import vn.tracuu.structure.Parsed;

/** {@code tracuu cite [TEXT|-|FILE] [--json]}: the citations of a text and what they lead to. */
@Command(description = "Tìm các dẫn chiếu và văn bản được dẫn chiếu")
final class CiteCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "VĂN_BẢN|-|TỆP",
      description = "câu văn, tệp, hoặc - để đọc từ đầu vào chuẩn (mặc định)")
  private List<String> words = List.of();

  @Option(names = "--json", description = "in một mảng JSON như “citations” của lệnh parse")
  private boolean json;

  @Mixin private FolderOptions folders;
  @Mixin private HelpOptions help;

  @Override
  public Integer call() throws IOException {
    LinkedCorpus linked = Links.of(folders);
    DraftCheck check = new DraftCheck(linked, Agencies.known(), LocalDate.now());
    String typed = String.join(" ", words);
    try {
      if (isFile(typed)) {
        print(linked, CorpusDocument.read(Path.of(typed)), check);
      } else {
        boolean isPiped = typed.isEmpty() || typed.equals("-");
        print(check, isPiped ? input() : typed);
      }
      return 0;
    } catch (UnreadableException e) {
      spec.commandLine().getErr().println(typed + ": " + e.getMessage());
      return 1;
    }
  }

  private void print(LinkedCorpus linked, Parsed parsed, DraftCheck check) {
    switch (parsed) {
      case Parsed.Document found -> {
        LegalDocument draft = found.document();
        print(check.check(draft), linked.links(draft));
      }
      case Parsed.NotADocument other -> spec.commandLine().getOut().println(other.reason());
    }
  }

  private void print(DraftCheck check, String text) {
    print(check.check(text), check.links(text));
  }

  private void print(List<Finding> findings, List<Link> links) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      ArrayNode array = LinkJson.of(links);
      out.println(array);
      return;
    }
    findings.forEach(
        one -> out.println(one.words() + " · " + one.concern().words() + " · " + one.message()));
    out.println("Có " + links.size() + " dẫn chiếu.");
  }

  private static boolean isFile(String typed) {
    try {
      return !typed.isEmpty() && Files.isRegularFile(Path.of(typed));
    } catch (InvalidPathException e) {
      return false; // a sentence need not be the name of a file
    }
  }

  private static String input() throws IOException {
    return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
  }
}
