package vn.tracuu.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Vietnamese how commands are used, and what was wrong with what was typed. */
final class Usage {
  private static final int WRONG_USAGE = 2;

  private Usage() {}

  /** Puts Vietnamese headings and messages on a command and all below it. */
  static CommandLine inVietnamese(CommandLine command) {
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.synopsisHeading("Cách dùng: ");
    usage.synopsisSubcommandLabel("[LỆNH]");
    usage.commandListHeading("%nCác lệnh:%n");
    usage.parameterListHeading("%nTham số:%n");
    usage.optionListHeading("%nTùy chọn:%n");
    usage.customSynopsis(synopsis(command));
    command.setParameterExceptionHandler(Usage::refuse);
    command.getSubcommands().values().forEach(Usage::inVietnamese);
    return command;
  }

  /** The words between the name and the end, which picocli would write in English. */
  private static String synopsis(CommandLine command) {
    String parameters =
        command.getCommandSpec().positionalParameters().stream()
            .map(
                parameter ->
                    " " + parameter.paramLabel() + (parameter.arity().max() > 1 ? "..." : ""))
            .collect(Collectors.joining());
    String options =
        command.getCommandSpec().options().stream()
            .filter(option -> !option.usageHelp() && !option.versionHelp())
            .map(option -> " [" + option.longestName() + label(option) + "]")
            .collect(Collectors.joining());
    String below = command.getSubcommands().isEmpty() ? "" : " LỆNH";
    return command.getCommandSpec().qualifiedName() + below + parameters + options;
  }

  private static String label(OptionSpec option) {
    return option.arity().max() == 0 ? "" : "=" + option.paramLabel();
  }

  private static int refuse(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println(reason(wrong));
    command
        .getErr()
        .println("Xem cách dùng: " + command.getCommandSpec().qualifiedName() + " --help");
    return WRONG_USAGE;
  }

  private static String reason(ParameterException wrong) {
    return switch (wrong) {
      case MissingParameterException missing -> "Thiếu: " + names(missing.getMissing());
      case UnmatchedArgumentException unknown ->
          "Không hiểu: " + String.join(" ", unknown.getUnmatched());
      case OverwrittenOptionException twice -> "Nêu hai lần: " + name(twice.getOverwritten());
      default ->
          wrong.getArgSpec() == null
              ? "Thiếu tên lệnh"
              : "Giá trị không hợp lệ cho %s: '%s'"
                  .formatted(name(wrong.getArgSpec()), String.valueOf(wrong.getValue()));
    };
  }

  private static String names(List<ArgSpec> args) {
    return args.stream().map(Usage::name).collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }
}
