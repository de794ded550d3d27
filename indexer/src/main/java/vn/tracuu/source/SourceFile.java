package vn.tracuu.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of a known format, opened and told apart by its content. */
public final class SourceFile {
  /** The largest file that is read, in bytes. */
  static final long LARGEST = 64L << 20;

  /** All formats but plain text, which is what else is text. */
  private static final List<Format> FORMATS =
      List.of(new Pdf(), new Docx(), new Doc(), new Html(), new Markdown());

  private SourceFile() {}

  /**
   * Reads a file.
   *
   * @throws UnreadableException with the reason, where it is no text, too large or not there
   */
  public static SourceText read(Path file) throws UnreadableException {
    return read(file.getFileName().toString(), bytes(file));
  }

  /** Reads the content of a file under its name. */
  static SourceText read(String name, byte[] bytes) throws UnreadableException {
    FileContent content = new FileContent(name, bytes);
    for (Format format : FORMATS) {
      if (format.isOf(content)) {
        return read(format, content);
      }
    }
    return PlainText.read(content.text().orElseThrow(SourceFile::notText));
  }

  /** The libraries that read formats fail in ways of their own on damaged files. */
  private static SourceText read(Format format, FileContent content) throws UnreadableException {
    try {
      return format.read(content);
    } catch (RuntimeException | StackOverflowError damaged) {
      throw new UnreadableException(
          "tệp hỏng hoặc không đúng định dạng; hãy mở bằng phần mềm đã tạo ra nó và lưu lại",
          damaged);
    }
  }

  private static UnreadableException notText() {
    return new UnreadableException(
        "không phải văn bản (nhận được: PDF, DOCX, DOC, HTML, Markdown, TXT); hãy lưu lại dưới một"
            + " trong các dạng đó");
  }

  private static byte[] bytes(Path file) throws UnreadableException {
    try {
      if (!Files.exists(file)) {
        throw new UnreadableException("không tìm thấy tệp; hãy kiểm tra lại đường dẫn");
      }
      if (!Files.isRegularFile(file)) {
        throw new UnreadableException("là thư mục hoặc thiết bị; hãy nêu tên từng tệp");
      }
      if (Files.size(file) > LARGEST) {
        throw new UnreadableException("tệp lớn hơn 64 MB; hãy tách thành nhiều tệp");
      }
      return Files.readAllBytes(file);
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableException("không đọc được tệp; hãy kiểm tra quyền truy cập", e);
    }
  }
}
