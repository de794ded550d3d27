package vn.tracuu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.tracuu.Bench;

/** Every example of the README is run: what it prints begins as the README says. */
class ReadmeTest {
  private static final String PROMPT = "    $ ./tracuu ";
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TestFactory
  Stream<DynamicTest> examples() throws IOException {
    List<Example> examples = examplesOf(Files.readAllLines(Bench.checkout().resolve("README.md")));
    assertFalse(examples.isEmpty(), "examples in README.md");
    return examples.stream()
        .map(example -> DynamicTest.dynamicTest(example.command(), example::run));
  }

  private static List<Example> examplesOf(List<String> lines) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(PROMPT)) {
        List<String> output = new ArrayList<>();
        for (int j = i + 1; j < lines.size() && isOutput(lines.get(j)); j++) {
          output.add(lines.get(j).isEmpty() ? "" : lines.get(j).substring(4));
        }
        examples.add(new Example(lines.get(i).substring(PROMPT.length()), output));
      }
    }
    return examples;
  }

  private static boolean isOutput(String line) {
    return line.isEmpty() || line.startsWith("    ") && !line.startsWith(PROMPT);
  }

  /** A command as it stands in the README, and the lines below it. */
  private record Example(String command, List<String> output) {
    void run() {
      List<String> words = new ArrayList<>();
      Matcher word = WORD.matcher(command);
      while (word.find()) {
        String quoted = word.group(1) == null ? word.group(2) : word.group(1);
        boolean isFile = quoted.startsWith("corpus/");
        words.add(isFile ? Bench.checkout().resolve(quoted).toString() : quoted);
      }
      CommandRun run = CommandRun.of(words.toArray(String[]::new));
      assertEquals(0, run.exit(), run.err());
      String expected = String.join("\n", output).strip();
      assertFalse(expected.isEmpty(), "the README shows no output");
      String printed = run.out().strip().replace(Bench.checkout() + "/", "");
      assertTrue(
          printed.startsWith(expected), () -> expected + "\n--- but printed ---\n" + printed);
    }
  }
}
