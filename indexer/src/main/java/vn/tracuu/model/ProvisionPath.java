package vn.tracuu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A provision and those above it, highest first. */
public record ProvisionPath(List<Provision> steps) {

  public ProvisionPath {
    steps = List.copyOf(steps);
  }

  /** The provision meant. */
  public Provision last() {
    return steps.getLast();
  }

  /** The provisions above it, highest first. */
  public List<Provision> ancestors() {
    return steps.subList(0, steps.size() - 1);
  }

  /** The path to one of its children. */
  public ProvisionPath down(Provision child) {
    List<Provision> longer = new ArrayList<>(steps);
    longer.add(child);
    return new ProvisionPath(longer);
  }

  /**
   * Where it stands, smallest unit first, as a citation says it: "mục 5.1 phần II Điều 1", "khoản 1
   * Điều 2", "gạch đầu dòng thứ 3 khoản 1 Điều 2".
   *
   * <p>A number that repeats its parent's (5.1 within 5) makes the parent's words superfluous, and
   * so does that of an article the chapter's: articles are counted through the whole text.
   */
  public String words() {
    List<String> words = new ArrayList<>();
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (i == steps.size() - 1 || !repeats(steps.get(i), steps.get(i + 1)) && !holdsArticle(i)) {
        words.add(words(i));
      }
    }
    return String.join(" ", words);
  }

  /** A chapter or the like above the article on the way. */
  private boolean holdsArticle(int step) {
    return switch (steps.get(step).level()) {
      case PART, CHAPTER, SECTION, SUBSECTION ->
          steps.subList(step + 1, steps.size()).stream()
              .anyMatch(below -> below.level() == Level.ARTICLE);
      default -> false;
    };
  }

  private static boolean repeats(Provision parent, Provision child) {
    return child.num().startsWith(parent.num() + ".");
  }

  private String words(int step) {
    Provision provision = steps.get(step);
    return switch (provision.level()) {
      case ARTICLE -> provision.num();
      case INDENT -> Level.INDENT.vietnamese() + " thứ " + ordinal(provision);
      case CLAUSE, POINT -> word(step) + " " + provision.num();
      case ATTACHMENT -> attached(provision);
      case PART, CHAPTER, SECTION, SUBSECTION -> named(provision);
    };
  }

  /** "phụ lục II", "Mẫu số 05a", "Quy chế kèm theo"; "phụ lục" where it has no label. */
  private static String attached(Provision provision) {
    String num = provision.num();
    if (num.isEmpty()) {
      return Level.ATTACHMENT.vietnamese();
    }
    if (startsWith(num, Level.ATTACHMENT.vietnamese())) {
      return named(provision);
    }
    int count = num.lastIndexOf(' ') + 1;
    boolean isNumbered = num.chars().skip(count).anyMatch(Character::isDigit);
    return isNumbered
        ? sentence(num.substring(0, count)) + num.substring(count)
        : sentence(num) + " kèm theo";
  }

  private static boolean startsWith(String num, String word) {
    return num.regionMatches(true, 0, word, 0, word.length());
  }

  private static String sentence(String words) {
    return words.isEmpty() ? words : words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
  }

  /** "Chương I" and "PHẦN THỨ NHẤT" bring their word, "II" of a part does not. */
  private static String named(Provision provision) {
    String word = provision.level().vietnamese();
    String num = provision.num();
    String count = num.substring(num.lastIndexOf(' ') + 1);
    if (!startsWith(num, word)) {
      return word + " " + num;
    }
    return num.substring(0, num.length() - count.length()).toLowerCase(Locale.ROOT)
        + (isFigure(count) ? count : count.toLowerCase(Locale.ROOT));
  }

  /** "II", "B", "I.1", and not "NHẤT". */
  private static boolean isFigure(String count) {
    return count.length() == 1
        || count.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0)
        || count.chars().anyMatch(Character::isDigit);
  }

  /** Items below a part, and 5.1 anywhere, are called "mục"; below an article they are "khoản". */
  private String word(int step) {
    Provision provision = steps.get(step);
    boolean isOfArticle = step > 0 && steps.get(step - 1).level() == Level.ARTICLE;
    boolean isLettered = !Character.isDigit(provision.num().charAt(0));
    if (provision.level() == Level.POINT && isLettered) {
      return Level.POINT.vietnamese();
    }
    return provision.level() == Level.CLAUSE && isOfArticle ? Level.CLAUSE.vietnamese() : "mục";
  }

  private static String ordinal(Provision provision) {
    return provision.eId().substring(provision.eId().lastIndexOf('_') + 1);
  }
}
