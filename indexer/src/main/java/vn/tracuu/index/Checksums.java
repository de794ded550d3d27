package vn.tracuu.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Collection;
import java.util.zip.CRC32;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;

/**
 * Reads files of an index through and compares each with the checksum that Lucene wrote at its end.
 *
 * <p>Lucene's own check reads them through the memory in which they are mapped, so that all of an
 * index would count as memory of this process from its start on.
 */
final class Checksums {
  private static final int CHUNK = 1 << 18;
  private static final int CHECKSUM_BYTES = Long.BYTES;

  private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK);

  /** Refuses the first file that is not as it was written. */
  static void verify(Path folder, Collection<String> files) throws IOException {
    Checksums checksums = new Checksums();
    for (String file : files) {
      checksums.verify(folder.resolve(file));
    }
  }

  private void verify(Path path) throws IOException {
    try (FileChannel file = FileChannel.open(path)) {
      long covered = file.size() - CHECKSUM_BYTES;
      if (covered < CodecUtil.footerLength() - CHECKSUM_BYTES) {
        throw new CorruptIndexException("cut to " + file.size() + " bytes", path.toString());
      }
      long sum = sum(file, covered);
      long written = read(file, CHECKSUM_BYTES).getLong();
      if (sum != written) {
        throw new CorruptIndexException("checksum " + sum + ", not " + written, path.toString());
      }
    }
  }

  private long sum(FileChannel file, long covered) throws IOException {
    CRC32 sum = new CRC32();
    for (long left = covered; left > 0; ) {
      ByteBuffer bytes = read(file, (int) Math.min(CHUNK, left));
      left -= bytes.remaining();
      sum.update(bytes);
    }
    return sum.getValue();
  }

  /** As many bytes as are asked for. */
  private ByteBuffer read(FileChannel file, int count) throws IOException {
    chunk.clear().limit(count);
    while (chunk.hasRemaining()) {
      if (file.read(chunk) < 0) {
        throw new CorruptIndexException("ends early", file.toString());
      }
    }
    return chunk.flip();
  }
}
