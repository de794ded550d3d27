package vn.tracuu.directive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.source.SourceFile;
import vn.tracuu.source.SourceText;
import vn.tracuu.source.UnreadableException;
import vn.tracuu.structure.Parsed;
import vn.tracuu.structure.Parser;

/**
 * A file of the bench, parsed as the product does, whose places are led back to the file.
 *
 * <p>A reader of a format drops marks ("**", "|") but no letter: the hundredth letter or figure of
 * its text is the hundredth of the file.
 */
record BenchText(LegalDocument document, int[] inText, int[] inFile) {

  static BenchText read(Path file) throws IOException {
    try {
      SourceText source = SourceFile.read(file);
      int[] inText = letters(source.text());
      int[] inFile = letters(Files.readString(file, StandardCharsets.UTF_8));
      if (inText.length != inFile.length) {
        throw new AssertionError(file + ": " + inText.length + " letters read of " + inFile.length);
      }
      return new BenchText(document(file, source), inText, inFile);
    } catch (UnreadableException e) {
      throw new AssertionError(file + ": " + e.getMessage(), e);
    }
  }

  /** Where the first letter from an offset of the text on stands in the file. */
  int startInFile(int offset) {
    int letter = Arrays.binarySearch(inText, offset);
    return inFile[letter >= 0 ? letter : Math.min(inFile.length - 1, -letter - 1)];
  }

  /** Just behind the last letter before an offset of the text, in the file. */
  int endInFile(int offset) {
    int letter = Arrays.binarySearch(inText, offset - 1);
    return inFile[letter >= 0 ? letter : Math.max(0, -letter - 2)] + 1;
  }

  private static LegalDocument document(Path file, SourceText source) {
    return switch (Parser.parse(source)) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> throw new AssertionError(file + ": " + other.reason());
    };
  }

  private static int[] letters(String text) {
    return IntStream.range(0, text.length())
        .filter(i -> Character.isLetterOrDigit(text.charAt(i)))
        .toArray();
  }
}
