package vn.tracuu.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;

/** One request after another, none that leads out of the public network, none too soon. */
final class Requests {
  /** Robots that ask for more than this are answered by this. */
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(15))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final PublicHosts hosts;
  private final Limits limits;
  private final Map<String, Instant> last = new HashMap<>();
  private final Map<String, Duration> pauses = new HashMap<>();

  Requests(PublicHosts hosts, Limits limits) {
    this.hosts = hosts;
    this.limits = limits;
  }

  /** An answer, whatever its status. */
  record Answer(int status, HttpResponse<byte[]> response, byte[] body) {
    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  /** The robots of a host ask for this pause. */
  void pause(URI address, Duration asked) {
    pauses.put(address.getAuthority(), asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked);
  }

  /** Asks once and follows nothing. */
  Answer get(URI address) throws FetchException {
    hosts.check(address);
    await(address);
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("User-Agent", Fetcher.AGENT)
            .header("Accept", "text/html, application/pdf, text/plain, */*;q=0.5")
            .header("Accept-Language", "vi")
            .GET()
            .build();
    CompletableFuture<HttpResponse<byte[]>> asked = client.sendAsync(request, this::body);
    try {
      HttpResponse<byte[]> response = asked.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
      return new Answer(response.statusCode(), response, plain(response));
    } catch (TimeoutException e) {
      throw new FetchException(
          "máy chủ trả lời quá %d giây; hãy thử lại sau".formatted(limits.time().toSeconds()), e);
    } catch (ExecutionException e) {
      throw reason(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchException("việc tải bị dừng", e);
    } finally {
      asked.cancel(true);
      last.put(address.getAuthority(), Instant.now());
    }
  }

  /** A file that is said to be too large is not waited for. */
  private BodySubscriber<byte[]> body(HttpResponse.ResponseInfo head) {
    long said = head.headers().firstValueAsLong("Content-Length").orElse(0);
    return new LimitedBody(limits.size(), said);
  }

  /** Some servers compress unasked. */
  private byte[] plain(HttpResponse<byte[]> response) throws FetchException {
    String encoding = response.headers().firstValue("Content-Encoding").orElse("identity");
    if (!encoding.equalsIgnoreCase("gzip")) {
      return response.body();
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
      byte[] bytes = in.readNBytes((int) limits.size() + 1);
      if (bytes.length > limits.size()) {
        throw LimitedBody.tooLarge(limits.size());
      }
      return bytes;
    } catch (FetchException e) {
      throw e;
    } catch (IOException e) {
      throw new FetchException("nội dung nén bị hỏng; hãy thử lại sau", e);
    }
  }

  private static FetchException reason(Throwable cause) {
    return switch (cause) {
      case FetchException told -> told;
      case SSLException e ->
          new FetchException("kết nối bảo mật không thành (chứng thư của máy chủ không hợp lệ)", e);
      case IOException e ->
          new FetchException(
              "không kết nối được với máy chủ; hãy kiểm tra kết nối mạng và thử lại sau", e);
      default -> new FetchException("không tải được (" + cause + ")", cause);
    };
  }

  private void await(URI address) throws FetchException {
    String host = address.getAuthority();
    Duration pause = pauses.getOrDefault(host, limits.pause());
    Duration longer = pause.compareTo(limits.pause()) < 0 ? limits.pause() : pause;
    Instant next = last.getOrDefault(host, Instant.EPOCH).plus(longer);
    try {
      Thread.sleep(Math.max(0, Duration.between(Instant.now(), next).toMillis()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchException("việc tải bị dừng", e);
    }
  }
}
