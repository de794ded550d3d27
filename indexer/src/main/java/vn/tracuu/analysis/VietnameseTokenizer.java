package vn.tracuu.analysis;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * Cuts text into syllables and numbers, as printed.
 *
 * <p>Example: "Quyết định 161/QĐ-UBND, 20,6%" gives Quyết, định, 161, QĐ, UBND, 20,6%. Marks stay
 * with their letter; soft hyphens, no-break blanks and line breaks part syllables as blanks do.
 * Each token's flags say how it is written and what stands before it ({@link SyllableFlags}).
 */
public final class VietnameseTokenizer extends Tokenizer {
  static final String SYLLABLE = "<SYLLABLE>";
  static final String NUMERIC = "<NUM>";
  private static final int LONGEST = 200;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);

  private char[] text = new char[4096];
  private int length;
  private int at;

  public VietnameseTokenizer() {}

  VietnameseTokenizer(AttributeFactory attributes) {
    super(attributes);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    length = 0;
    at = 0;
    for (int read; (read = input.read(text, length, text.length - length)) >= 0; ) {
      length += read;
      if (length == text.length) {
        text = Arrays.copyOf(text, 2 * length);
      }
    }
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    int from = at;
    while (at < length && !Characters.isWord(text[at])) {
      at++;
    }
    if (at == length) {
      return false;
    }
    int start = at;
    boolean isNumber = Characters.isDigit(text[start]) && number();
    if (!isNumber) {
      at = start;
      word();
    }
    emit(from, start, isNumber);
    return true;
  }

  private void emit(int from, int start, boolean isNumber) {
    term.copyBuffer(text, start, at - start);
    offset.setOffset(correctOffset(start), correctOffset(at));
    type.setType(isNumber ? NUMERIC : SYLLABLE);
    int letterCase = isNumber ? SyllableFlags.NUMBER : letterCase(start);
    int told = SyllableFlags.of(letterCase, gap(from, start), isSpaced(from, start));
    int lines = lineBreaks(from, start);
    boolean isOnNewLine = lines > 0 || from == 0;
    flags.setFlags(isOnNewLine ? SyllableFlags.onNewLine(told, lines > 1) : told);
  }

  private void word() {
    int limit = Math.min(length, at + LONGEST);
    while (at < limit && Characters.isWord(text[at])) {
      at++;
    }
    // A pair of surrogates is never cut.
    if (at < length && at == limit && Character.isLowSurrogate(text[at])) {
      at--;
    }
  }

  /** Digits, with dots and commas between them, and a per cent sign; false where letters follow. */
  private boolean number() {
    int limit = Math.min(length, at + LONGEST);
    while (at < limit && (Characters.isDigit(text[at]) || isSeparator())) {
      at++;
    }
    if (at < length && Characters.isWord(text[at])) {
      return false;
    }
    if (at < length && text[at] == '%') {
      at++;
    }
    return true;
  }

  private boolean isSeparator() {
    return (text[at] == '.' || text[at] == ',')
        && at + 1 < length
        && Characters.isDigit(text[at + 1]);
  }

  private int letterCase(int start) {
    if (!Character.isUpperCase(text[start])) {
      return Characters.isDigit(text[start]) ? SyllableFlags.NUMBER : SyllableFlags.LOWER;
    }
    for (int i = start + 1; i < at; i++) {
      if (Character.isLowerCase(text[i])) {
        return SyllableFlags.CAPITALIZED;
      }
    }
    return at - start == 1 ? SyllableFlags.CAPITALIZED : SyllableFlags.UPPER;
  }

  private char gap(int from, int start) {
    char sign = SyllableFlags.SPACE;
    for (int i = from; i < start; i++) {
      if (!Characters.isBlank(text[i])) {
        if (sign != SyllableFlags.SPACE) {
          return SyllableFlags.BREAK;
        }
        sign = text[i];
      }
    }
    return sign;
  }

  private boolean isSpaced(int from, int start) {
    for (int i = from; i < start; i++) {
      if (Characters.isBlank(text[i])) {
        return true;
      }
    }
    return false;
  }

  private int lineBreaks(int from, int start) {
    int breaks = 0;
    for (int i = from; i < start; i++) {
      breaks += text[i] == '\n' ? 1 : 0;
    }
    return breaks;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }
}
