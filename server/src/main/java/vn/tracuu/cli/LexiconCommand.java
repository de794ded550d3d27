package vn.tracuu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tracuu.analysis.LexiconBuilder;

/** {@code tracuu lexicon}: makes the lexicon's files and the segmenter's weights again. */
@Command(description = "Dựng lại từ vựng và trọng số tách từ")
final class LexiconCommand implements Callable<Integer> {
  @Option(
      names = "--known",
      required = true,
      paramLabel = "TỆP",
      description = "các từ mà tác giả biết")
  private Path known;

  @Option(
      names = "--names",
      required = true,
      paramLabel = "TỆP",
      description = "tên riêng đã biết, mỗi dòng một nhóm")
  private Path names;

  @Option(
      names = "--phrases",
      required = true,
      paramLabel = "TỆP",
      description = "cụm từ trong văn bản chính thức đã tách từ")
  private Path phrases;

  @Option(
      names = "--official",
      required = true,
      split = ",",
      paramLabel = "TỆP",
      description = "văn bản chính thức để đếm, .jsonl.gz")
  private List<Path> official;

  @Option(
      names = "--treebank",
      required = true,
      paramLabel = "TỆP",
      description = "phần huấn luyện của UD_Vietnamese-VTB")
  private Path treebank;

  @Option(names = "--out", required = true, paramLabel = "THƯ_MỤC", description = "ghi vào đây")
  private Path out;

  @Mixin private HelpOptions help;

  @Override
  public Integer call() throws IOException {
    LexiconBuilder builder = new LexiconBuilder(out);
    builder.known(known, names);
    builder.official(official);
    builder.treebank(treebank, phrases);
    return 0;
  }
}
