package vn.tracuu.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command {@code tracuu}. */
@Command(
    name = "tracuu",
    description = "Tra cứu văn bản: mỗi câu trả lời là một chỗ trong văn bản chính thức",
    version = "tracuu " + Build.VERSION,
    subcommands = {
      ServeCommand.class,
      AddCommand.class,
      IndexCommand.class,
      CheckCommand.class,
      ParseCommand.class,
      SearchCommand.class,
      DirectivesCommand.class,
      CiteCommand.class,
      SegmentCommand.class,
      LexiconCommand.class,
      RankCommand.class,
      PortalCommand.class
    })
public final class Tracuu {
  @Mixin private HelpOptions help;

  /** Lucene's advice on flags of the virtual machine is not for users; held, or it is forgotten. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Tracuu() {}

  /** Runs a command; exits 0 all well, 1 something failed, 2 wrong usage. */
  public static void main(String[] args) {
    LUCENE.setLevel(Level.SEVERE);
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    System.exit(commandLine().execute(args));
  }

  /** The command with all below it, in Vietnamese. */
  static CommandLine commandLine() {
    CommandLine command = Usage.inVietnamese(new CommandLine(new Tracuu()));
    command.setExecutionExceptionHandler(new Failing());
    command.setCaseInsensitiveEnumValuesAllowed(true);
    return command;
  }
}
