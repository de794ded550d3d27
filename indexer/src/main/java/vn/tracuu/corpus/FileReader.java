package vn.tracuu.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.source.FileContent;
import vn.tracuu.source.SourceFile;
import vn.tracuu.source.SourceText;
import vn.tracuu.source.UnreadableException;
import vn.tracuu.structure.Parsed;
import vn.tracuu.structure.Parser;

/**
 * The other end of a {@link ReadingProcess}: reads one file a line of its input and answers with
 * one line, until the input ends.
 *
 * <p>Whatever a file does to this process, the one that asks goes on.
 */
public final class FileReader {
  /** Goes before the answer of a reading that takes long. */
  static final String STILL_READING = "...";

  private static final String LOGIN =
      "trang đòi đăng nhập, không có văn bản; hãy mở bằng trình duyệt, lưu trang rồi thêm tệp ấy";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final PrintStream answers;

  private FileReader(PrintStream answers) {
    this.answers = answers;
  }

  /** Answers until nobody asks any more. */
  public static void main(String[] args) throws IOException {
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    FileReader reader = new FileReader(answers);
    BufferedReader asked =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = asked.readLine(); line != null; line = asked.readLine()) {
      answers.println(reader.answer(JSON.readTree(line)).json());
    }
  }

  private Reading answer(JsonNode asked) {
    try {
      FileContent content = content(asked);
      return read(content.telling(() -> answers.println(STILL_READING)), asked);
    } catch (UnreadableException e) {
      return new Reading.Refused(e.getMessage());
    } catch (OutOfMemoryError | StackOverflowError tooMuch) {
      return new Reading.Refused(
          "tệp cần nhiều bộ nhớ hơn mức cho phép; hãy tách thành nhiều tệp nhỏ hơn");
    } catch (RuntimeException e) {
      return new Reading.Refused(
          "lỗi của chương trình khi đọc tệp (" + e + "); xin báo lại kèm tệp này");
    }
  }

  private static FileContent content(JsonNode asked) throws UnreadableException {
    String charset = asked.path("charset").asText();
    Optional<Charset> declared =
        charset.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(charset));
    byte[] bytes = SourceFile.bytes(Path.of(asked.path("file").asText()));
    return new FileContent(asked.path("name").asText(), bytes, declared);
  }

  private static Reading read(FileContent content, JsonNode asked) throws UnreadableException {
    SourceText text = SourceFile.read(content);
    return switch (Parser.parse(text)) {
      case Parsed.NotADocument other ->
          new Reading.Refused(asksForPassword(asked) ? LOGIN : other.reason());
      case Parsed.Document found -> document(found.document(), text);
    };
  }

  private static Reading document(LegalDocument document, SourceText text) {
    return new Reading.Document(
        Facts.of(document), text.format(), text.isRecognised() ? text.text() : "");
  }

  private static boolean asksForPassword(JsonNode asked) throws UnreadableException {
    byte[] bytes = SourceFile.bytes(Path.of(asked.path("file").asText()));
    String page = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return page.contains("type=\"password\"")
        || page.contains("type='password'")
        || page.contains("type=password");
  }
}
