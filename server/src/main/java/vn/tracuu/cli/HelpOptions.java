package vn.tracuu.cli;

import picocli.CommandLine.Option;

/** What every command answers to. */
final class HelpOptions {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "in cách dùng")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "in phiên bản")
  private boolean version;
}
