package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tracuu.model.Conclusions;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Signer;
import vn.tracuu.source.Block;

/**
 * What follows the provisions: adoption, "Nơi nhận:" with its list, signatures, footnotes.
 *
 * <p>The signature by Decree 30/2020/NĐ-CP, annex I: on whose behalf ("TM. ỦY BAN NHÂN DÂN"), the
 * role ("CHỦ TỊCH"), the name.
 *
 * @param end where something begins that is not of it
 */
record Ending(Conclusions conclusions, List<Signer> signers, int end) {
  private static final Pattern RECIPIENTS =
      Pattern.compile("(?:Nơi nhận|NƠI NHẬN|Nơi gửi)(?!\\p{L}).*");
  private static final Pattern ON_BEHALF =
      Pattern.compile("(?:TM|T/M|KT|TL|TUQ|TUN|Q)(?:\\. ?|/| )\\p{Lu}{2,}.*");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:PHÓ |QUYỀN |Q\\. )?(?:CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|GIÁM ĐỐC|BÍ THƯ|TỔNG BÍ THƯ"
              + "|CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG|CHÁNH ÁN|VIỆN TRƯỞNG|CHỦ NHIỆM|CỤC TRƯỞNG"
              + "|TỔNG CỤC TRƯỞNG|TỔNG GIÁM ĐỐC|THỐNG ĐỐC|TỔNG THANH TRA|TỔNG KIỂM TOÁN|TRƯỞNG BAN"
              + "|VỤ TRƯỞNG)(?!\\p{L}).*");
  private static final Pattern ADOPTED =
      Pattern.compile(
          "(?:Bản )?(?:Luật|Bộ luật|Nghị quyết|Pháp lệnh|Hiến pháp) này (?:đã )?được .{5,220}(?:thông qua|biểu"
              + " quyết).{0,80}");

  /** Who adopted it, and when; it may be broken into lines. */
  private static final Pattern ADOPTED_BY =
      Pattern.compile(
          "(?:Luật|Bộ luật|Nghị quyết|Pháp lệnh) (?:này (?:đã )?|đã )được (?:Quốc|Hội đồng|HĐND|Ủy"
              + " ban|Uỷ ban) .{5,200}thông qua.{0,30}ngày \\d.{0,60}");

  private static final Pattern ADOPTION =
      Pattern.compile("(?:Luật|Bộ luật|Nghị quyết|Pháp lệnh) (?:này )?(?:đã )?được ");

  private static final int LONGEST_ADOPTION = 400;

  static final Pattern AUTHENTICATED = Pattern.compile("XÁC (?:THỰC|NHẬN) VĂN BẢN HỢP NHẤT");

  /** A signature holds so many lines at most from its first to the name. */
  private static final int LONGEST_SIGNATURE = 9;

  /** The line begins what follows the provisions. */
  static boolean opens(List<Block> blocks, int i) {
    String line = blocks.get(i).passage().text();
    return RECIPIENTS.matcher(line).matches() && line.length() < 60
        || isAdopted(line)
        || isAdoptedOverLines(blocks, i)
        || authenticates(blocks, i)
        || SignedMark.isBehindName(line)
        || isSignatureWithName(blocks, i)
        || Recipients.opens(blocks, i);
  }

  /** The line begins a signature, and a name follows. */
  static boolean isSignatureWithName(List<Block> blocks, int i) {
    return isSignature(blocks.get(i).passage().text()) && isSigned(blocks, i);
  }

  /** "XÁC THỰC VĂN BẢN HỢP NHẤT", or the agency that says so, in the lines above. */
  static boolean authenticates(List<Block> blocks, int from) {
    String line = blocks.get(from).passage().text();
    if (isAuthentication(line)) {
      return true;
    }
    return Words.isCapitals(line)
        && IssuerName.isAgency(line)
        && blocks.subList(from + 1, Math.min(blocks.size(), from + 8)).stream()
            .anyMatch(block -> isAuthentication(block.passage().text()));
  }

  static boolean isAuthentication(String line) {
    return line.startsWith("XÁC ") && AUTHENTICATED.matcher(line).matches();
  }

  /** "TM. CHÍNH PHỦ", "CHỦ TỊCH QUỐC HỘI", "Chủ tịch Quốc hội". */
  static boolean isSignature(String line) {
    if (line.length() >= 140 || !Words.isCapitals(line) && !EndingLines.isGlued(line)) {
      return false;
    }
    String role = Words.upper(line);
    return ON_BEHALF.matcher(role).matches() || ROLE.matcher(role).matches();
  }

  static boolean isRole(String line) {
    return ROLE.matcher(Words.upper(line)).matches();
  }

  static boolean isRecipients(String line) {
    return RECIPIENTS.matcher(line).matches();
  }

  static boolean isAdopted(String line) {
    return ADOPTED.matcher(line).lookingAt();
  }

  /** The same in broken lines, right above recipients or a signature. */
  private static boolean isAdoptedOverLines(List<Block> blocks, int from) {
    if (!ADOPTION.matcher(blocks.get(from).passage().text()).lookingAt()) {
      return false;
    }
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < blocks.size() && joined.length() < LONGEST_ADOPTION; i++) {
      String line = blocks.get(i).passage().text();
      if (blocks.get(i).isText() && (isRecipients(line) || isSignature(line))) {
        return ADOPTED_BY.matcher(joined.toString().strip()).matches();
      }
      joined.append(blocks.get(i).isText() ? line : "").append(' ');
    }
    return false;
  }

  static Ending read(List<Block> blocks, LineBreaks breaks) {
    EndingLines lines = new EndingLines(breaks);
    lines.read(blocks);
    List<Passage> other = new ArrayList<>(lines.other());
    return new Ending(
        new Conclusions(lines.recipients(), other, lines.footnotes()),
        lines.signers(),
        lines.end());
  }

  /** A name stands below, or on the line itself; a form has "(Ký, ghi rõ họ tên)" in its place. */
  private static boolean isSigned(List<Block> blocks, int from) {
    if (!Words.isCapitals(blocks.get(from).passage().text())) {
      return true;
    }
    int lines = 0;
    for (int i = from + 1; i < blocks.size() && lines < LONGEST_SIGNATURE; i++) {
      String line = blocks.get(i).passage().text();
      if (blocks.get(i).isText()) {
        lines++;
        boolean isName = Words.isName(line) && !Words.isCapitals(line);
        if (isName || BrokenName.at(blocks, i).isPresent() || line.startsWith("(Đã ký")) {
          return true;
        }
        if (line.startsWith("(Ký") || line.length() > 150) {
          return false;
        }
      }
    }
    return false;
  }
}
