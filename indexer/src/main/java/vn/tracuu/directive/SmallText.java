package vn.tracuu.directive;

import java.util.Arrays;

/**
 * A sentence in small letters, each where the capital stands, and where its words begin.
 *
 * @param printed the sentence itself
 * @param begins the places of letters and figures before which no letter stands, in order
 */
record SmallText(String printed, String text, int[] begins) {

  /** The sentence, whose words are found once for all that is sought in it. */
  static SmallText of(String printed) {
    String small = Figures.small(printed);
    int[] begins = new int[small.length()];
    int count = 0;
    boolean isInWord = false;
    for (int i = 0; i < begins.length; i++) {
      boolean isLetter = Character.isLetter(small.charAt(i));
      if (!isInWord && (isLetter || Character.isDigit(small.charAt(i)))) {
        begins[count++] = i;
      }
      isInWord = isLetter;
    }
    return new SmallText(printed, small, Arrays.copyOf(begins, count));
  }

  /** The first of {@link #begins} that stands at {@code from} or behind. */
  int firstBegin(int from) {
    int found = Arrays.binarySearch(begins, from);
    return found < 0 ? -found - 1 : found;
  }
}
