package vn.tracuu.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.tracuu.model.Slug;

/**
 * The names of laws, by which one sees where a name ends.
 *
 * <p>Example: in "Luật Đầu tư, Luật Thuế xuất khẩu, thuế nhập khẩu và các luật" the first name ends
 * at the comma, the second goes on behind it. Marks and capitals do not count ("Luật hôn nhân và
 * gia đình").
 */
final class LawNames {
  private static final LawNames ALL = read();

  private final Node root = new Node();

  private LawNames() {}

  /** The end of the longest name that stands at {@code start}; {@code start} where none does. */
  static int end(String text, int start) {
    int end = start;
    Node node = ALL.root;
    for (int at = start; at < text.length(); ) {
      int stop = wordEnd(text, at);
      node = node.next.get(Slug.of(text.substring(at, stop)));
      if (node == null || stop == at) {
        return end;
      }
      if (node.isName) {
        end = stop;
      }
      at = nextWord(text, stop);
    }
    return end;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Behind one blank, or a comma, slash, hyphen or bracket with its blanks. */
  private static int nextWord(String text, int at) {
    int next = at;
    while (next < text.length() && next < at + 3 && " ,-/()".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next == at ? text.length() : next;
  }

  private static LawNames read() {
    LawNames names = new LawNames();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(LawNames.class.getResourceAsStream("laws.txt")),
                StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(names::add);
    } catch (IOException e) {
      throw new UncheckedIOException("laws.txt", e);
    }
    return names;
  }

  private void add(String name) {
    Node node = root;
    for (String word : Slug.of(name).split("-")) {
      node = node.next.computeIfAbsent(word, unused -> new Node());
    }
    node.isName = true;
  }

  /** What may follow a word of a name. */
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private boolean isName;
  }
}
