package vn.tracuu.directive;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Joins a figure to the day that its clause gives it: the nearest one. */
final class Due {
  private Due() {}

  static Optional<LocalDate> of(
      String sentence, TargetReader.Found target, List<DeadlineReader.Found> deadlines) {
    Clause clause = Clause.around(sentence, target.start());
    return deadlines.stream()
        .filter(due -> due.start() >= clause.start() && due.start() < clause.end())
        .filter(due -> due.meaning().time().end().isPresent())
        .min(Comparator.comparingInt(due -> distance(target, due)))
        .flatMap(due -> due.meaning().time().end());
  }

  private static int distance(TargetReader.Found target, DeadlineReader.Found due) {
    return due.start() < target.start() ? target.start() - due.end() : due.start() - target.end();
  }
}
