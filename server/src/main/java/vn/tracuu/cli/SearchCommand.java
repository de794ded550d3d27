package vn.tracuu.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tracuu.http.SearchView;
import vn.tracuu.index.OpenIndex;
import vn.tracuu.search.Search;
import vn.tracuu.search.SearchRequest;

/** {@code tracuu search QUERY [--json] [--size]}: the answer that the server would give. */
@Command(description = "Tìm ngay trên dòng lệnh")
final class SearchCommand implements Callable<Integer> {
  private static final int MOST = 100;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "CÂU_HỎI", description = "có dấu hoặc không dấu")
  private String[] words = {};

  @Option(names = "--json", description = "in như API trả lời")
  private boolean json;

  @Option(names = "--size", paramLabel = "SỐ", description = "số kết quả, 1 đến 100 (mặc định: 10)")
  private int size = 10;

  @Mixin private FolderOptions folders;
  @Mixin private HelpOptions help;

  @Override
  public Integer call() throws IOException {
    if (size < 1 || size > MOST) {
      spec.commandLine().getErr().println("--size nhận số từ 1 đến 100");
      return spec.exitCodeOnInvalidInput();
    }
    Indexing indexing = new Indexing(folders, spec.commandLine().getErr());
    indexing.run();
    try (OpenIndex index = OpenIndex.open(folders.index())) {
      SearchRequest request = new SearchRequest(String.join(" ", words), 1, size);
      print(SearchView.of(new Search(index).find(request)));
    }
    return 0;
  }

  private void print(SearchView answer) throws JsonProcessingException {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(new ObjectMapper().writeValueAsString(answer));
      return;
    }
    out.println("Có " + answer.total() + " chỗ.");
    for (SearchView.HitView hit : answer.hits()) {
      out.println();
      out.println(hit.where() + (hit.heading().isEmpty() ? "" : " · " + hit.heading()));
      hit.fragments().forEach(fragment -> out.println("  " + plain(fragment)));
      hit.cautions().forEach(caution -> out.println("  ! " + caution));
      out.println("  " + hit.url());
    }
  }

  /** A fragment for a terminal: marks as asterisks, characters as they are. */
  private static String plain(String fragment) {
    return fragment
        .replaceAll("</?mark>", "*")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
