package vn.tracuu.search;

import java.util.Arrays;

/**
 * What a closer look at one place saw.
 *
 * @param text how often each pair stands side by side in the text
 * @param near how often the two stand within a few words, in any order
 * @param words by paragraph, which words it holds
 * @param together by paragraph, which pairs it holds
 * @param lengths by paragraph, how many words it has
 */
record Seen(
    int[] text,
    int[] heading,
    int[] near,
    boolean[][] words,
    boolean[][] together,
    int[] lengths,
    int textLength,
    int headingLength) {
  private static final int REACH = 6;

  /** A paragraph of this length, and shorter ones, are not the less for their length. */
  private static final int FREE = 20;

  private static final double LONG = 120;

  static Seen of(QuestionPairs pairs, PlaceReader text) {
    int headingLength = text.headingLength();
    int lines = text.count(text.lines()) + (headingLength > 0 ? 1 : 0);
    boolean[][] words = new boolean[lines][pairs.forms().size()];
    boolean[][] together = new boolean[lines][pairs.count()];
    int[] starts = Arrays.copyOf(text.positions(text.lines()), lines);
    if (headingLength > 0) {
      starts[lines - 1] = headingLength;
      Arrays.sort(starts);
    }
    for (int word = 0; word < pairs.forms().size(); word++) {
      for (int i = 0; i < text.count(word); i++) {
        int position = text.positions(word)[i];
        words[line(starts, position)][word] = true;
      }
    }
    int[] inText = new int[pairs.count()];
    int[] inHeading = new int[pairs.count()];
    int[] near = new int[pairs.count()];
    for (int pair = 0; pair < pairs.count(); pair++) {
      inText[pair] = sideBySide(pairs, pair, text, starts, together);
      inHeading[pair] = headingLength > 0 && together[0][pair] ? 1 : 0;
      near[pair] = near(pairs, pair, text);
    }
    int[] lengths = new int[lines];
    for (int i = 0; i < lines; i++) {
      lengths[i] = (i + 1 < lines ? starts[i + 1] : text.length()) - starts[i];
    }
    return new Seen(
        inText, inHeading, near, words, together, lengths, text.length(), headingLength);
  }

  private static int sideBySide(
      QuestionPairs pairs, int pair, PlaceReader place, int[] starts, boolean[][] together) {
    int[] first = place.positions(pairs.first(pair));
    int[] second = place.positions(pairs.second(pair));
    int count = 0;
    for (int i = 0, j = 0; i < place.count(pairs.first(pair)); i++) {
      while (j < place.count(pairs.second(pair)) && second[j] <= first[i]) {
        j++;
      }
      if (j < place.count(pairs.second(pair)) && second[j] == first[i] + 1) {
        count++;
        together[line(starts, first[i])][pair] = true;
      }
    }
    return count;
  }

  /** Not side by side in the question's order. */
  private static int near(QuestionPairs pairs, int pair, PlaceReader place) {
    int[] first = place.positions(pairs.first(pair));
    int[] second = place.positions(pairs.second(pair));
    int count = 0;
    for (int i = 0, low = 0; i < place.count(pairs.first(pair)); i++) {
      while (low < place.count(pairs.second(pair)) && second[low] < first[i] - REACH + 1) {
        low++;
      }
      for (int j = low; j < place.count(pairs.second(pair)) && second[j] <= first[i] + REACH; j++) {
        if (second[j] != first[i] && second[j] != first[i] + 1) {
          count++;
          break;
        }
      }
    }
    return count;
  }

  private static int line(int[] starts, int position) {
    int found = Arrays.binarySearch(starts, position);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** How much of the question the paragraph holds that holds most of it. */
  double paragraph(QuestionPairs pairs, double[] idf, double[] pairIdf) {
    double best = 0;
    for (int line = 0; line < words.length; line++) {
      double sum = 0;
      for (int word = 0; word < idf.length; word++) {
        sum += words[line][word] ? idf[word] * pairs.formWeight(word) : 0;
      }
      for (int pair = 0; pair < pairIdf.length; pair++) {
        sum += together[line][pair] ? pairIdf[pair] * Math.min(1, pairs.weight(pair)) : 0;
      }
      best = Math.max(best, sum / (1 + Math.max(0, lengths[line] - FREE) / LONG));
    }
    return best;
  }
}
