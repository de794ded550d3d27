package vn.tracuu.source;

import java.util.List;

/** Between which margins the lines of a page run: most lines reach both. */
record PdfMargins(float left, float right) {
  static final PdfMargins NONE = new PdfMargins(0, Float.MAX_VALUE);

  /** Letters hang over and spaces stretch: less is no difference, in points. */
  private static final float PLAY = 6;

  /** The left margin is where a tenth of the lines begin at the latest, the right one likewise. */
  static PdfMargins of(PdfPage page) {
    List<PdfPage.Line> lines =
        page.lines().stream().filter(line -> line.runs().size() == 1).toList();
    if (lines.size() < 3) {
      return NONE;
    }
    double[] lefts = lines.stream().mapToDouble(PdfPage.Line::left).sorted().toArray();
    double[] rights = lines.stream().mapToDouble(PdfPage.Line::right).sorted().toArray();
    return new PdfMargins(
        (float) lefts[lefts.length / 10], (float) rights[rights.length - 1 - rights.length / 10]);
  }

  float width() {
    return right - left;
  }

  boolean isIndented(PdfPage.Line line) {
    return line.left() > left + PLAY;
  }

  boolean isShort(PdfPage.Line line) {
    return line.right() < right - 3 * PLAY;
  }

  /** Stands away from both margins by about as much. */
  boolean isCentred(PdfPage.Line line) {
    float before = line.left() - left;
    float behind = right - line.right();
    return before > 4 * PLAY && behind > 4 * PLAY && Math.abs(before - behind) < 0.15f * width();
  }
}
