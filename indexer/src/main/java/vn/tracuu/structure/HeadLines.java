package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.Level;
import vn.tracuu.model.Passage;
import vn.tracuu.source.Block;
import vn.tracuu.text.CanonicalText;

/**
 * Reads the head line by line and makes whole what was broken: "Sơn La, ngày 20" and "tháng 01 năm
 * 2025" are one passage.
 */
final class HeadLines {
  /** What may stand behind the issuer below a title: "QUỐC HỘI NƯỚC CỘNG HÒA ...". */
  private static final Pattern STATE = Pattern.compile("(?: NƯỚC CỘNG HÒA .*)?");

  /** A title that ends so goes on. */
  private static final Pattern OPEN_TITLE =
      Pattern.compile("(?:.* )?(?:CỦA|THUỘC|TẠI|DO|CHO|VỚI|VÀ|VỀ|ỦY|CÁC|BỞI)");

  /** So the first sentence of a letter begins, or what its first line says. */
  private static final Pattern LETTER =
      Pattern.compile(
          "(?:(?:Căn cứ|Trả lời|Phúc đáp|Thực hiện|Xét|Triển khai|Ngày|Thời gian|Trong|Về|Theo|Để"
              + "|Qua|Sau khi|Tiếp theo|Vừa qua|Hiện nay|Nhằm|Liên quan|Tại) "
              + "|\\p{Lu}.*(?: nhận được | nhận văn bản | có ý kiến| có nhận | đề nghị | yêu cầu "
              + "| thông báo | báo cáo )).*");

  private static final Pattern UNFINISHED = Pattern.compile(".* (?:của|và|về|đối với)");

  /** The office of an issuer that stands on the line below. */
  private static final Pattern OFFICE =
      Pattern.compile(" (?:BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|CỤC TRƯỞNG|THỐNG ĐỐC)$");

  private static final Pattern PLACE =
      Pattern.compile("\\p{Lu}[\\p{L} .-]{1,30}, ?ngày \\d{1,2} ?tháng \\d{1,2} ?năm \\d{4}");

  /** The subject of a letter behind its number. */
  private static final Pattern SUBJECT = Pattern.compile("(?<=[\\p{L}\\d] )(?:[Vv]/v|V/V|Về) ");

  private static final int LONGEST_TITLE = 900;

  private final List<Block> blocks;
  private final List<Head.Part> parts = new ArrayList<>();
  private final List<Passage> open = new ArrayList<>();
  private Head.Role role = Head.Role.OTHER;
  private boolean hasType;

  /** The type was read, and nothing that is the title yet. */
  private boolean awaitsTitle;

  private boolean isApart;
  private int at;

  HeadLines(List<Block> blocks, int start) {
    this.blocks = blocks;
    this.at = start;
  }

  List<Head.Part> parts() {
    return parts;
  }

  /** Reads up to where recitals or text begin, and gives that place. */
  int read() {
    while (at < blocks.size()) {
      Block block = blocks.get(at);
      if (block.isBorder()) {
        border(block);
      } else if (isBody(block)) {
        break;
      } else {
        take(block);
      }
      at++;
    }
    close();
    return at;
  }

  private void border(Block block) {
    isApart = true;
    if (block.kind() == Block.Kind.TABLE && hasType) {
      close();
    }
  }

  private boolean isBody(Block block) {
    String line = block.passage().text();
    if (startsText(line) || startsLetter(line)) {
      return true;
    }
    if (!hasType && Landmark.of(line).isPresent() || isRemark(line) || isBrokenPlace()) {
      return false;
    }
    return switch (role) {
      case TITLE -> !continuesTitle(block);
      case ENACTOR -> awaitsTitle ? isTextBelowType(line) : !Words.isCapitals(line);
      case ADDRESSEE -> (isApart || open.getLast().text().endsWith(".")) && !isAddressee(line);
      case TYPE -> isTextBelowType(line) || line.equals("CĂN CỨ PHÁP LUẬT");
      default -> awaitsTitle ? isTextBelowType(line) : !hasType && isTextWithoutType(line);
    };
  }

  /**
   * A recital, a numbered heading or the formula begins the text; before the type only these do.
   */
  private boolean startsText(String line) {
    boolean isNumbered =
        Marker.readings(line).stream()
            .anyMatch(marker -> marker.style().level().compareTo(Level.CLAUSE) <= 0);
    boolean isOfAddressee = role == Head.Role.ADDRESSEE && !isApart;
    return Enactment.isRecital(line) && !isOfAddressee && !isTitleOfDoing(line)
        || isNumbered && !Landmark.of(line).isPresent()
        || Enactment.isFormula(line) && hasType;
  }

  /** Below the type "Thực hiện thí điểm ..." is a title, for a recital ends with a mark. */
  private boolean isTitleOfDoing(String line) {
    if (!awaitsTitle || !line.startsWith("Thực hiện ")) {
      return false;
    }
    String last = line;
    for (int i = at + 1; i < blocks.size() && blocks.get(i).isText(); i++) {
      last = blocks.get(i).passage().text();
      if (Enactment.isRecital(last)) {
        return false;
      }
    }
    return Character.isLetterOrDigit(last.charAt(last.length() - 1));
  }

  /** Behind those it is addressed to, in lines that a width broke. */
  private boolean startsLetter(String line) {
    if (role != Head.Role.ADDRESSEE || open.isEmpty()) {
      return false;
    }
    String last = open.getLast().text();
    boolean goesOn = last.endsWith(":") || last.endsWith(",") || last.endsWith("gửi");
    return !goesOn && LETTER.matcher(line + " " + nextLine()).matches();
  }

  /** "Hà" and "Nội, ngày 20 tháng 01 năm 2025" beside the subject of a letter. */
  private boolean isBrokenPlace() {
    boolean mayGoOn = !hasType && at + 1 < blocks.size() && blocks.get(at + 1).isText();
    String line = blocks.get(at).passage().text();
    return mayGoOn && line.indexOf(',') < 0 && PLACE.matcher(line + " " + nextLine()).matches();
  }

  /** "(Thực hiện điểm a khoản 2 Điều 28 Luật Thủ đô)" below the title. */
  private boolean isRemark(String line) {
    return hasType && line.startsWith("(") && line.endsWith(")");
  }

  /** Right above the recitals stands the title, with a full stop or at length. */
  private boolean isTextBelowType(String line) {
    return !Words.isCapitals(line)
        && !isAboveRecitals()
        && (line.length() > LONGEST_TITLE || line.endsWith("."))
        && Landmark.of(line).isEmpty();
  }

  private boolean isAboveRecitals() {
    return Enactment.isRecital(nextLine());
  }

  /** A letter has no type: behind its subject and its addressees the text begins. */
  private boolean isTextWithoutType(String line) {
    boolean isSentence = line.length() > 60 && !Words.isCapitals(line);
    boolean isNamed = TypeLine.startOf(line).isPresent() || NamedLine.isOf(line);
    boolean goesOn = !isApart && !open.isEmpty();
    return isSentence && !isNamed && !goesOn && Landmark.of(line).isEmpty();
  }

  private boolean continuesTitle(Block block) {
    String line = block.passage().text();
    boolean isCapital = Words.isCapitals(line) || line.chars().noneMatch(Character::isLetter);
    if (line.equals("LỜI NÓI ĐẦU") || !isUnfinished() && Consolidation.begins(blocks, at)) {
      return false;
    }
    if (Landmark.ADDRESSEE.isOf(line)) {
      return true;
    }
    boolean isTitleCapital = !open.isEmpty() && Words.isCapitals(open.getFirst().text());
    if (isCapital && IssuerName.isAgency(line)) {
      return true;
    }
    if (isApart) {
      boolean goesOn = isUnfinished() || Words.startsSmall(line) && isAboveRecitals();
      return isTitleCapital && isCapital || !isCapital && goesOn;
    }
    if (block.kind() == Block.Kind.PARAGRAPH) {
      return isTitleCapital == isCapital
          && (isCapital || Words.startsSmall(line) || isUnfinished());
    }
    return isTitleCapital == isCapital || !isTitleCapital;
  }

  /** "Hướng dẫn áp dụng một số quy định của": no title ends so, whatever stands below it. */
  private boolean isUnfinished() {
    if (open.isEmpty()) {
      return false;
    }
    String last = open.getLast().text();
    return !isApart && last.endsWith(",") || UNFINISHED.matcher(last).matches();
  }

  private static boolean isAddressee(String line) {
    return line.startsWith("-")
        || line.startsWith("–")
        || line.length() < 60 && !line.endsWith(".");
  }

  private void take(Block block) {
    Passage line = block.passage();
    Optional<Head.Role> opened = opens(line.text());
    boolean isPlace =
        opened.equals(Optional.of(Head.Role.PLACE_AND_DATE))
            && (role == Head.Role.OTHER || role == Head.Role.PLACE_AND_DATE)
            && !isApart;
    if (opened.isPresent()) {
      // The place itself may be broken: "Thành phố Hồ" and "Chí Minh, ngày 18 ...".
      if (!isPlace) {
        close();
      }
      role = opened.get();
    } else if (isApart && role != Head.Role.TITLE && role != Head.Role.ADDRESSEE) {
      close();
      role = Words.isCapitals(line.text()) && !hasType ? Head.Role.ISSUER : Head.Role.OTHER;
    }
    isApart = false;
    named(line);
  }

  /** "Án lệ số 15/2017/AL về ..." is number and title in one. */
  private void named(Passage line) {
    Optional<NamedLine> named = NamedLine.of(line.text());
    if (named.isEmpty() || role != Head.Role.TYPE) {
      open.add(line);
      return;
    }
    open.add(line.slice(0, named.get().end()));
    Passage title = line.slice(named.get().end());
    if (!title.isEmpty() && title.text().length() > 2) {
      close();
      role = Head.Role.TITLE;
      awaitsTitle = false;
      open.add(title);
    } else if (!title.isEmpty()) {
      // The mark of a footnote behind the number.
      open.add(title);
    }
  }

  private Optional<Head.Role> opens(String line) {
    if (isBroken()) {
      return Optional.empty();
    }
    if (!hasType && isType(line)) {
      hasType = true;
      awaitsTitle = true;
      return Optional.of(Head.Role.TYPE);
    }
    if (isRemark(line)) {
      return Optional.of(Head.Role.OTHER);
    }
    if (isBrokenPlace()) {
      return Optional.of(Head.Role.PLACE_AND_DATE);
    }
    Optional<Landmark> landmark = Landmark.of(line);
    if (landmark.isPresent() && mayStandHere(landmark.get(), line)) {
      return landmark.map(HeadLines::role);
    }
    if (awaitsTitle && isIssuer(line)) {
      return Optional.of(Head.Role.ENACTOR);
    }
    if (awaitsTitle) {
      awaitsTitle = false;
      return Optional.of(Head.Role.TITLE);
    }
    boolean isEnactor =
        role == Head.Role.TITLE
            && Words.isCapitals(line)
            && IssuerName.isAgency(line)
            && endsTitle(line);
    if (isEnactor) {
      return Optional.of(Head.Role.ENACTOR);
    }
    boolean isCapitals = Words.isCapitals(line) && !hasType && role != Head.Role.MOTTO;
    boolean isNumber = Character.isDigit(line.charAt(0));
    boolean isOfSubject = role == Head.Role.TITLE && !isApart;
    return isCapitals && !isNumber && !isOfSubject && role != Head.Role.ISSUER
        ? Optional.of(Head.Role.ISSUER)
        : Optional.empty();
  }

  /** "QUYẾT ĐỊNH", also over two lines: "BỘ" and "LUẬT". */
  private boolean isType(String line) {
    return !isApart(1) && TypeLine.of(line + " " + nextLine()).isPresent()
        || TypeLine.of(line).isPresent()
        || NamedLine.isOf(line);
  }

  /** Some sites write number and date below the type; "VỀ PHÒNG CHÁY," is no place there. */
  private boolean mayStandHere(Landmark landmark, String line) {
    return switch (landmark) {
      case ADDRESSEE -> true;
      case NUMBER -> !hasType || awaitsTitle;
      case PLACE_AND_DATE -> !hasType || awaitsTitle && line.contains(", ngày ");
      default -> !hasType;
    };
  }

  /** Between type and title the issuer may stand once more; the number tells it, too. */
  private boolean isIssuer(String line) {
    return Words.isCapitals(line)
        && parts.stream()
            .map(HeadLines::issuer)
            .anyMatch(issuer -> Words.upper(issuer).equals(Words.upper(line)));
  }

  private static String issuer(Head.Part part) {
    String text = part.passage().text();
    return switch (part.role()) {
      case ISSUER -> text;
      case NUMBER -> Numbers.in(text).flatMap(NumberParts::issuer).orElse("");
      default -> "";
    };
  }

  /** The issuer below the title stands apart, or repeats the issuer above. */
  private boolean endsTitle(String line) {
    if (!isApart && OPEN_TITLE.matcher(open.getLast().text()).matches()) {
      return false;
    }
    return isApart
        || Enactment.isRecital(nextLine())
        || !open.isEmpty() && !Words.isCapitals(open.getFirst().text())
        || parts.stream()
            .anyMatch(
                part ->
                    part.role() == Head.Role.ISSUER
                        && Words.upper(part.passage().text()).equals(Words.upper(line)));
  }

  /** The line so far ends in mid-word: "Số: 3783/QĐ-", "Số:", "QUYẾT". */
  private boolean isBroken() {
    if (isApart || open.isEmpty()) {
      return false;
    }
    String last = open.getLast().text();
    return switch (role) {
      case NUMBER ->
          last.endsWith("-") || last.endsWith("/") || last.endsWith(":") || last.endsWith("ố");
      case TYPE -> TypeLine.of(CanonicalText.join(open).text()).isEmpty() && !NamedLine.isOf(last);
      default -> false;
    };
  }

  /** A border stands between this line and the next. */
  private boolean isApart(int lines) {
    return at + lines < blocks.size() && blocks.get(at + lines).isBorder();
  }

  private String nextLine() {
    for (int i = at + 1; i < blocks.size(); i++) {
      if (blocks.get(i).isText()) {
        return blocks.get(i).passage().text();
      }
    }
    return "";
  }

  private static Head.Role role(Landmark landmark) {
    return switch (landmark) {
      case MOTTO, DEVICE -> Head.Role.MOTTO;
      case NUMBER -> Head.Role.NUMBER;
      case PLACE_AND_DATE -> Head.Role.PLACE_AND_DATE;
      case SUBJECT -> Head.Role.TITLE;
      case ADDRESSEE -> Head.Role.ADDRESSEE;
    };
  }

  private void close() {
    if (!open.isEmpty()) {
      Passage passage = CanonicalText.join(open);
      open.clear();
      int enactor = role == Head.Role.TITLE ? enactor(passage.text()) : -1;
      Matcher subject = SUBJECT.matcher(passage.text());
      if (role == Head.Role.NUMBER && subject.find()) {
        parts.add(new Head.Part(role, passage.slice(0, subject.start())));
        parts.add(new Head.Part(Head.Role.TITLE, passage.slice(subject.start())));
      } else if (enactor > 0) {
        parts.add(new Head.Part(Head.Role.TITLE, passage.slice(0, enactor)));
        parts.add(new Head.Part(Head.Role.ENACTOR, passage.slice(enactor)));
      } else {
        parts.add(new Head.Part(role, passage));
      }
    }
  }

  /** Where a title that a converter glued to the issuer below it ends; -1 where it is not glued. */
  private int enactor(String title) {
    for (Head.Part part : parts) {
      String issuer = Words.upper(part.passage().text());
      int at = Words.upper(title).lastIndexOf(" " + issuer);
      boolean isAtEnd =
          at > 0 && STATE.matcher(Words.upper(title).substring(at + 1 + issuer.length())).matches();
      if (part.role() == Head.Role.ISSUER && isAtEnd) {
        Matcher office = OFFICE.matcher(title.substring(0, at));
        int end = office.find() ? office.start() : at;
        if (isEnactor(title.substring(0, end), issuer)) {
          return end;
        }
      }
    }
    return -1;
  }

  /** "... CỦA ỦY BAN NHÂN DÂN TỈNH CAO BẰNG" is of the title. */
  private static boolean isEnactor(String title, String issuer) {
    return Words.isCapitals(title)
        && IssuerName.isAgency(issuer)
        && !OPEN_TITLE.matcher(title).matches();
  }
}
