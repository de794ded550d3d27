package vn.tracuu.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command {@code tracuu}. */
@Command(
    name = "tracuu",
    description = "Tra cứu văn bản: mỗi câu trả lời là một chỗ trong văn bản chính thức",
    version = "tracuu " + Build.VERSION)
public final class Tracuu {
  private record Below(String name, Class<?> type) {}

  private static final List<Below> COMMANDS =
      List.of(
          new Below("serve", ServeCommand.class),
          new Below("add", AddCommand.class),
          new Below("index", IndexCommand.class),
          new Below("check", CheckCommand.class),
          new Below("parse", ParseCommand.class),
          new Below("search", SearchCommand.class),
          new Below("directives", DirectivesCommand.class),
          new Below("cite", CiteCommand.class),
          new Below("segment", SegmentCommand.class),
          new Below("lexicon", LexiconCommand.class),
          new Below("rank", RankCommand.class),
          new Below("portal", PortalCommand.class));

  @Mixin private HelpOptions help;

  /** Lucene's advice on flags of the virtual machine is not for users; held, or it is forgotten. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Tracuu() {}

  /** Runs a command; exits 0 all well, 1 something failed, 2 wrong usage. */
  public static void main(String[] args) {
    LUCENE.setLevel(Level.SEVERE);
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    System.exit(commandLine(args).execute(args));
  }

  /**
   * The command with what is below it, in Vietnamese: the one that was typed, else all. To read
   * what all of them take would cost a server a good part of its start.
   */
  static CommandLine commandLine(String... args) {
    CommandLine command = new CommandLine(new Tracuu());
    List<Below> typed =
        COMMANDS.stream().filter(one -> args.length > 0 && one.name.equals(args[0])).toList();
    for (Below one : typed.isEmpty() ? COMMANDS : typed) {
      command.addSubcommand(one.name, one.type);
    }
    Usage.inVietnamese(command);
    command.setExecutionExceptionHandler(new Failing());
    command.setCaseInsensitiveEnumValuesAllowed(true);
    return command;
  }
}
