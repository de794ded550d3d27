package vn.tracuu.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the letters of each page and puts them into lines by their height. */
final class PdfLetters extends PDFTextStripper {
  /** Letters whose baselines differ by less, in parts of their size, stand on one line. */
  private static final float SAME_LINE = 0.45f;

  /** A gap wider than this, in parts of the letters' size, parts two columns. */
  private static final float COLUMN_GAP = 1.8f;

  private static final float WORD_GAP = 0.17f;

  private final List<TextPosition> letters = new ArrayList<>();

  private PdfLetters() {
    setSuppressDuplicateOverlappingText(true);
  }

  static List<PdfPage> pages(PDDocument document) throws IOException {
    List<PdfPage> pages = new ArrayList<>();
    PdfLetters reader = new PdfLetters();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      reader.letters.clear();
      reader.setStartPage(page);
      reader.setEndPage(page);
      reader.getText(document);
      PDPage paper = document.getPage(page - 1);
      pages.add(new PdfPage(paper.getMediaBox().getHeight(), reader.lines()));
    }
    return pages;
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    // Turned letters are stamps and water marks.
    if (letter.getDir() == 0 && !letter.getUnicode().isEmpty()) {
      letters.add(letter);
    }
  }

  private List<PdfPage.Line> lines() {
    letters.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
    List<PdfPage.Line> lines = new ArrayList<>();
    List<TextPosition> line = new ArrayList<>();
    for (TextPosition letter : letters) {
      if (!line.isEmpty() && !isOn(line, letter)) {
        close(line, lines);
      }
      line.add(letter);
    }
    close(line, lines);
    return lines;
  }

  private static boolean isOn(List<TextPosition> line, TextPosition letter) {
    TextPosition first = line.getFirst();
    float size = Math.max(first.getFontSizeInPt(), letter.getFontSizeInPt());
    return letter.getYDirAdj() - first.getYDirAdj() < SAME_LINE * size;
  }

  private static void close(List<TextPosition> line, List<PdfPage.Line> lines) {
    line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
    List<PdfPage.Run> runs = new ArrayList<>();
    List<TextPosition> run = new ArrayList<>();
    for (TextPosition letter : line) {
      if (letter.getUnicode().isBlank() && run.isEmpty()) {
        continue;
      }
      if (!run.isEmpty()
          && !letter.getUnicode().isBlank()
          && gap(lastOf(run), letter) > COLUMN_GAP * size(letter)) {
        runs.add(run(run));
        run.clear();
      }
      run.add(letter);
    }
    if (!run.isEmpty()) {
      runs.add(run(run));
      lines.add(new PdfPage.Line(run.getFirst().getYDirAdj(), size(run.getFirst()), runs));
    }
    line.clear();
  }

  private static TextPosition lastOf(List<TextPosition> run) {
    return run.reversed().stream()
        .filter(letter -> !letter.getUnicode().isBlank())
        .findFirst()
        .orElseThrow();
  }

  private static PdfPage.Run run(List<TextPosition> letters) {
    StringBuilder text = new StringBuilder();
    TextPosition before = letters.getFirst();
    for (TextPosition letter : letters) {
      if (letter.getUnicode().isBlank()) {
        text.append(' ');
        continue;
      }
      if (gap(before, letter) > WORD_GAP * size(letter)) {
        text.append(' ');
      }
      text.append(letter.getUnicode());
      before = letter;
    }
    return new PdfPage.Run(
        letters.getFirst().getXDirAdj(),
        right(before),
        text.toString().strip().replaceAll(" {2,}", " "));
  }

  private static float gap(TextPosition before, TextPosition letter) {
    return letter.getXDirAdj() - right(before);
  }

  private static float right(TextPosition letter) {
    return letter.getXDirAdj() + letter.getWidthDirAdj();
  }

  private static float size(TextPosition letter) {
    return Math.max(4, letter.getFontSizeInPt());
  }
}
