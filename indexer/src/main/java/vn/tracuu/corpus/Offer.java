package vn.tracuu.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tracuu.source.SourceFile;

/**
 * A file that somebody wants to add.
 *
 * @param name its own name, by which some formats are told; it names nothing in the corpus
 * @param from where it comes from, for people: an address, or the file as it was typed
 * @param charset how it is said to be encoded; empty where nobody said so
 * @param content gives its bytes
 */
public record Offer(String name, String from, String charset, Content content) {
  /** Where its bytes are. */
  @FunctionalInterface
  public interface Content {
    /** Writes the bytes to a new file, untouched. */
    void copyTo(Path file) throws IOException;
  }

  /** A file of this machine. */
  public static Offer of(Path file) {
    // Read first, written then: who cannot be read and where there is no room are two things.
    return new Offer(
        file.getFileName().toString(),
        file.toString(),
        "",
        copy -> Files.write(copy, SourceFile.bytes(file)));
  }
}
