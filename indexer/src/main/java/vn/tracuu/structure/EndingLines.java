package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.Level;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Signer;
import vn.tracuu.source.Block;
import vn.tracuu.text.CanonicalText;

/**
 * Reads what follows the provisions, block by block, in whichever order it stands, up to what is
 * not of it: behind the name, or behind the list of recipients, something is attached.
 */
final class EndingLines {
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "\\[\\d{1,3}\\].*|\\d{1,2} (?:Điều|Khoản|Điểm|Luật|Mục|Cụm từ|Quyết định|Nghị|Thông tư) .{15,}");

  /** "CHỦ TỊCH QUỐC HỘI Vương Đình Huệ": the name is what is not in capitals alone. */
  private static final Pattern GLUED =
      Pattern.compile("(?<role>\\p{Lu}[\\p{Lu} ./-]{5,90}) (?<name>(?:\\p{Lu}\\p{Ll}+ ?){2,5})");

  /** The role at the end of a line that holds on whose behalf, too. */
  private static final Pattern LAST_ROLE =
      Pattern.compile(
          "(?: PHÓ [\\p{Lu}, ]+| THỨ TRƯỞNG[\\p{Lu} ]*"
              + "|(?<=TM\\. [^.]{3,80}) (?:THỦ TƯỚNG|CHÁNH ÁN|CHỦ TỊCH))$");

  /** A list of recipients holds none of these. */
  private static final Pattern ATTACHED =
      Pattern.compile(
          "(?:Điều \\d{1,3}\\.|(?:Chương|CHƯƠNG|PHẦN) [IVX\\d]|(?:Phụ lục|PHỤ LỤC|Mẫu số|MẪU SỐ)(?!\\p{L})).*");

  /** "- Lưu: VT, KTTH (2b).": the last of the recipients is the file. */
  private static final Pattern FILED = Pattern.compile("[-–—~•*]? ?Lưu ?:.*");

  /** No recipient is named at such length. */
  private static final int LONGEST_RECIPIENT = 80;

  /** So far below one signature another one may stand. */
  private static final int FARTHEST_SIGNATURE = 9;

  /** A title of what is attached runs over so many lines at most. */
  private static final int LONGEST_TITLE = 12;

  private final LineBreaks breaks;
  private final List<Passage> recipients = new ArrayList<>();
  private final List<Passage> other = new ArrayList<>();
  private final List<Passage> footnotes = new ArrayList<>();
  private final List<Signer> signers = new ArrayList<>();
  private final List<Passage> capitals = new ArrayList<>();

  /** What stands between the role and the name. */
  private final List<Passage> marks = new ArrayList<>();

  private final List<Block> list = new ArrayList<>();
  private boolean isInList;
  private boolean isFiled;
  private boolean isDone;
  private int end;

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

  /** Where something begins that is not of the ending. */
  int end() {
    return end;
  }

  List<Signer> signers() {
    return signers;
  }

  void read(List<Block> blocks) {
    for (end = 0; end < blocks.size() && !isBehind(blocks, end); end++) {
      Block block = blocks.get(end);
      if (block.isBorder()) {
        border(block);
      } else {
        Optional<Passage> name = brokenName(blocks, end);
        name.ifPresentOrElse(this::signature, () -> line(block));
        end += name.isPresent() ? 1 : 0;
      }
    }
    closeList();
    closeSignature(Passage.EMPTY);
  }

  private Optional<Passage> brokenName(List<Block> blocks, int i) {
    return !isInList && isOpen() ? BrokenName.at(blocks, i) : Optional.empty();
  }

  private boolean isBehind(List<Block> blocks, int i) {
    String line = blocks.get(i).passage().text();
    if (!blocks.get(i).isText() || !footnotes.isEmpty() || belongs(line)) {
      return false;
    }
    boolean isBehindList =
        isInList && !list.isEmpty() && (ATTACHED.matcher(line).matches() || isBehindFile(line));
    return isBehindList || isTitle(blocks, i) || isDone && !isInList && !isSignedBelow(blocks, i);
  }

  /** Nobody else receives a copy below the file: what is numbered or long is attached. */
  private boolean isBehindFile(String line) {
    boolean isNumbered =
        Marker.readings(line).stream().anyMatch(read -> read.style().level() != Level.INDENT);
    return isFiled && (isNumbered || line.length() > LONGEST_RECIPIENT);
  }

  private boolean belongs(String line) {
    return Ending.isSignature(line)
        || Ending.isRecipients(line)
        || Ending.isAuthentication(line)
        || !isInList && FOOTNOTE.matcher(line).matches()
        || Words.isName(line) && !capitals.isEmpty();
  }

  /** Whose signature it is was read, and no name yet. */
  private boolean isOpen() {
    return capitals.stream().anyMatch(line -> Ending.isSignature(line.text()));
  }

  /** Capitals over one or more lines, then "(Ban hành kèm theo ...". */
  private static boolean isTitle(List<Block> blocks, int from) {
    int end = Math.min(blocks.size(), from + LONGEST_TITLE);
    for (int i = from; i < end; i++) {
      String line = blocks.get(i).passage().text();
      if (blocks.get(i).isText() && !Words.isCapitals(line)) {
        return i > from && AttachmentStart.isWith(blocks, i);
      }
    }
    return false;
  }

  /** Several sign: below the first name stands an agency, or a rank, and the next signature. */
  private static boolean isSignedBelow(List<Block> blocks, int from) {
    int lines = 0;
    for (int i = from; i < blocks.size() && lines < FARTHEST_SIGNATURE; i++) {
      if (blocks.get(i).isText() && Ending.isSignatureWithName(blocks, i)) {
        return true;
      }
      lines += blocks.get(i).isText() ? 1 : 0;
    }
    return false;
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
    if (Ending.isRecipients(line) || !isInList && Recipients.isFirst(line)) {
      closeSignature(Passage.EMPTY);
      isInList = true;
      list.add(block);
    } else if (isInList && !Ending.isSignature(line)) {
      list.add(block);
      isFiled |= FILED.matcher(line).lookingAt();
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
    } else if (isOpen() && SignedMark.isOf(text)) {
      marks.add(line);
    } else if (SignedMark.isBehindName(text)) {
      closeSignature(line.slice(0, SignedMark.endOfName(text)));
      other.add(line.slice(SignedMark.endOfName(text)));
      isDone = true;
    } else if (isBelowName(text)) {
      signers.add(new Signer("", text, other.getLast().text()));
      other.add(line);
      isDone = true;
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

  /** "Nguyễn Văn Thử" and "Bộ trưởng Bộ Công an" below it, in small letters. */
  private boolean isBelowName(String line) {
    boolean isFirst = signers.isEmpty() && capitals.isEmpty() && !other.isEmpty();
    return isFirst
        && Ending.isRole(line)
        && !Words.isCapitals(line)
        && Words.isName(other.getLast().text())
        && !Words.isCapitals(other.getLast().text());
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
      isFiled = false;
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
    Matcher last = LAST_ROLE.matcher(authority.text());
    if (office.isEmpty() && last.find()) {
      office = authority.slice(last.start());
      authority = authority.slice(0, last.start());
    }
    capitals.clear();
    List.of(authority, office).stream().filter(part -> !part.isEmpty()).forEach(other::add);
    other.addAll(marks);
    marks.clear();
    if (!name.isEmpty()) {
      other.add(name);
    }
    if (!name.isEmpty() || !office.isEmpty() && !isDone) {
      // What is done by signing is nobody on whose behalf it is.
      String onBehalf = Ending.AUTHENTICATED.matcher(authority.text()).replaceFirst("").strip();
      signers.add(new Signer(onBehalf, office.text(), name.text()));
    }
  }

  private static boolean isBullet(String line) {
    return Marker.readings(line).stream()
        .anyMatch(marker -> marker.style().level() == Level.INDENT);
  }
}
