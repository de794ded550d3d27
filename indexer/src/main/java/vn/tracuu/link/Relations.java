package vn.tracuu.link;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.citation.Citations;
import vn.tracuu.model.Citation.Span;
import vn.tracuu.model.RelationKind;

/**
 * In which relation a text puts the citing work to the cited one.
 *
 * <p>A recital says it by its first words; elsewhere the verb before the citation does: "bãi bỏ
 * Quyết định số 1229/QĐ-TTg", "Sửa đổi, bổ sung khoản 2 Điều 5", or that the cited work "hết hiệu
 * lực" with the citing one.
 */
final class Relations {
  private static final Pattern MODIFIES =
      Pattern.compile(
          "(?<amends>[Ss]ửa đổi(?:, bổ sung)?|[Bb]ổ sung)|(?<replaces>[Tt]hay thế)|(?<repeals>[Bb]ãi bỏ|[Hh]ủy bỏ)");

  /** Without one of these {@link #MODIFIES} finds nothing. */
  private static final List<String> STEMS =
      List.of("ửa đổi", "ổ sung", "hay thế", "ãi bỏ", "ủy bỏ");

  private static final Pattern TIE =
      Pattern.compile(
          "(?: toàn bộ| một số| các| nội dung| điều| khoản| của|,| và| hoặc| cho){0,8} ?");
  private static final Pattern EXPIRES =
      Pattern.compile("[^.;]{0,200}(?:hết hiệu lực|hết hiệu lực thi hành)");
  private static final int REACH = 60;

  private Relations() {}

  static RelationKind of(Span span, String text) {
    if (span.eId().startsWith("preamble__")) {
      return basis(text);
    }
    String before = text.substring(Math.max(0, span.start() - REACH), span.start());
    if (STEMS.stream().anyMatch(before::contains)) {
      Matcher verb = MODIFIES.matcher(before);
      while (verb.find()) {
        if (TIE.matcher(before.substring(verb.end())).matches()) {
          return kind(verb);
        }
      }
    }
    boolean isAtStart = span.start() < 4 && !span.eId().equals(Citations.BODY);
    return isAtStart && EXPIRES.matcher(text.substring(span.end())).lookingAt()
        ? RelationKind.REPLACES
        : RelationKind.CITES;
  }

  private static RelationKind basis(String text) {
    if (text.startsWith("Thực hiện")) {
      return RelationKind.CARRIES_OUT;
    }
    return text.startsWith("Theo đề nghị") || text.startsWith("Xét")
        ? RelationKind.PROPOSED_BY
        : RelationKind.BASIS;
  }

  private static RelationKind kind(Matcher verb) {
    if (verb.group("amends") != null) {
      return RelationKind.AMENDS;
    }
    return verb.group("replaces") != null ? RelationKind.REPLACES : RelationKind.REPEALS;
  }
}
