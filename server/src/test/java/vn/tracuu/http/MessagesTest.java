package vn.tracuu.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tracuu.Bench;
import vn.tracuu.search.Filter;

class MessagesTest {
  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z0-9]+)+)\"");

  @Test
  void everyMessageIsUsedAndEveryKeyHasAMessage() throws IOException {
    TreeSet<String> used = new TreeSet<>();
    collect(Bench.checkout().resolve("web/templates"), used);
    collect(Bench.checkout().resolve("server/src/main/java/vn/tracuu/http"), used);
    TreeSet<String> derived = new TreeSet<>();
    used.stream()
        .filter(key -> key.startsWith("refusal."))
        .forEach(key -> derived.add(key + ".do"));
    TreeSet<String> declared = new TreeSet<>();
    for (Filter filter : Filter.values()) {
      for (String name : filter.parameters()) {
        declared.add("filter." + name);
        declared.add("filter." + name + ".means");
      }
    }
    assertTrue(keys().containsAll(declared), "every filter has its words: " + declared);
    derived.addAll(declared);
    TreeSet<String> unknown = new TreeSet<>(used);
    unknown.removeAll(keys());
    TreeSet<String> idle = keys();
    idle.removeAll(used);
    idle.removeAll(derived);
    assertEquals(new TreeSet<>(), idle, "messages that nothing uses");
    unknown.removeIf(key -> !key.matches("(site|box|home|results|document|note|fact|cite)\\..*"));
    assertEquals(new TreeSet<>(), unknown, "keys without a message");
  }

  private static TreeSet<String> keys() throws IOException {
    Properties messages = new Properties();
    Path file = Bench.checkout().resolve("web/messages/vi.properties");
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      messages.load(reader);
    }
    return new TreeSet<>(messages.stringPropertyNames());
  }

  private static void collect(Path folder, TreeSet<String> keys) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher matcher = KEY.matcher(Files.readString(file));
        while (matcher.find()) {
          keys.add(matcher.group(1));
        }
      }
    }
  }
}
