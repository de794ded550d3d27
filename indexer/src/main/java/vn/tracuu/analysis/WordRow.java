package vn.tracuu.analysis;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/**
 * The words of a text in their order, a number each, in a row of bytes.
 *
 * <p>Example: "Vốn đầu tư" is {@link #LINE} and three numbers in about six bytes. Each line begins
 * with {@link #LINE}, the first behind an empty line (which ends a heading) with {@link #BODY};
 * what stands above a place and the title of its work follow behind signs of their own. What
 * ranking looks at closely it reads here, much faster than from postings. An identifier stands in
 * its parts.
 */
public final class WordRow {
  /** A line begins. */
  public static final int LINE = 0;

  /** A line begins, and what stood before is the heading. */
  public static final int BODY = 1;

  /** The headings above begin. */
  public static final int ABOVE = 2;

  /** The title of the work begins. */
  public static final int TITLE = 3;

  /** The numbers of frequent words are below this. */
  public static final int SMALL = SyllableCodes.OTHERS;

  private byte[] bytes = new byte[256];
  private int end;
  private int[] codes = {};
  private int size;

  /** The row of a place's own words, the headings above it and the title of its work. */
  static BytesRef of(PlaceWords text, PlaceWords above, PlaceWords title) {
    WordRow row = new WordRow();
    row.write(text, LINE);
    row.write(above, ABOVE);
    row.write(title, TITLE);
    return new BytesRef(row.bytes, 0, row.end);
  }

  /** The number of a word in canonical form. */
  public static int code(String word) {
    return SyllableCodes.of(word);
  }

  /** Another one where the numbers of words are others. */
  public static String fingerprint() {
    return SyllableCodes.fingerprint();
  }

  /** Takes up the numbers of a row. */
  public void read(BytesRef row) {
    if (codes.length < row.length) {
      codes = new int[row.length + row.length / 2];
    }
    byte[] from = row.bytes;
    int[] to = codes;
    int at = row.offset;
    int behind = row.offset + row.length;
    int count = 0;
    while (at < behind) {
      int first = from[at];
      int second = from[Math.min(at + 1, behind - 1)] & 0xFF;
      if (first < 0 && (first & 0x40) != 0) {
        to[count++] =
            (first & 0x3F) << 24 | second << 16 | (from[at + 2] & 0xFF) << 8 | from[at + 3] & 0xFF;
        at += 4;
      } else {
        // Half of the words take one byte and half two: to guess which costs more than both.
        int isTwo = first >> 31;
        to[count++] = first & ~isTwo | ((first & 0x3F) << 8 | second) & isTwo;
        at += 1 - isTwo;
      }
    }
    size = count;
  }

  /** How many numbers, signs among them, the row has that was read last. */
  public int size() {
    return size;
  }

  /** Its numbers, of which the first {@link #size} count, until another is read. */
  public int[] codes() {
    return codes;
  }

  private void write(PlaceWords words, int sign) {
    boolean isNewLine = false;
    boolean isBody = false;
    for (PlaceWords.Read word : words.all()) {
      isNewLine |= SyllableFlags.isOnNewLine(word.flags());
      isBody |= SyllableFlags.isBehindEmptyLine(word.flags());
      if (!word.isName()) {
        if (isNewLine) {
          put(isBody && sign == LINE ? BODY : sign);
        }
        isNewLine = false;
        isBody = false;
        put(word.word().code());
      }
    }
  }

  private void put(int code) {
    if (end + 4 > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    if (code < 0x80) {
      bytes[end++] = (byte) code;
    } else if (code < SyllableCodes.OTHERS) {
      bytes[end++] = (byte) (0x80 | code >> 8);
      bytes[end++] = (byte) code;
    } else {
      bytes[end++] = (byte) (0xC0 | code >> 24);
      bytes[end++] = (byte) (code >> 16);
      bytes[end++] = (byte) (code >> 8);
      bytes[end++] = (byte) code;
    }
  }
}
