package vn.tracuu.cli;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import vn.tracuu.index.IndexUnusable;
import vn.tracuu.source.UnreadableException;

/** Tells a user in one line why a command could not do its work; the log has the rest. */
final class Failing implements CommandLine.IExecutionExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Failing.class);
  private static final int FAILED = 1;

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    command.getErr().println(reason(e));
    return FAILED;
  }

  private static String reason(Exception e) {
    return switch (e) {
      case IndexUnusable unusable -> unusable.getMessage();
      case UnreadableException unreadable -> "Không thực hiện được: " + unreadable.getMessage();
      case UncheckedIOException unchecked -> reason(unchecked.getCause());
      case JavalinBindException taken ->
          "Cổng đang có chương trình khác dùng: hãy nêu cổng khác bằng --port";
      case LockObtainFailedException locked ->
          "Một lần lập chỉ mục khác đang chạy: hãy chờ nó xong rồi thử lại";
      case FileSystemException file -> reason(file);
      default -> unforeseen(e);
    };
  }

  private static String reason(FileSystemException e) {
    String what =
        switch (e) {
          case NoSuchFileException missing -> "không tìm thấy";
          case AccessDeniedException denied -> "không có quyền truy cập";
          default -> "không đọc hoặc ghi được";
        };
    return "Không thực hiện được: "
        + what
        + " "
        + e.getFile()
        + "; hãy kiểm tra đường dẫn, quyền và chỗ trống";
  }

  private static String unforeseen(Exception e) {
    LOG.error("unforeseen", e);
    String kind = e instanceof IOException ? "Lỗi đọc ghi" : "Lỗi của chương trình";
    return kind + " (" + e.getClass().getSimpleName() + "); chi tiết ở các dòng trên";
  }
}
