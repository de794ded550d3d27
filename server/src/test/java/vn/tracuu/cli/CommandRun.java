package vn.tracuu.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import vn.tracuu.Bench;

/** What a command printed and how it ended. */
record CommandRun(int exit, String out, String err) {

  /** Runs a command as {@code ./tracuu} at the top of the checkout would. */
  static CommandRun of(String... args) {
    System.setProperty("tracuu.home", Bench.checkout().toString());
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine command = Tracuu.commandLine(args);
    setWriters(command, new PrintWriter(out, true), new PrintWriter(err, true));
    return new CommandRun(command.execute(args), out.toString(), err.toString());
  }

  private static void setWriters(CommandLine command, PrintWriter out, PrintWriter err) {
    command.setOut(out);
    command.setErr(err);
    command.getSubcommands().values().forEach(below -> setWriters(below, out, err));
  }
}
