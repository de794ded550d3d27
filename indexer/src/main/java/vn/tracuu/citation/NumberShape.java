package vn.tracuu.citation;

/**
 * The shapes of numbers, as pieces of patterns.
 *
 * <p>158/2024/QH15 · 420/NQ-HĐND · 57-NQ/TW · 66.16/2026/NQ-CP · 66/2026NĐ-CP · 66- NQ/TW ·
 * 01/2022/TTLT-VKSNDTC-TANDTC-BCA · 299/TTg · 29-NQ · 1447/TCHQ-TXNK
 */
final class NumberShape {
  /** 158, 010, 66.16, 30a. */
  static final String COUNT = "\\d{1,6}+(?:\\.\\d{1,4}+)?[a-zđ]?";

  /** A hyphen or slash with a stray blank on one side. */
  private static final String SIGN = "(?: ?[-/–]| ?[-/–] )";

  private static final String BETWEEN = "(?:[-/–] ?| [-/–](?! ))";

  /** NQ, HĐND, QH15, TTg, UBTVQH14: two capitals at least, or "NĐ-CP / Follow" would be one. */
  private static final String LETTERS =
      "(?=\\p{Lu}[a-zđ]{0,2}[\\p{Lu}&])[\\p{Lu}a-zđ&]{2,15}+\\d{0,3}+(?![\\p{L}\\p{M}\\p{N}])";

  private static final String YEAR = "(?:19|20)\\d\\d";

  /** Where the year or the sign is missing that tells a number, the word for the type must. */
  static final String ANY =
      COUNT + SIGN + "(?:" + YEAR + BETWEEN + "?)?" + LETTERS + "(?:" + BETWEEN + LETTERS
          + "){0,8}";

  /** 02/2018: its sign was left out, which only the word for a type makes up for. */
  static final String WITHOUT_SIGN = COUNT + "/" + YEAR + "(?![/\\p{L}\\p{M}\\p{N}-])";

  /** A number whose sign begins with the abbreviation of a type: it needs no word before it. */
  static final String TYPED =
      COUNT
          + SIGN
          + "(?:"
          + YEAR
          + BETWEEN
          + "?)?"
          + "(?=(?:NQLT|NQ|NĐ|QĐ|TTLT|TT|KL|QyĐ|QĐi|QC|HD|CTr|KH|ĐA|PA|TTr|BC|TB|CĐ|VBHN|PL)[-/– ]|CT-|CT/T"
          + "|(?:QH|UBTVQH)\\d)"
          + LETTERS
          + "(?:"
          + BETWEEN
          + LETTERS
          + "){0,8}";

  private NumberShape() {}
}
