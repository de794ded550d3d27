package vn.tracuu.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Tells one state of a folder from another: names and contents of all its files, hashed.
 *
 * <p>Times of change are left out: a fresh clone of the same corpus needs no new index.
 */
public final class Fingerprint {
  private Fingerprint() {}

  /** The SHA-256 of all files below a folder, in the order of their names; hexadecimal. */
  public static String of(Path folder) throws IOException {
    MessageDigest digest = sha256();
    for (Path file : files(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      digest.update((name + "\0" + Files.size(file) + "\0").getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * Names, sizes and times of all files below a folder, in a few bytes: while they stay, nobody has
   * written there, and {@link #of(Path)} gives what it gave.
   */
  public static long stamp(Path folder) throws IOException {
    MessageDigest digest = sha256();
    for (Path file : files(folder)) {
      BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
      long time = facts.lastModifiedTime().to(TimeUnit.NANOSECONDS);
      String line = folder.relativize(file) + "\0" + facts.size() + "\0" + time + "\0";
      digest.update(line.getBytes(StandardCharsets.UTF_8));
    }
    return ByteBuffer.wrap(digest.digest()).getLong();
  }

  /** The SHA-256 of bytes; hexadecimal. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !isInHidden(folder.relativize(file)))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** What is being added lies in a hidden folder until it is whole. */
  private static boolean isInHidden(Path relative) {
    for (Path step : relative) {
      if (step.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /** The SHA-256 of a file; hexadecimal. */
  static String ofFile(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (var in = Files.newInputStream(file)) {
      byte[] buffer = new byte[64 << 10];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
