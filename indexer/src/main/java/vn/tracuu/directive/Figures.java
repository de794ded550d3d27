package vn.tracuu.directive;

/** Tells in passing whether a sentence has a figure at all: most have none, and no deadline. */
final class Figures {
  private Figures() {}

  static boolean isIn(String sentence) {
    for (int i = 0; i < sentence.length(); i++) {
      char sign = sentence.charAt(i);
      if (sign >= '0' && sign <= '9') {
        return true;
      }
    }
    return false;
  }
}
