package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tracuu.model.Content;
import vn.tracuu.model.Level;
import vn.tracuu.model.Passage;

/**
 * The paragraphs that begin as articles do, before it is known which of them are.
 *
 * <p>Example: "Điều 23." that a broken line begins in Điều 1 leads to Điều 24 and on, while "Điều
 * 2." leads to many more: so it is no article. What leads to most is found from the end, by the
 * longest row that begins with each number.
 */
final class Articles {
  /** "Điều 5 Di sản văn hóa ...": old laws have no full stop behind the number. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?<num>Điều \\d{1,3}[a-zđ]?) (?=\\d{1,2}[-.]|(?!Luật (?!này)|Bộ luật |Pháp lệnh |Nghị"
              + "|Thông tư |Quyết định |Hiến pháp |Quy chế |Điều |Chương |Mục |Khoản )[\\p{Lu}“])");

  private static final int FEWEST_BARE = 4;

  /** "Điều 6. Nghị định này.": no article says so little. */
  private static final Pattern CITED =
      Pattern.compile(
          "\\S+ \\S+ (?:của )?(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy"
              + " định|Quy chế) này[.;,]?");

  private final List<Optional<Marker>> markers;
  private final int[] numbers;
  private final int[] rows;
  private final int[] steps;
  private final boolean[] openings;

  private Articles(List<Optional<Marker>> markers) {
    int size = markers.size();
    this.markers = markers;
    this.numbers = new int[size];
    this.rows = new int[size];
    this.steps = new int[size];
    this.openings = new boolean[size];
  }

  static Articles of(List<Content> contents) {
    return of(contents, Articles::marker);
  }

  /** The same for the body of a text, whose articles from the first on may have no full stop. */
  static Articles ofBody(List<Content> contents) {
    Articles stopped = of(contents);
    if (stopped.rowFromFirst() > 1) {
      return stopped;
    }
    Articles bare = of(contents, Articles::bareMarker);
    int row = bare.rowFromFirst();
    return row >= FEWEST_BARE && row > stopped.longestRow() ? bare : stopped;
  }

  private static Articles of(List<Content> contents, Function<String, Optional<Marker>> reading) {
    List<Optional<Marker>> markers = new ArrayList<>(contents.size());
    for (Content content : contents) {
      boolean isText = content instanceof Passage;
      markers.add(isText ? reading.apply(((Passage) content).text()) : Optional.empty());
    }
    addMisread(contents, markers);
    Articles articles = new Articles(markers);
    Map<Integer, Integer> longest = new HashMap<>();
    for (int i = contents.size() - 1; i >= 0; i--) {
      int number = markers.get(i).map(Marker::value).orElse(0);
      if (number > 0) {
        articles.put(i, number, longest);
      }
    }
    return articles;
  }

  /** Labels that recognition misread fill the gaps that they fit into. */
  private static void addMisread(List<Content> contents, List<Optional<Marker>> markers) {
    int[] doubtful = new int[markers.size()];
    boolean isSeen = false;
    for (int i = 0; i < doubtful.length; i++) {
      boolean mayBe = markers.get(i).isEmpty() && contents.get(i) instanceof Passage;
      if (mayBe && MisreadLabels.begins(((Passage) contents.get(i)).text())) {
        doubtful[i] = MisreadLabels.marker(((Passage) contents.get(i)).text()).value();
        isSeen = true;
      }
    }
    if (!isSeen) {
      return;
    }
    int[] plain =
        markers.stream().mapToInt(marker -> marker.map(Marker::value).orElse(0)).toArray();
    boolean[] isLabel = MisreadLabels.missing(plain, doubtful);
    for (int i = 0; i < plain.length; i++) {
      if (isLabel[i]) {
        markers.set(i, Optional.of(MisreadLabels.marker(((Passage) contents.get(i)).text())));
      }
    }
  }

  private int longestRow() {
    return IntStream.of(rows).max().orElse(0);
  }

  private int rowFromFirst() {
    return IntStream.range(0, rows.length)
        .filter(i -> numbers[i] == 1)
        .map(i -> rows[i])
        .max()
        .orElse(0);
  }

  private void put(int i, int number, Map<Integer, Integer> longest) {
    int row = 1 + longest(longest, number + 1, Numbering.LARGEST_GAP);
    numbers[i] = number;
    rows[i] = row;
    steps[i] = 1;
    while (steps[i] < Numbering.LARGEST_GAP && longest(longest, number - steps[i], 1) < row) {
      steps[i]++;
    }
    boolean isFirst = number <= 2 || row > 1;
    openings[i] = isFirst && longest(longest, 1, Math.min(number - 1, Numbering.LARGEST_GAP)) < row;
    longest.merge(number, row, Math::max);
  }

  /** The longest row that begins with one of so many numbers; 0 where there is none. */
  private static int longest(Map<Integer, Integer> rows, int first, int count) {
    return IntStream.range(first, first + count)
        .map(number -> rows.getOrDefault(number, 0))
        .max()
        .orElse(0);
  }

  /** The number of the article that a paragraph begins, from 1; or 0. */
  static int number(String paragraph) {
    return marker(paragraph).map(Marker::value).orElse(0);
  }

  private static Optional<Marker> marker(String paragraph) {
    if (!paragraph.startsWith("Đ")) {
      return Optional.empty();
    }
    return Marker.readings(paragraph).stream()
        .filter(marker -> marker.style().level() == Level.ARTICLE)
        .filter(marker -> !CITED.matcher(paragraph).matches())
        .findFirst();
  }

  private static Optional<Marker> bareMarker(String paragraph) {
    Matcher bare = BARE.matcher(paragraph);
    return bare.lookingAt()
        ? Optional.of(new Marker(HeadingStyle.ARTICLE, bare.group("num"), bare.end()))
        : marker(paragraph);
  }

  /** The article that paragraph {@code i} begins, if it does. */
  Optional<Marker> marker(int i) {
    return markers.get(i);
  }

  /** The number of the article that paragraph {@code i} begins, from 1; or 0. */
  int at(int i) {
    return numbers[i];
  }

  /** Whether a later paragraph begins the next article, or one of the two behind it. */
  boolean goesOn(int i) {
    return rows[i] > 1;
  }

  /**
   * Whether paragraph {@code i} may be the next article, though others are left out: each of those
   * leads to fewer articles than it does.
   *
   * @param last the last article before it, from 1; or 0
   */
  boolean mayFollow(int i, int last) {
    return last == 0 ? openings[i] : numbers[i] > 0 && numbers[i] - last <= steps[i];
  }
}
