package vn.tracuu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import vn.tracuu.index.IndexUnusable;

/** Tells a user in one line why a command could not do its work. */
final class Failing implements CommandLine.IExecutionExceptionHandler {
  private static final int FAILED = 1;

  /**
   * Reasons that are written for users are told; others are faults of this program and are shown.
   */
  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed)
      throws Exception {
    switch (e) {
      case IndexUnusable unusable -> command.getErr().println(unusable.getMessage());
      case IOException io -> command.getErr().println(told(io));
      case UncheckedIOException io -> command.getErr().println(told(io.getCause()));
      default -> throw e;
    }
    return FAILED;
  }

  private static String told(IOException e) {
    return "Không thực hiện được: " + e.getMessage();
  }
}
