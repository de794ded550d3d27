package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tracuu.model.Content;
import vn.tracuu.model.LegalBasis;
import vn.tracuu.model.Level;
import vn.tracuu.model.Passage;
import vn.tracuu.text.CanonicalText;

/**
 * The recitals, the formula that enacts, and the paragraphs that follow it.
 *
 * <p>Example: "Căn cứ Luật ...;", "Theo đề nghị của ...", "QUYẾT ĐỊNH:", then Điều 1. The surprise:
 * a consolidated text says first what it consolidates, and that is no recital.
 *
 * @param history "Luật ... được sửa đổi, bổ sung bởi: 1. ..., 2. ..."
 */
record Enactment(
    List<Passage> history, List<LegalBasis> bases, Passage formula, List<Content> body) {
  private static final Pattern RECITAL =
      Pattern.compile(
          "(?:- ?)?(?:Căn cứ|Thực hiện|Theo đề nghị|Xét |Chiếu theo|Trên cơ sở|Sau khi |Để )");
  private static final Pattern FORMULA =
      Pattern.compile(
          "(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|CHỈ THỊ|YÊU CẦU|THÔNG TƯ|NGHỊ ĐỊNH) ?:|QUYẾT NGHỊ"
              + "|QUYẾT ĐỊNH");
  private static final Pattern ENACTS =
      Pattern.compile(
          "\\p{Lu}.{3,200} (?:ban hành|quyết định|quy định|thông qua|ra) (?:Luật|Bộ luật|Nghị định|Thông tư"
              + "|Nghị quyết|Quyết định|Pháp lệnh|Quy định|Quy chế|Danh mục|Chỉ thị|về|chuyển)(?!\\p{L}).*");

  private static final String OFFICE =
      "(?:Chính phủ|Quốc hội|Thủ tướng|Bộ trưởng|Thống đốc|Tổng |Chánh án|Viện trưởng|Hội đồng|Ủy"
          + " ban|Uỷ ban)";

  private static final String MAKES =
      " ban hành (?:Luật|Bộ luật|Nghị định|Thông tư|Nghị quyết|Quyết định|Pháp lệnh) (?!số \\d)";

  /** Without recitals above it only an office's own words are the formula. */
  private static final Pattern ENACTS_ALONE =
      Pattern.compile(OFFICE + "[^.;:]{0,120}" + MAKES + ".*");

  /**
   * The formula in the last recital's paragraph: "Theo đề nghị của Bộ trưởng Bộ Y tế, Chính phủ ban
   * hành Nghị định ...". Of offices in a row nobody knows which of them issue a joint circular.
   */
  private static final Pattern GLUED =
      Pattern.compile(
          "[,;] (?<formula>(?:"
              + OFFICE
              + "(?:(?![,;] "
              + OFFICE
              + ")[^.;:]){0,120}"
              + "(?<!đã)(?! ban hành Thông tư liên tịch)"
              + MAKES
              + ".*|"
              + FORMULA.pattern()
              + ")$)");

  private static final Pattern HISTORY =
      Pattern.compile(".{10,400}(?:được sửa đổi|được bổ sung|sửa đổi, bổ sung).{0,60}bởi:?.*");

  /** A recital may run on in further paragraphs; more of them are text. */
  private static final int MOST_RECITALS = 60;

  /** So many paragraphs tell a history, where a page broke its sentence. */
  private static final int MOST_HISTORY = 4;

  static Enactment read(List<Content> glued) {
    List<Content> contents = formulaApart(glued);
    List<Passage> history = history(contents);
    int i = history.size();
    int end = recitalsEnd(contents, i);
    List<Passage> recitals = recitals(contents.subList(i, end));
    List<LegalBasis> bases = new ArrayList<>();
    for (Passage recital : recitals) {
      bases.add(new LegalBasis("preamble__cit_" + (bases.size() + 1), recital));
    }
    Passage formula = formula(contents, end, !bases.isEmpty());
    int body = end + (formula.isEmpty() ? 0 : 1);
    return new Enactment(history, bases, formula, contents.subList(body, contents.size()));
  }

  /** The same, and the formula that stands in the last recital's paragraph in its own. */
  private static List<Content> formulaApart(List<Content> contents) {
    for (int i = 0; i < Math.min(contents.size(), MOST_RECITALS); i++) {
      String line = text(contents, i);
      if (isArticle(line)) {
        break;
      }
      boolean isLast = isRecital(line) && !isRecital(text(contents, i + 1));
      Matcher glued = GLUED.matcher(line);
      if (isLast && glued.find()) {
        List<Content> apart = new ArrayList<>(contents.subList(0, i));
        GluedItems.part((Passage) contents.get(i), List.of(glued.start("formula")), apart);
        apart.addAll(contents.subList(i + 1, contents.size()));
        return apart;
      }
    }
    return contents;
  }

  static boolean isRecital(String paragraph) {
    return RECITAL.matcher(paragraph).lookingAt();
  }

  static boolean isFormula(String paragraph) {
    return FORMULA.matcher(paragraph).matches();
  }

  /** An office enacts in this line, with or without recitals above it. */
  static boolean enactsAlone(String paragraph) {
    return ENACTS_ALONE.matcher(paragraph).lookingAt();
  }

  private static List<Passage> history(List<Content> contents) {
    List<Passage> history = new ArrayList<>();
    boolean isHistory =
        HISTORY.matcher(text(contents, 0)).matches() || Consolidation.begins(firstLines(contents));
    if (!isHistory) {
      return history;
    }
    for (int i = 0; i < Math.min(contents.size(), MOST_RECITALS); i++) {
      String line = text(contents, i);
      if (isRecital(line) || isArticle(line) || line.isEmpty()) {
        break;
      }
      history.add((Passage) contents.get(i));
    }
    return history;
  }

  private static List<String> firstLines(List<Content> contents) {
    return IntStream.range(0, Math.min(contents.size(), MOST_HISTORY))
        .mapToObj(i -> text(contents, i))
        .takeWhile(line -> !line.isEmpty())
        .toList();
  }

  /** Recitals end at the formula or a heading; a paragraph between two of them goes on with one. */
  private static int recitalsEnd(List<Content> contents, int from) {
    int end = from;
    for (int i = from; i < Math.min(contents.size(), from + MOST_RECITALS); i++) {
      String line = text(contents, i);
      if (isFormula(line) || isHeading(line) || line.isEmpty()) {
        break;
      }
      boolean goesOn = i > from && closesRecital(line) && !ENACTS.matcher(line).matches();
      if (isRecital(line) || goesOn) {
        end = i + 1;
      } else {
        break;
      }
    }
    return isOfLaw(contents, from, end) ? end : from;
  }

  /** "Thực hiện ..., Chủ tịch yêu cầu:" opens a directive's text and is no recital. */
  private static boolean isOfLaw(List<Content> contents, int from, int end) {
    boolean hasFormula = isFormula(text(contents, end)) || enactsAlone(text(contents, end));
    boolean isClosed = end > from && closesRecital(text(contents, from));
    return hasFormula || isClosed;
  }

  private static boolean closesRecital(String line) {
    return line.endsWith(";") || line.endsWith(",");
  }

  private static List<Passage> recitals(List<Content> contents) {
    List<Passage> recitals = new ArrayList<>();
    for (Content content : contents) {
      Passage line = (Passage) content;
      boolean isListed = line.text().startsWith("- ");
      if (isRecital(line.text()) || isListed || recitals.isEmpty()) {
        recitals.add(line);
      } else {
        recitals.add(CanonicalText.join(List.of(recitals.removeLast(), line)));
      }
    }
    return recitals;
  }

  private static Passage formula(List<Content> contents, int at, boolean hasBases) {
    String line = text(contents, at);
    boolean isShort = line.length() < 600;
    boolean enacts = enactsAlone(line) || hasBases && isShort && ENACTS.matcher(line).lookingAt();
    boolean isFormula = isFormula(line) || enacts && !isHeading(line);
    return isFormula ? (Passage) contents.get(at) : Passage.EMPTY;
  }

  private static boolean isHeading(String line) {
    return Marker.readings(line).stream().anyMatch(marker -> marker.style().level() != Level.INDENT)
        || Words.isCapitals(line);
  }

  private static boolean isArticle(String line) {
    return Marker.readings(line).stream()
        .anyMatch(
            marker ->
                marker.style().level().compareTo(Level.ARTICLE) <= 0
                    && !marker.style().name().equals("I."));
  }

  private static String text(List<Content> contents, int i) {
    return i < contents.size() && contents.get(i) instanceof Passage line ? line.text() : "";
  }
}
