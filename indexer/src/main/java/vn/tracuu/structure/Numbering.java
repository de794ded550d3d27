package vn.tracuu.structure;

import java.util.Locale;
import java.util.Map;

/** How a heading style counts: what its first number is, and what may follow a number. */
enum Numbering {
  /** 1, 2, 3, 3a, 4. */
  DECIMAL {
    @Override
    int value(String num) {
      return Integer.parseInt(num.replaceAll("\\D", ""));
    }

    @Override
    boolean follows(String num, String last) {
      int step = value(num) - value(last);
      return step == 0 ? isInserted(num, last) : step > 0 && step <= LARGEST_GAP;
    }
  },
  /** 5.1, 5.2: the last figure counts, those before it name the parent. */
  DOTTED {
    @Override
    int value(String num) {
      return Integer.parseInt(num.substring(num.lastIndexOf('.') + 1));
    }

    @Override
    boolean follows(String num, String last) {
      int step = value(num) - value(last);
      return prefix(num).equals(prefix(last)) && step > 0 && step <= LARGEST_GAP;
    }
  },
  /** I, II, III, IV. */
  ROMAN {
    @Override
    int value(String num) {
      int sum = 0;
      int before = 0;
      String digits = num.toUpperCase(Locale.ROOT);
      for (int i = digits.length() - 1; i >= 0; i--) {
        int digit = ROMAN_DIGITS.getOrDefault(digits.charAt(i), 0);
        sum += digit < before ? -digit : digit;
        before = Math.max(before, digit);
      }
      return sum;
    }
  },
  /** Chương I or Chương 1. */
  ROMAN_OR_DECIMAL {
    @Override
    int value(String num) {
      return (Character.isDigit(num.charAt(0)) ? DECIMAL : ROMAN).value(num);
    }

    @Override
    boolean follows(String num, String last) {
      int step = value(num) - value(last);
      return step > 0 && step <= LARGEST_GAP;
    }
  },
  /** a, b, c, d, đ, e, g: the order of points in Vietnamese law; a1 follows a. */
  LETTER {
    @Override
    int value(String num) {
      return ALPHABET.indexOf(Character.toLowerCase(num.charAt(0))) + 1;
    }

    @Override
    boolean follows(String num, String last) {
      int step = value(num) - value(last);
      return step == 0 ? isInserted(num, last) : step > 0 && step <= LARGEST_GAP;
    }
  },
  /** Written in words or not at all: thứ nhất, thứ hai; bullets. */
  NONE {
    @Override
    int value(String num) {
      return 1;
    }

    @Override
    boolean follows(String num, String last) {
      return true;
    }
  };

  /** Texts lose an item now and then; what jumps farther is not the next item of the list. */
  static final int LARGEST_GAP = 3;

  private static final String ALPHABET = "abcdđefghijklmnopqrstuvwxyz";
  private static final Map<Character, Integer> ROMAN_DIGITS =
      Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100);

  /** The place of a number in its count, from 1. */
  abstract int value(String num);

  /** May stand next after {@code last} among the children of one parent. */
  boolean follows(String num, String last) {
    return value(num) == value(last) + 1;
  }

  /** May open a list. */
  boolean opens(String num) {
    return value(num) == 1;
  }

  /** What stands before the last figure: "5" of "5.1"; empty where there is one figure only. */
  static String prefix(String num) {
    int dot = num.lastIndexOf('.');
    return dot < 0 ? "" : num.substring(0, dot);
  }

  /** 5a behind 5, 5b behind 5a: what an amendment put between. */
  private static boolean isInserted(String num, String last) {
    return num.length() >= last.length() && num.compareTo(last) > 0;
  }
}
