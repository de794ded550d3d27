package vn.tracuu.model;

import java.util.Locale;

/**
 * The rank of a provision, highest first, in the words of Akoma Ntoso and of Vietnamese law.
 *
 * <p>Ranks by Law 64/2025/QH15 on promulgation of legal documents, article 8 ("phần, chương, mục,
 * tiểu mục, điều, khoản, điểm"); the bullet is what directives add below them.
 */
public enum Level {
  ATTACHMENT("att", "phụ lục"),
  PART("part", "phần"),
  CHAPTER("chp", "chương"),
  SECTION("sec", "mục"),
  SUBSECTION("subsec", "tiểu mục"),
  ARTICLE("art", "Điều"),
  CLAUSE("cl", "khoản"),
  POINT("point", "điểm"),
  INDENT("indent", "gạch đầu dòng");

  private final String prefix;
  private final String vietnamese;

  Level(String prefix, String vietnamese) {
    this.prefix = prefix;
    this.vietnamese = vietnamese;
  }

  /** The prefix in an eId, as in {@code art_1__cl_2}. */
  public String prefix() {
    return prefix;
  }

  /** The word that readers know it by. */
  public String vietnamese() {
    return vietnamese;
  }

  /** The element's name in Akoma Ntoso, as in {@code article}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
