package vn.tracuu.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * What travels for a page that is opened for the first time, in bytes after {@code gzip -9}.
 *
 * @param all the page, its styles, scripts and pictures
 * @param scripts its scripts
 */
record Weight(int all, int scripts) {
  private static final Map<String, Integer> KNOWN = new HashMap<>();
  private static final String LOADED =
      """
      return [location.href, ...document.querySelectorAll('link[rel=icon]')].map(one => one.href ?? one)
        .concat(performance.getEntriesByType('resource').map(one => one.name));
      """;

  /** That of the page as the browser has just opened it. */
  static Weight of(ChromeDriver driver) {
    List<String> addresses = new ArrayList<>();
    ((List<?>) driver.executeScript(LOADED)).forEach(one -> addresses.add(one.toString()));
    int all = 0;
    int scripts = 0;
    for (String address : addresses.stream().distinct().toList()) {
      int size = KNOWN.computeIfAbsent(address, Weight::packed);
      all += size;
      scripts += address.endsWith(".js") ? size : 0;
    }
    return new Weight(all, scripts);
  }

  private static int packed(String address) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
      byte[] body = client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new Best(packed)) {
        gzip.write(body);
      }
      return packed.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static final class Best extends GZIPOutputStream {
    Best(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
