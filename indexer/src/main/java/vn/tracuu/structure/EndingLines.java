package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.Level;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Signer;
import vn.tracuu.source.Block;
import vn.tracuu.text.CanonicalText;

/** Reads what follows the provisions, block by block, in whichever order it stands. */
final class EndingLines {
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "\\[\\d{1,3}\\].*|\\d{1,2} (?:Điều|Khoản|Điểm|Luật|Mục|Cụm từ|Quyết định|Nghị|Thông tư) .{15,}");

  /** "CHỦ TỊCH QUỐC HỘI Vương Đình Huệ": the name is what is not in capitals alone. */
  private static final Pattern GLUED =
      Pattern.compile("(?<role>\\p{Lu}[\\p{Lu} ./-]{5,90}) (?<name>(?:\\p{Lu}\\p{Ll}+ ?){2,5})");

  private final LineBreaks breaks;
  private final List<Passage> recipients = new ArrayList<>();
  private final List<Passage> other = new ArrayList<>();
  private final List<Passage> footnotes = new ArrayList<>();
  private final List<Passage> leftOver = new ArrayList<>();
  private final List<Signer> signers = new ArrayList<>();
  private final List<Passage> capitals = new ArrayList<>();
  private final List<Block> list = new ArrayList<>();
  private boolean isInList;
  private boolean isDone;

  EndingLines(LineBreaks breaks) {
    this.breaks = breaks;
  }

  List<Passage> recipients() {
    return recipients;
  }

  List<Passage> other() {
    return other;
  }

  List<Passage> footnotes() {
    return footnotes;
  }

  List<Passage> leftOver() {
    return leftOver;
  }

  List<Signer> signers() {
    return signers;
  }

  void read(List<Block> blocks) {
    for (Block block : blocks) {
      if (block.isBorder()) {
        border(block);
      } else {
        line(block);
      }
    }
    closeList();
    closeSignature(Passage.EMPTY);
  }

  /** The list of recipients ends at the border of its cell. */
  private void border(Block block) {
    boolean isCell = block.kind() != Block.Kind.BORDER || block.passage().isEmpty();
    boolean hasBullet = list.stream().anyMatch(line -> isBullet(line.passage().text()));
    if (isInList && isCell && hasBullet) {
      closeList();
    } else if (isInList) {
      list.add(block);
    }
  }

  private void line(Block block) {
    String line = block.passage().text();
    if (Ending.isRecipients(line)) {
      closeSignature(Passage.EMPTY);
      isInList = true;
      list.add(block);
    } else if (isInList && !Ending.isSignature(line)) {
      list.add(block);
    } else {
      closeList();
      signature(block.passage());
    }
  }

  private void signature(Passage line) {
    String text = line.text();
    if (FOOTNOTE.matcher(text).matches() || !footnotes.isEmpty()) {
      closeSignature(Passage.EMPTY);
      footnotes.add(line);
    } else if (isDone && !Ending.isSignature(text) && !text.equals(Ending.AUTHENTICATED)) {
      leftOver.add(line);
    } else if (Words.isCapitals(text) || Ending.isRole(text) && !isGlued(text)) {
      capitals.add(line);
    } else if (isGlued(text)) {
      glued(line);
    } else if (Words.isName(text) && !capitals.isEmpty()) {
      closeSignature(line);
      isDone = true;
    } else {
      closeSignature(Passage.EMPTY);
      other.add(line);
    }
  }

  static boolean isGlued(String line) {
    return GLUED.matcher(line).matches();
  }

  private void glued(Passage line) {
    Matcher matcher = GLUED.matcher(line.text());
    if (matcher.matches()) {
      capitals.add(line.slice(0, matcher.end("role")));
      closeSignature(line.slice(matcher.start("name")));
      isDone = true;
    }
  }

  private void closeList() {
    if (isInList) {
      for (Passage paragraph : Paragraphs.of(list, breaks)) {
        (isBullet(paragraph.text()) ? recipients : other).add(paragraph);
      }
      list.clear();
      isInList = false;
    }
  }

  private void closeSignature(Passage name) {
    int role = capitals.size() - 1;
    while (role >= 0 && !Ending.isRole(capitals.get(role).text())) {
      role--;
    }
    role = role < 0 ? capitals.size() : role;
    Passage authority = CanonicalText.join(capitals.subList(0, role));
    Passage office = CanonicalText.join(capitals.subList(role, capitals.size()));
    capitals.clear();
    List.of(authority, office, name).stream().filter(part -> !part.isEmpty()).forEach(other::add);
    if (!name.isEmpty() || !office.isEmpty()) {
      signers.add(new Signer(authority.text(), office.text(), name.text()));
    }
  }

  private static boolean isBullet(String line) {
    return Marker.readings(line).stream()
        .anyMatch(marker -> marker.style().level() == Level.INDENT);
  }
}
