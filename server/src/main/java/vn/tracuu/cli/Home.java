package vn.tracuu.cli;

import java.nio.file.Path;

/**
 * Where corpus and index are, unless an option says otherwise: below the folder of the launcher.
 */
final class Home {
  private Home() {}

  /** The folder that holds {@code documents/} and the authority files. */
  static Path corpus() {
    return folder().resolve("corpus");
  }

  /** Can be deleted at any time: it is made anew from the corpus. */
  static Path index() {
    return folder().resolve("target").resolve("index");
  }

  private static Path folder() {
    return Path.of(System.getProperty("tracuu.home", "")).toAbsolutePath();
  }
}
