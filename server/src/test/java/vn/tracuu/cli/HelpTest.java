package vn.tracuu.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * The help of every command is in words that picocli can print: a lone "%" makes it print an
 * English warning before the Vietnamese help.
 */
class HelpTest {
  @Test
  void noHelpBeginsWithAWarning() {
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      for (CommandLine command : commands(Tracuu.commandLine())) {
        assertFalse(command.getUsageMessage().isBlank(), command.getCommandName());
      }
    } finally {
      System.setErr(before);
    }
    String warnings = said.toString(StandardCharsets.UTF_8);
    assertFalse(warnings.contains("picocli"), warnings);
  }

  private static List<CommandLine> commands(CommandLine top) {
    List<CommandLine> all = new ArrayList<>(List.of(top));
    top.getSubcommands().values().forEach(below -> all.addAll(commands(below)));
    return all;
  }
}
