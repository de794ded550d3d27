package vn.tracuu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.zip.CRC32;
import vn.tracuu.index.IndexRun;

/** Which build of the indexer this is: what another one wrote is written anew. */
final class Build {
  /** As people name it. */
  static final String VERSION = "0.1.0";

  private Build() {}

  /** A word that changes with the indexer's archive; "dev" where it runs from class files. */
  static String word() {
    CodeSource source = IndexRun.class.getProtectionDomain().getCodeSource();
    try {
      Path archive = Path.of(source.getLocation().toURI());
      return Files.isDirectory(archive) ? "dev" : checksum(archive);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("address of a class path entry", e);
    }
  }

  private static String checksum(Path archive) {
    try {
      CRC32 sum = new CRC32();
      sum.update(Files.readAllBytes(archive));
      return Long.toHexString(sum.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
