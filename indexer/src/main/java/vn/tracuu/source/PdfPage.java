package vn.tracuu.source;

import java.util.List;

/** The lines of one page, from top to bottom. */
record PdfPage(float height, List<Line> lines) {
  PdfPage {
    lines = List.copyOf(lines);
  }

  long letters() {
    return lines.stream()
        .flatMap(line -> line.runs().stream())
        .flatMapToInt(run -> run.text().chars())
        .filter(Character::isLetter)
        .count();
  }

  /** What stands on one height: one run of words, or several side by side. */
  record Line(float y, float size, List<Run> runs) {
    Line {
      runs = List.copyOf(runs);
    }

    float left() {
      return runs.getFirst().left();
    }

    float right() {
      return runs.getLast().right();
    }

    String text() {
      return String.join(" ", runs.stream().map(Run::text).toList());
    }
  }

  /** Words without a wide gap between them. */
  record Run(float left, float right, String text) {}
}
