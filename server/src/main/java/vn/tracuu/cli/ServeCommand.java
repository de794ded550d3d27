package vn.tracuu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tracuu.gate.Configuration;
import vn.tracuu.gate.Setting;
import vn.tracuu.http.Server;
import vn.tracuu.index.IndexStatus;
import vn.tracuu.index.IndexUnusable;

/** {@code tracuu serve}: makes the index where it is not current, then serves until it is ended. */
@Command(description = "Phục vụ trang tra cứu và API")
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "CỔNG",
      description = "mặc định: 8080; 0: cổng trống bất kỳ")
  private Integer port;

  @Option(
      names = "--host",
      paramLabel = "ĐỊA_CHỈ",
      description = "địa chỉ lắng nghe (mặc định: 127.0.0.1, chỉ máy này thấy)")
  private String host;

  @Option(
      names = "--config",
      paramLabel = "TỆP",
      description = "tệp cấu hình; mẫu có chú giải: server/deploy/tracuu.properties")
  private Path file;

  @Option(
      names = "--set",
      paramLabel = "MỤC=GIÁ_TRỊ",
      description = "một mục của tệp cấu hình, ưu tiên hơn tệp; dùng được nhiều lần")
  private Map<String, String> set = new LinkedHashMap<>();

  @Option(names = "--rehearse", hidden = true, description = "khởi động, tự hỏi vài câu, dừng")
  private boolean isRehearsal;

  @Mixin private FolderOptions folders;
  @Mixin private HelpOptions help;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    if (port != null && (port < 0 || port > HIGHEST_PORT)) {
      err.println("--port nhận số từ 0 đến 65535");
      return spec.exitCodeOnInvalidInput();
    }
    Configuration configuration;
    try {
      configuration = new Configured(file).with(flags());
    } catch (Configuration.Mistakes e) {
      err.println(e.getMessage());
      return spec.exitCodeOnInvalidInput();
    }
    Server server = start(configuration);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
    PrintWriter out = spec.commandLine().getOut();
    out.println("Đang phục vụ tại " + address(configuration, server) + " (Ctrl+C để dừng)");
    out.flush();
    if (isRehearsal) {
      Rehearsal.of(server.port());
      return 0;
    }
    new CountDownLatch(1).await();
    return 0;
  }

  private Map<String, String> flags() {
    Map<String, String> flags = new LinkedHashMap<>(set);
    if (port != null) {
      flags.put(Setting.PORT.key(), port.toString());
    }
    if (host != null) {
      flags.put(Setting.HOST.key(), host);
    }
    for (Setting folder : new Setting[] {Setting.CORPUS, Setting.INDEX}) {
      String option = "--" + folder.key();
      if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
        Path path = folder == Setting.INDEX ? folders.index() : folders.corpus();
        flags.put(folder.key(), path.toString());
      }
    }
    return flags;
  }

  /** An index that cannot be opened is made anew; where that fails, the former one goes on. */
  private Server start(Configuration configuration) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    FolderOptions used =
        new FolderOptions(
            Path.of(configuration.text(Setting.CORPUS)),
            Path.of(configuration.text(Setting.INDEX)));
    Indexing indexing = new Indexing(used, out);
    try {
      indexing.run();
    } catch (IOException e) {
      if (!(IndexStatus.of(used.index()) instanceof IndexStatus.Ready)) {
        throw e;
      }
      out.println("Không lập được chỉ mục mới, dùng tiếp chỉ mục cũ: " + e);
    }
    try {
      return Server.start(configuration);
    } catch (IndexUnusable e) {
      out.println(e.getMessage());
      out.flush();
      indexing.run(true);
      return Server.start(configuration);
    }
  }

  private static String address(Configuration configuration, Server server) {
    String host = configuration.text(Setting.HOST);
    boolean isLocal = host.equals(Setting.HOST.given()) || host.equals("0.0.0.0");
    return "http://" + (isLocal ? "localhost" : host) + ":" + server.port();
  }
}
