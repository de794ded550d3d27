package vn.tracuu.fetch;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Takes a body up to a size and breaks off where there is more. */
final class LimitedBody implements BodySubscriber<byte[]> {
  private final long limit;
  private final long said;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private Flow.Subscription subscription;

  /**
   * A body that is not read.
   *
   * @param limit so many bytes are taken, and no more
   * @param said so many are to come, as the server says; 0 where it does not
   */
  LimitedBody(long limit, long said) {
    this.limit = limit;
    this.said = said;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    if (said > limit) {
      refuse();
    } else {
      subscription.request(Long.MAX_VALUE);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    for (ByteBuffer part : parts) {
      if (bytes.size() + (long) part.remaining() > limit) {
        refuse();
        return;
      }
      byte[] copy = new byte[part.remaining()];
      part.get(copy);
      bytes.write(copy, 0, copy.length);
    }
  }

  private void refuse() {
    subscription.cancel();
    body.completeExceptionally(tooLarge(limit));
  }

  static FetchException tooLarge(long limit) {
    return new FetchException(
        "tệp lớn hơn %d MB; hãy tải về, tách thành nhiều tệp rồi thêm từng tệp"
            .formatted(limit >> 20));
  }

  @Override
  public void onError(Throwable broken) {
    body.completeExceptionally(broken);
  }

  @Override
  public void onComplete() {
    body.complete(bytes.toByteArray());
  }
}
