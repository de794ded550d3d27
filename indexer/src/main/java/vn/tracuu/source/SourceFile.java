package vn.tracuu.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of a known format, opened and told apart by its content. */
public final class SourceFile {
  /** The largest file that is read, in bytes. */
  static final long LARGEST = 64L << 20;

  private SourceFile() {}

  /**
   * Reads a file.
   *
   * @throws UnreadableException with the reason, where it is no text, too large or not there
   */
  public static SourceText read(Path file) throws UnreadableException {
    return PlainText.read(decode(bytes(file)));
  }

  private static byte[] bytes(Path file) throws UnreadableException {
    try {
      if (!Files.exists(file)) {
        throw new UnreadableException("không tìm thấy tệp; hãy kiểm tra lại đường dẫn");
      }
      if (Files.isDirectory(file)) {
        throw new UnreadableException("là thư mục; hãy nêu tên từng tệp");
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

  private static String decode(byte[] bytes) throws UnreadableException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') >= 0) {
        throw new UnreadableException("không phải tệp văn bản; hãy lưu lại dưới dạng .txt (UTF-8)");
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new UnreadableException(
          "không phải văn bản UTF-8; hãy lưu lại tệp với bảng mã UTF-8", e);
    }
  }
}
