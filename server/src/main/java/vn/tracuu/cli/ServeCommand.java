package vn.tracuu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tracuu.http.Server;

/** {@code tracuu serve}: makes the index where it is not current, then serves until it is ended. */
@Command(name = "serve", description = "Phục vụ trang tra cứu và API")
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65_535;

  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "CỔNG",
      description = "mặc định: 8080; 0: cổng trống bất kỳ")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "ĐỊA_CHỈ",
      description = "địa chỉ lắng nghe (mặc định: 127.0.0.1, chỉ máy này thấy)")
  private String host = Server.Settings.LOOPBACK;

  @Mixin private FolderOptions folders;
  @Mixin private HelpOptions help;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (port < 0 || port > HIGHEST_PORT) {
      spec.commandLine().getErr().println("--port nhận số từ 0 đến 65535");
      return spec.exitCodeOnInvalidInput();
    }
    PrintWriter out = spec.commandLine().getOut();
    Indexing indexing = new Indexing(folders, out);
    indexing.run();
    Server server = Server.start(new Server.Settings(folders.index(), host, port));
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
    out.println("Đang phục vụ tại " + address(server) + " (Ctrl+C để dừng)");
    out.flush();
    new CountDownLatch(1).await();
    return 0;
  }

  private String address(Server server) {
    boolean isLocal = host.equals(Server.Settings.LOOPBACK) || host.equals("0.0.0.0");
    return "http://" + (isLocal ? "localhost" : host) + ":" + server.port();
  }
}
