package vn.tracuu.analysis;

/** Letters without their marks: "Đường bộ" is "duong bo", composed or not. */
public final class Folding {
  private Folding() {}

  /** The text in small letters without marks. */
  public static String of(CharSequence text) {
    char[] chars = text.toString().toCharArray();
    return new String(chars, 0, fold(chars, chars.length));
  }

  /** Folds in place; gives the new length. */
  static int fold(char[] chars, int length) {
    int kept = 0;
    for (int i = 0; i < length; i++) {
      if (!Letters.isMark(chars[i])) {
        chars[kept++] = Letters.folded(chars[i]);
      }
    }
    return kept;
  }
}
