package vn.tracuu.gate;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * What is no request at all is refused as any other: with our words and headers, and nothing of
 * what was sent.
 */
final class PlainErrors extends ErrorHandler {
  private static final int LEAST = 400;

  private final Configuration configuration;
  private final Gate.Refusing refusing;

  PlainErrors(Configuration configuration, Gate.Refusing refusing) {
    this.configuration = configuration;
    this.refusing = refusing;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = Math.max(LEAST, response.getStatus());
    Answer answer = refusing.refuse(status, "/api/");
    HttpFields.Mutable headers = response.getHeaders();
    Policy.PAGE.add(headers, request.getMethod(), configuration);
    answer
        .sent(new Answer.Wish(null, null), Policy.PAGE)
        .headers()
        .forEach((name, value) -> headers.put(name, value));
    response.setStatus(status);
    response.write(true, ByteBuffer.wrap(answer.body()), callback);
    return true;
  }
}
