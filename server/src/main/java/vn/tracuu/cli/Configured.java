package vn.tracuu.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import vn.tracuu.gate.Configuration;
import vn.tracuu.gate.Setting;

/**
 * The configuration as a command finds it: the file named by {@code --config} or {@code
 * TRACUU_CONFIG}, the environment, the flags.
 */
record Configured(Path named) {
  private static final String VARIABLE = "TRACUU_CONFIG";

  Configuration with(Map<String, String> flags) throws IOException, Configuration.Mistakes {
    Map<String, String> file = new LinkedHashMap<>();
    file.put(Setting.CORPUS.key(), Home.corpus().toString());
    file.put(Setting.INDEX.key(), Home.index().toString());
    Optional<Path> path =
        Optional.ofNullable(named)
            .or(() -> Optional.ofNullable(System.getenv(VARIABLE)).map(Path::of));
    if (path.isPresent()) {
      read(path.get(), file);
    }
    return Configuration.of(file, System.getenv(), flags);
  }

  private static void read(Path path, Map<String, String> file) throws IOException {
    Properties lines = new Properties();
    try (Reader text = Files.newBufferedReader(path)) {
      lines.load(text);
    }
    for (String key : lines.stringPropertyNames()) {
      if (!lines.getProperty(key).isBlank()) {
        file.put(key, lines.getProperty(key));
      }
    }
  }
}
