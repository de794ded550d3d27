package vn.tracuu.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The class path with an archive in place of each folder, as the program is packed: Java keeps
 * loaded classes for the next start only where they come from archives.
 */
final class PackedClasses {
  private PackedClasses() {}

  /** The class path; the archives lie in {@code folder}. */
  static String path(Path folder) throws IOException {
    List<String> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path place = Path.of(entry);
      path.add(
          Files.isDirectory(place)
              ? pack(place, folder.resolve("classes-" + path.size() + ".jar")).toString()
              : entry);
    }
    return String.join(File.pathSeparator, path);
  }

  private static Path pack(Path classes, Path archive) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(archive));
        Stream<Path> all = Files.walk(classes)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
    return archive;
  }
}
