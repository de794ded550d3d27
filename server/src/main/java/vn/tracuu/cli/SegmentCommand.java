package vn.tracuu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.tracuu.analysis.SegmentedText;

/** {@code tracuu segment}: standard input to output, the syllables of each word joined by "_". */
@Command(description = "Tách từ: đọc đầu vào chuẩn, nối tiếng của một từ bằng dấu _")
final class SegmentCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private HelpOptions help;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    SegmentedText words = new SegmentedText();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line; (line = lines.readLine()) != null; ) {
      out.print(words.join(line) + "\n");
    }
    out.flush();
    return 0;
  }
}
