package vn.tracuu.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A law that amends others, which its name holds.
 *
 * <p>"Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa
 * phương", "Luật sửa đổi, bổ sung Luật Bảo vệ bí mật nhà nước", "Luật sửa đổi, bổ sung một số điều
 * của 11 Luật". The laws in its name are not cited apart.
 */
final class AmendingLaw implements Way {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<type>Luật|LUẬT|Pháp lệnh) (?:[Ss]ửa đổi|SỬA ĐỔI)(?:, bổ sung|, BỔ SUNG)?"
              + "(?: (?:một số )?(?:điều|Điều)(?:, khoản)?(?: \\d{1,3}(?:, \\d{1,3}){0,9}(?: và \\d{1,3})?)?(?: của)?)?"
              + "(?: (?:các|\\d{1,2})(?= [Ll]uật))?");

  /** "Luật sửa đổi" by itself names none. */
  private static final Pattern OBJECT =
      Pattern.compile(" (?:Bộ [Ll]uật|[Ll]uật|Pháp lệnh)(?!\\p{L})|(?: số)? \\d{1,3}/");

  private static final Pattern FIRST =
      Pattern.compile(" (?:Bộ [Ll]uật|[Ll]uật|Pháp lệnh)(?!\\p{L})");
  private static final Pattern NEXT =
      Pattern.compile("(?:,| và|, và) (?:Bộ [Ll]uật|Luật|Pháp lệnh) (?!số|này)(?=\\p{L})");

  @Override
  public List<String> beginnings() {
    return List.of("Luật", "LUẬT", "Pháp lệnh");
  }

  @Override
  public Optional<Find.Named> at(Line line, int start) {
    return line.at(start, HEAD)
        .flatMap(
            head ->
                TypeWord.at(line, start)
                    .map(
                        word ->
                            NamedLaw.find(line, word.type(), start, nameEnd(line, head.end()))));
  }

  private static int nameEnd(Line line, int head) {
    Optional<MatchResult> first = line.at(head, FIRST);
    if (first.isEmpty()) {
      return head;
    }
    int end = lawEnd(line, first.get().end());
    for (Optional<MatchResult> next = line.at(end, NEXT);
        next.isPresent();
        next = line.at(end, NEXT)) {
      int further = lawEnd(line, next.get().end() - 1);
      if (further == next.get().end() - 1) {
        break;
      }
      end = further;
    }
    return end;
  }

  private static int lawEnd(Line line, int at) {
    int known = LawNames.end(line.text(), Math.min(at + 1, line.text().length()));
    return known > at + 1 ? known : at;
  }
}
