package vn.tracuu.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tracuu.corpus.CorpusDocument;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.source.UnreadableException;

/** {@code tracuu parse FILE... [--json]}: prints the section tree of each file. */
@Command(description = "Phân tích tệp thành cây điều, khoản, điểm")
final class ParseCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "TỆP", description = "tệp văn bản cần phân tích")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "in mỗi tệp thành một dòng JSON")
  private boolean json;

  @Mixin private FolderOptions folders;
  @Mixin private HelpOptions help;

  @Override
  public Integer call() throws IOException {
    LinkedCorpus links = Links.of(folders);
    boolean isWell = true;
    for (Path file : files) {
      ObjectNode node = parse(file, links);
      isWell &= !node.has("error");
      spec.commandLine().getOut().println(json ? node.toString() : ParseText.of(node));
    }
    return isWell ? 0 : 1;
  }

  private static ObjectNode parse(Path file, LinkedCorpus links) {
    try {
      return ParseJson.of(file.toString(), CorpusDocument.read(file), links);
    } catch (UnreadableException e) {
      return ParseJson.error(file.toString(), e.getMessage());
    }
  }
}
