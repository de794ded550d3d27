package vn.tracuu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package imports only from those above it: the order is the architecture. */
class LayersTest {
  private static final List<String> ORDER =
      List.of(
          "model",
          "text",
          "fetch",
          "source",
          "structure",
          "citation",
          "directive",
          "corpus",
          "link",
          "analysis",
          "index",
          "search",
          "register",
          "gate",
          "pages",
          "http",
          "cli");

  private static final Pattern NAME =
      Pattern.compile("(?m)^(?!package )[^/*\\n]*?\\bvn\\.tracuu\\.([a-z]+)\\.");

  @Test
  void importsPointDown() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<Path> files = sources();
    assertFalse(files.isEmpty());
    for (Path file : files) {
      String own = file.getParent().getFileName().toString();
      Matcher named = NAME.matcher(Files.readString(file));
      while (named.find()) {
        if (ORDER.indexOf(named.group(1)) > ORDER.indexOf(own)) {
          wrong.add(file.getFileName() + " of " + own + " names " + named.group(1));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyPackageIsInTheOrder() throws IOException {
    for (Path file : sources()) {
      String own = file.getParent().getFileName().toString();
      assertEquals(own, ORDER.contains(own) ? own : "a package of " + ORDER);
      assertEquals(true, Files.exists(file.resolveSibling("package-info.java")), own);
    }
  }

  private static List<Path> sources() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String module : List.of("indexer", "server")) {
      Path sources = Bench.checkout().resolve(module).resolve("src/main/java/vn/tracuu");
      try (Stream<Path> all = Files.walk(sources)) {
        all.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
      }
    }
    return files;
  }
}
