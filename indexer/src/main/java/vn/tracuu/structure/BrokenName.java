package vn.tracuu.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tracuu.model.Passage;
import vn.tracuu.source.Block;
import vn.tracuu.text.CanonicalText;

/**
 * A signer's name that a width broke over two lines: "Nguyễn" and "Văn Thử", "Nguyễn Văn" and
 * "Thử".
 *
 * <p>One of the two is a syllable alone, which no name is.
 */
final class BrokenName {
  private static final Pattern SYLLABLE = Pattern.compile("\\p{Lu}\\p{Ll}{1,6}");

  /** A rank is two of them. */
  private static final int MOST_SYLLABLES = 6;

  private BrokenName() {}

  /** The name that this line and the next are; none where the line is a name or none begins. */
  static Optional<Passage> at(List<Block> blocks, int i) {
    if (i + 1 >= blocks.size() || !blocks.get(i).isText() || !blocks.get(i + 1).isText()) {
      return Optional.empty();
    }
    Passage line = blocks.get(i).passage();
    Passage next = blocks.get(i + 1).passage();
    if (!isSyllable(line.text()) && !isEnd(blocks, i + 1)) {
      return Optional.empty();
    }
    Passage name = CanonicalText.join(List.of(line, next));
    boolean isName = Words.isName(name.text()) && !Words.isCapitals(name.text());
    return isName && name.text().split(" ").length <= MOST_SYLLABLES
        ? Optional.of(name)
        : Optional.empty();
  }

  /** A last syllable closes its cell or paragraph. */
  private static boolean isEnd(List<Block> blocks, int i) {
    boolean isLast = i + 1 == blocks.size() || !blocks.get(i + 1).isText();
    return isLast && isSyllable(blocks.get(i).passage().text());
  }

  private static boolean isSyllable(String line) {
    return SYLLABLE.matcher(line).matches();
  }
}
