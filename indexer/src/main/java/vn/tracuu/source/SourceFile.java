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

  private static final String RTF = "{\\rtf";
  private static final String NOT_READ = "không đọc được tệp; hãy kiểm tra quyền truy cập";

  private SourceFile() {}

  /**
   * Reads a file.
   *
   * @throws UnreadableException with the reason, where it is no text, too large or not there
   */
  public static SourceText read(Path file) throws UnreadableException {
    return read(new FileContent(file.getFileName().toString(), bytes(file)));
  }

  /** Reads what was recognised from the pictures of another file, a text that a person may mend. */
  public static SourceText readRecognised(Path file) throws UnreadableException {
    return read(file).recognised();
  }

  /** Reads the content of a file under its name. */
  static SourceText read(String name, byte[] bytes) throws UnreadableException {
    return read(new FileContent(name, bytes));
  }

  /** Reads the content of a file. */
  public static SourceText read(FileContent content) throws UnreadableException {
    for (Format format : FORMATS) {
      if (format.isOf(content)) {
        return Stamp.setAside(read(format, content)).as(format.ending());
      }
    }
    if (content.start(RTF.length()).equals(RTF)) {
      throw new UnreadableException("là tệp RTF; hãy mở bằng Word và lưu thành DOCX");
    }
    return Stamp.setAside(PlainText.read(content.text().orElseThrow(SourceFile::notText)));
  }

  /** The libraries that read formats fail in ways of their own on damaged files. */
  private static SourceText read(Format format, FileContent content) throws UnreadableException {
    try {
      return format.read(content);
    } catch (RuntimeException | StackOverflowError damaged) {
      throw new UnreadableException(
          "tệp hỏng hoặc không đúng định dạng; hãy mở bằng phần mềm đã tạo ra nó và lưu lại",
          damaged);
    } catch (OutOfMemoryError tooMuch) {
      throw new UnreadableException(
          "tệp cần nhiều bộ nhớ hơn mức cho phép; hãy tách thành nhiều tệp nhỏ hơn", tooMuch);
    }
  }

  private static UnreadableException notText() {
    return new UnreadableException(
        "không phải văn bản (nhận được: PDF, DOCX, DOC, HTML, Markdown, TXT); hãy lưu lại dưới một"
            + " trong các dạng đó");
  }

  /** The bytes of a file that is not too large to be read. */
  public static byte[] bytes(Path file) throws UnreadableException {
    check(file);
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UnreadableException(NOT_READ, e);
    }
  }

  /**
   * Looks whether there is a file that is not too large to be read.
   *
   * @throws UnreadableException with the reason where there is none
   */
  public static void check(Path file) throws UnreadableException {
    if (!Files.exists(file)) {
      throw Files.notExists(file)
          ? new UnreadableException("không tìm thấy tệp; hãy kiểm tra lại đường dẫn")
          : new UnreadableException(NOT_READ);
    }
    if (!Files.isRegularFile(file)) {
      throw new UnreadableException("là thư mục hoặc thiết bị; hãy nêu tên từng tệp");
    }
    if (file.toFile().length() == 0) {
      throw new UnreadableException("tệp rỗng; hãy lưu hoặc tải lại từ nơi có văn bản");
    }
    if (file.toFile().length() > LARGEST) {
      throw new UnreadableException("tệp lớn hơn 64 MB; hãy tách thành nhiều tệp");
    }
  }
}
