package vn.tracuu.directive;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a part of a text is about, by its heading, where that decides what may be read into it. */
enum Matter {
  GOALS(
      "(?<!chương trình )(?:mục tiêu(?! quốc gia)|chỉ tiêu)|^\\s*đến năm 20\\d\\d|^\\s*tầm nhìn",
      "(?:chỉ tiêu|mục tiêu)(?! quốc gia)[^.;:]{0,40}:$"),
  RESULTS("tình hình|kết quả thực hiện|kết quả đạt được|đánh giá|thực trạng", ""),
  /**
   * Who is meant, and is given nothing to do: "Đối tượng áp dụng", "gồm các thành viên sau đây:",
   * "các Bộ đã có báo cáo như sau:".
   */
  WHOM(
      "^(?:đối tượng|thành phần)(?!\\p{L})|gồm(?: có)?(?: các)? (?:thành viên|đồng chí|ông|bà)[^.;:]{0,60}[:.]$",
      "gồm(?: có)?(?: các)? (?:thành viên|đồng chí|ông|bà)[^.;:]{0,60}[:.]$"
          + "|đã (?:có )?báo cáo[^.;:]{0,60}:$"),
  /** A procedure for each case to come: "Trình tự thực hiện". */
  STEPS(
      "^(?:trình tự|thủ tục|quy trình|cách thức thực hiện|thành phần hồ sơ|thời hạn giải quyết)(?!\\p{L})"
          + "|^cơ quan (?:giải quyết|thực hiện) [^:]{0,12}(?:tthc|thủ tục hành chính)"
          + "|^nội dung [^:]{0,24}thủ tục hành chính",
      "^(?:trình tự|thủ tục|quy trình)[^.;:]{0,80}:$"),
  /** Who may decide what, which is no task: "Thẩm quyền quyết định". */
  POWERS("(?:phân cấp|phân quyền|ủy quyền|thẩm quyền|quyền hạn)(?!\\p{L})", ""),
  DUTIES("(?:trách nhiệm|nhiệm vụ|tổ chức thực hiện|điều khoản thi hành)(?!\\p{L})", ""),
  /** To whom a telegram goes: "THỦ TƯỚNG CHÍNH PHỦ điện:". */
  ADDRESSEES("", "(?:^|\\s)điện\\s?:$"),
  /** Who carries a law out: "Tổ chức thực hiện", "Trách nhiệm thi hành". */
  EXECUTION(
      "^(?:(?:trách nhiệm )?tổ chức|(?:hiệu lực và )?trách nhiệm|điều khoản|hướng dẫn|hiệu lực)"
          + " (?:thực hiện|thi hành)(?!\\p{L})",
      ""),
  /** How things are: no day of it is one by which something is due. */
  PAST(
      "^(?:đánh giá (?:chung|tình hình)|tình hình|thực trạng|bối cảnh|sự cần thiết"
          + "|kết quả (?:đạt được|thực hiện)|khái quát)(?!\\p{L})",
      ""),
  /** A list of those with whom to co-ordinate: "Chủ trì, phối hợp với:". */
  HELPERS(
      "(?:chủ trì,?(?: và)? |^)phối hợp(?: với)?\\s?:?$",
      "(?:chủ trì,?(?: và)? |^)phối hợp(?: với)?\\s?:?$"),
  /** Administrative procedures as published: whom they name has duties where the text says so. */
  FORMS("", "");

  /** No line after which a list follows reads as such from farther before its end. */
  private static final int LONGEST_END = 120;

  private final Optional<Pattern> heading;
  private final Optional<Pattern> line;

  /**
   * @param heading what a heading says; empty where none does
   * @param line how a paragraph ends after which such a list follows; empty where none does
   */
  Matter(String heading, String line) {
    this.heading = pattern(heading);
    this.line = pattern(line);
  }

  private static Optional<Pattern> pattern(String words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(words));
  }

  /**
   * @param words of a heading, in small letters
   */
  boolean isOf(String words) {
    return heading.filter(pattern -> pattern.matcher(words).find()).isPresent();
  }

  /** Most paragraphs end in a way after which no list follows. */
  static boolean mayOpenList(String paragraph) {
    String words = paragraph.stripTrailing();
    return words.endsWith(":")
        || words.endsWith("hợp")
        || words.endsWith("với")
        || words.endsWith(".") && words.indexOf("gồm", words.length() - LONGEST_END) >= 0;
  }

  /**
   * What follows a paragraph is a list of it.
   *
   * @param paragraph in small letters
   */
  boolean isBehind(String paragraph) {
    return line.filter(pattern -> isAtEnd(pattern, paragraph)).isPresent();
  }

  private static boolean isAtEnd(Pattern pattern, String paragraph) {
    int from = Math.max(0, paragraph.length() - LONGEST_END);
    return pattern
        .matcher(paragraph)
        .useAnchoringBounds(false)
        .region(from, paragraph.length())
        .find();
  }
}
