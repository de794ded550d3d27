package vn.tracuu.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tracuu.corpus.Outcome;
import vn.tracuu.corpus.Outcome.Kind;

/**
 * What became of each file, a line each, what has to be looked at last; then the sums.
 *
 * <p>Example: {@code từ chối quet.pdf PDF có mật khẩu; hãy gỡ mật khẩu rồi thêm lại}.
 */
final class OutcomeTable {
  private static final int WIDEST = 60;

  private OutcomeTable() {}

  static String of(List<Outcome> outcomes) {
    List<Outcome> shown = outcomes.stream().filter(one -> one.kind() != Kind.NOT_ASKED).toList();
    int width =
        shown.stream().mapToInt(one -> Math.min(WIDEST, one.from().length())).max().orElse(0);
    String lines =
        Stream.of(Kind.values())
            .flatMap(kind -> shown.stream().filter(one -> one.kind() == kind))
            .map(one -> line(one, width))
            .collect(Collectors.joining());
    return lines + sums(outcomes);
  }

  private static String line(Outcome one, int width) {
    // A name may hold a line's end or a terminal's commands, and whoever sends a file chose it.
    String name = one.from().replaceAll("\\p{Cntrl}", "?");
    String from = name + " ".repeat(Math.max(0, width - name.length()));
    return "%-9s  %s  %s%n".formatted(one.kind().vietnamese(), from, one.words());
  }

  private static String sums(List<Outcome> outcomes) {
    String sums =
        Stream.of(Kind.values())
            .filter(kind -> kind != Kind.NOT_ASKED || count(outcomes, kind) > 0)
            .map(kind -> kind.vietnamese() + " " + count(outcomes, kind))
            .collect(Collectors.joining(", "));
    return Character.toUpperCase(sums.charAt(0)) + sums.substring(1) + ".\n";
  }

  private static long count(List<Outcome> outcomes, Kind kind) {
    return outcomes.stream().filter(one -> one.kind() == kind).count();
  }
}
