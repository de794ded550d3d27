package vn.tracuu.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;

/** The register as JSON: a directive an object, as the API gives it. */
public final class JsonFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonFile() {}

  /** The whole file. */
  private record Whole(int total, List<RegisterItem> directives) {}

  /** The file. */
  public static byte[] of(List<RegisterRow> rows, String host) {
    List<RegisterItem> items = RegisterItem.of(rows, host);
    try {
      return MAPPER.writeValueAsBytes(new Whole(items.size(), items));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
