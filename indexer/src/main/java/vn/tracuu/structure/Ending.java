package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tracuu.model.Conclusions;
import vn.tracuu.model.Level;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Signer;
import vn.tracuu.source.Block;
import vn.tracuu.text.CanonicalText;

/**
 * What follows the provisions: "Nơi nhận:" with its list, and the signature.
 *
 * <p>The signature by Decree 30/2020/NĐ-CP, annex I: on whose behalf ("TM. ỦY BAN NHÂN DÂN"), the
 * role ("CHỦ TỊCH"), the name.
 */
record Ending(Conclusions conclusions, List<Signer> signers) {
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:PHÓ |QUYỀN |Q\\. )?(?:CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|GIÁM ĐỐC|BÍ THƯ|TỔNG BÍ THƯ"
              + "|CHÁNH VĂN PHÒNG|CHÁNH ÁN|VIỆN TRƯỞNG|CHỦ NHIỆM|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG"
              + "|TỔNG GIÁM ĐỐC|THỐNG ĐỐC|TỔNG THANH TRA|TỔNG KIỂM TOÁN|TRƯỞNG BAN|VỤ TRƯỞNG).*");

  static Ending read(List<Block> blocks, LineBreaks breaks) {
    int end = recipientsEnd(blocks);
    List<Passage> recipients = new ArrayList<>();
    List<Passage> other = new ArrayList<>();
    for (Passage paragraph : Paragraphs.of(blocks.subList(0, end), breaks)) {
      (isBullet(paragraph.text()) ? recipients : other).add(paragraph);
    }
    List<Signature> signatures = signatures(blocks.subList(end, blocks.size()));
    signatures.forEach(signature -> other.addAll(signature.passages()));
    return new Ending(
        new Conclusions(recipients, other), signatures.stream().map(Signature::signer).toList());
  }

  /** The list of recipients ends at the border of its cell. */
  private static int recipientsEnd(List<Block> blocks) {
    int i = 0;
    boolean hasBullet = false;
    while (i < blocks.size() && !(hasBullet && blocks.get(i).kind() == Block.Kind.BORDER)) {
      hasBullet |= isBullet(blocks.get(i).passage().text());
      i++;
    }
    return i;
  }

  private static boolean isBullet(String line) {
    return Marker.readings(line).stream()
        .anyMatch(marker -> marker.style().level() == Level.INDENT);
  }

  private static List<Signature> signatures(List<Block> blocks) {
    List<Signature> signatures = new ArrayList<>();
    List<Passage> capitals = new ArrayList<>();
    for (Block block : blocks) {
      Passage line = block.passage();
      if (block.kind() == Block.Kind.BORDER) {
        continue;
      }
      if (isCapitals(line.text())) {
        capitals.add(line);
      } else {
        signatures.add(Signature.of(capitals, line));
        capitals.clear();
      }
    }
    if (!capitals.isEmpty()) {
      signatures.add(Signature.of(capitals, Passage.EMPTY));
    }
    return signatures;
  }

  private static boolean isCapitals(String line) {
    return line.equals(line.toUpperCase(Locale.ROOT));
  }

  /** The lines of one signature, put together by what they say. */
  private record Signature(Passage authority, Passage role, Passage name) {

    static Signature of(List<Passage> capitals, Passage name) {
      int role = 0;
      while (role < capitals.size() && !ROLE.matcher(capitals.get(role).text()).matches()) {
        role++;
      }
      return new Signature(
          CanonicalText.join(capitals.subList(0, role)),
          CanonicalText.join(capitals.subList(role, capitals.size())),
          name);
    }

    List<Passage> passages() {
      return List.of(authority, role, name).stream().filter(part -> !part.isEmpty()).toList();
    }

    Signer signer() {
      return new Signer(authority.text(), role.text(), name.text());
    }
  }
}
