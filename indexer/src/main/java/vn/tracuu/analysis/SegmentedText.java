package vn.tracuu.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Text with the syllables of each word joined by "_".
 *
 * <p>Example: "Ủy ban nhân dân tỉnh họp." gives "Ủy_ban nhân_dân tỉnh họp ." All characters but
 * white space stay as printed. One for each thread.
 */
public final class SegmentedText {
  private final Segmenter segmenter = Segmenter.create();
  private final Sentence sentence = new Sentence();
  private final VietnameseTokenizer tokens = new VietnameseTokenizer();
  private final CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = tokens.getAttribute(OffsetAttribute.class);
  private final FlagsAttribute flags = tokens.getAttribute(FlagsAttribute.class);
  private int[] starts = new int[64];
  private StringBuilder out;
  private int written;

  /** The text of a line with its words joined. */
  public String join(String line) {
    out = new StringBuilder(line.length() + 16);
    written = 0;
    try {
      read(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    copy(line, line.length(), false);
    return out.toString().strip();
  }

  private void read(String line) throws IOException {
    tokens.setReader(new StringReader(line));
    tokens.reset();
    sentence.clear();
    while (tokens.incrementToken()) {
      term.setLength(Canonical.rewrite(term.buffer(), term.length()));
      if (sentence.isFull() || isBreak()) {
        flush(line);
      }
      sentence.add(term.buffer(), term.length(), flags.getFlags());
      if (sentence.size > starts.length) {
        starts = java.util.Arrays.copyOf(starts, 2 * starts.length);
      }
      starts[sentence.size - 1] = offset.startOffset();
    }
    flush(line);
    tokens.end();
    tokens.close();
  }

  private boolean isBreak() {
    return SyllableFlags.gap(flags.getFlags()) == SyllableFlags.BREAK && sentence.size > 256;
  }

  private void flush(String line) {
    segmenter.segment(sentence);
    for (int i = 0; i < sentence.size; i++) {
      copy(line, starts[i], sentence.isJoined[i]);
    }
    sentence.clear();
  }

  /** What stands before {@code end}: white space is one blank, or "_" within a word. */
  private void copy(String line, int end, boolean isJoined) {
    while (written < end) {
      char c = line.charAt(written);
      if (!Characters.isBlank(c)) {
        out.append(c);
      } else if (isJoined && Characters.isBlank(line.charAt(end - 1)) && isLastGap(line, end)) {
        out.append('_');
        written = end;
        return;
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
      written++;
    }
  }

  /** Nothing but white space stands from here to {@code end}. */
  private boolean isLastGap(String line, int end) {
    for (int i = written; i < end; i++) {
      if (!Characters.isBlank(line.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
