package vn.tracuu.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code ./tracuu bench KIND [ARGUMENT]...}: one entry for all that is measured.
 *
 * <p>A measure writes its figures with {@link Report}, so that each stands with its command, commit
 * and machine under {@code server/benchmarks/<date>/}.
 */
public final class BenchCommand {
  /** What is measured, and what its words after the kind are. */
  @FunctionalInterface
  interface Measure {
    void run(List<String> arguments) throws Exception;
  }

  private static final Map<String, Measure> KINDS =
      new TreeMap<>(
          Map.of(
              "jmh", Jmh::run,
              "scale", Scale::run,
              "load", Load::run,
              "fuzz", Fuzz::run,
              "soak", Soak::run,
              "kills", Kills::run,
              "start", Start::run,
              "web", Web::run,
              "whole", WholeLaws::run));

  private BenchCommand() {}

  /** Runs one kind of measure; 2 where there is no such kind. */
  public static void main(String[] arguments) throws Exception {
    List<String> words = Arrays.asList(arguments);
    Measure measure = words.isEmpty() ? null : KINDS.get(words.getFirst());
    if (measure == null) {
      System.err.println("./tracuu bench " + String.join("|", KINDS.keySet()));
      System.exit(2);
      return;
    }
    measure.run(words.subList(1, words.size()));
    System.exit(0);
  }
}
