package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.Passage;
import vn.tracuu.source.Block;

/**
 * Parts the head of a document that a converter glued into one line.
 *
 * <p>Example: "QUỐC HỘI ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc
 * --------------- Luật số: 31/2024/QH15 Hà Nội, ngày 18 tháng 01 năm 2024 LUẬT ĐẤT ĐAI" is seven
 * lines. Only what stands before the first article is touched.
 */
final class Glue {
  private static final Pattern RULE = Pattern.compile("[-_–—*]{3,}");
  private static final Pattern SEAM =
      Pattern.compile(
          "(?<= )(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập [-–] Tự do"
              + "|(?:Luật |Bộ luật |Pháp lệnh |Nghị quyết )?[Ss]ố ?:"
              + "|Căn cứ (?=\\p{Lu})|(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT) ?:)"
              + "|(?<!\\p{L})\\p{Lu}\\p{Ll}{1,8}(?: \\p{Lu}\\p{Ll}{0,8}){0,4}, ?ngày \\d{1,2} tháng");
  private static final Pattern DATE =
      Pattern.compile("\\p{L}, ?ngày \\d{1,2} ?tháng \\d{1,2} năm \\d{4}(?: |$)");

  /** Old laws name the session between the date and the type. */
  private static final Pattern SESSION =
      Pattern.compile(
          "Kh(?:óa|oá) [IVX]{1,5}, kỳ họp thứ [^()]{1,12}\\([^()]{10,90}\\) (?=(?:LUẬT|BỘ LUẬT|NGHỊ QUYẾT) )");

  /** A draft says so before its type: "DỰ THẢO LẦN 4", "DỰ THẢO 24.10.2016". */
  private static final Pattern DRAFT =
      Pattern.compile("(?<= )DỰ THẢO(?: LẦN \\d{1,2}| \\d{1,2}(?:[./]\\d{1,2}[./]\\d{4})?)? ");

  private static final Pattern MOTTO = Pattern.compile("CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN");
  private static final Pattern OPEN = Pattern.compile(".*[Ss]ố ?:");
  private static final Pattern ATTACHED =
      Pattern.compile(
          "(?<=\\p{Ll} )(?:QUY CHẾ|QUY ĐỊNH|KẾ HOẠCH|CHƯƠNG TRÌNH|DANH MỤC|ĐỀ ÁN|ĐIỀU LỆ|PHỤ LỤC"
              + "|NỘI QUY|HƯỚNG DẪN) [^\\p{Ll}(]{3,400}(?=\\((?:Ban hành )?[Kk]èm theo )");

  /** "KT. BỘ TRƯỞNG THỨ TRƯỞNG Vũ Thị Mai Phụ lục I": a name, and what is glued behind it. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?<authenticated>XÁC THỰC VĂN BẢN HỢP NHẤT )?(?<signature>(?:(?:TM|KT|TL|TUQ)\\. ?\\p{Lu}[\\p{Lu},."
              + " -]{3,80}|(?:PHÓ )?(?:CHỦ NHIỆM|BỘ TRƯỞNG|CHỦ TỊCH|THỨ TRƯỞNG|THỦ TƯỚNG|CHÁNH ÁN|THỐNG ĐỐC)"
              + "[\\p{Lu}, ]{0,60}) \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,4}?)(?=$| (?:PHỤ LỤC|Phụ lục|MẪU |Mẫu"
              + " |DANH MỤC|QUY |CHƯƠNG TRÌNH|KẾ HOẠCH|KT\\.|\\[|\\d))");

  /** One of these is in each signature. */
  private static final List<String> SIGNERS =
      List.of("TRƯỞNG", "CHỦ ", "THỦ TƯỚNG", "CHÁNH ÁN", "THỐNG ĐỐC");

  /** So many sign in one line at most; what stands behind them is left as it is. */
  private static final int MOST_SIGNED = 20;

  /** What may stand before a signature in its line: a mark of the file, or who keeps a copy. */
  private static final Pattern BEFORE_SIGNATURE =
      Pattern.compile("|Epas: ?\\d+ |(?:- ?)?Lưu.{0,120} |\\d{0,3}\\[\\d{1,3}\\] .{0,200} ");

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:PHỤ LỤC|Phụ lục)(?: (?:số )?(?:[IVX]+|\\d{1,2})\\b)?(?= )"
              + "|(?:QUY |DANH MỤC|CHƯƠNG TRÌNH|KẾ HOẠCH)[^\\p{Ll}(]{3,400}(?=\\()");

  private static final int LONGEST_HEAD = 40;

  private Glue() {}

  static List<Block> part(List<Block> blocks) {
    int motto = motto(blocks);
    if (motto < 0) {
      return blocks;
    }
    List<Block> parted = new ArrayList<>(blocks.subList(0, motto));
    int end = Math.min(blocks.size(), motto + LONGEST_HEAD);
    int i = motto;
    while (i < end && !isArticle(blocks.get(i).passage().text())) {
      part(blocks.get(i), parted);
      i++;
    }
    blocks.subList(i, blocks.size()).forEach(block -> partSigned(block, parted));
    return parted;
  }

  /** Each signature of a line is parted from what stands around it. */
  private static void partSigned(Block block, List<Block> parted) {
    Block left = block;
    for (int i = 0; i < MOST_SIGNED; i++) {
      Passage line = left.passage();
      Matcher signed = SIGNED.matcher(line.text());
      if (!left.isText() || !isSigned(line.text(), signed)) {
        break;
      }
      int signature = signed.start("signature");
      piece(line.slice(0, signed.start()), parted);
      piece(line.slice(signed.start(), signature), parted);
      piece(line.slice(signature, signed.end()), parted);
      Passage rest = line.slice(signed.end(), line.text().length());
      Matcher label = LABELLED.matcher(rest.text());
      int end = label.lookingAt() ? label.end() : 0;
      piece(rest.slice(0, end), parted);
      if (end == rest.text().length()) {
        return;
      }
      left = new Block(Block.Kind.LINE, rest.slice(end));
    }
    partAttached(left, parted);
  }

  private static boolean isSigned(String text, Matcher signed) {
    return SIGNERS.stream().anyMatch(text::contains)
        && signed.find()
        && BEFORE_SIGNATURE.matcher(text.substring(0, signed.start())).matches();
  }

  /** "Đinh Văn A KẾ HOẠCH TRIỂN KHAI ... (Ban hành kèm theo": what is attached begins a line. */
  private static void partAttached(Block block, List<Block> parted) {
    String text = block.passage().text();
    if (!block.isText() || !text.contains("èm theo ")) {
      parted.add(block);
      return;
    }
    Matcher attached = ATTACHED.matcher(text);
    if (!attached.find()) {
      parted.add(block);
      return;
    }
    piece(block.passage().slice(0, attached.start()), parted);
    piece(block.passage().slice(attached.start(), attached.end()), parted);
    piece(block.passage().slice(attached.end(), text.length()), parted);
  }

  /** The line that bears quốc hiệu and more. */
  private static int motto(List<Block> blocks) {
    for (int i = 0; i < Math.min(40, blocks.size()); i++) {
      String text = blocks.get(i).passage().text();
      Matcher motto = MOTTO.matcher(text);
      if (isArticle(text)) {
        return -1;
      }
      if (blocks.get(i).isText() && motto.find()) {
        boolean isGlued = motto.start() > 0 || SEAM.matcher(text).find();
        return isGlued ? Math.max(0, i - (motto.start() > 0 ? 0 : 1)) : -1;
      }
    }
    return -1;
  }

  private static void part(Block block, List<Block> parted) {
    Passage passage = block.passage();
    if (!block.isText()) {
      parted.add(block);
      return;
    }
    List<Integer> seams = seams(passage.text());
    if (seams.size() == 2 && !endsOpen(parted)) {
      parted.add(block);
      return;
    }
    for (int i = 0; i + 1 < seams.size(); i++) {
      piece(passage.slice(seams.get(i), seams.get(i + 1)), parted);
    }
  }

  private static void piece(Passage piece, List<Block> parted) {
    if (piece.isEmpty()) {
      return;
    }
    boolean isRule = RULE.matcher(piece.text()).matches();
    if (!endsOpen(parted) || !Character.isDigit(piece.text().charAt(0))) {
      parted.add(new Block(Block.Kind.BORDER, isRule ? piece : Passage.EMPTY));
    }
    if (!isRule) {
      parted.add(new Block(Block.Kind.LINE, piece));
    }
  }

  /** "Luật số:" waits for its number. */
  private static boolean endsOpen(List<Block> parted) {
    return !parted.isEmpty() && OPEN.matcher(parted.getLast().passage().text()).matches();
  }

  /** Where the pieces of a line begin, and its end. */
  private static List<Integer> seams(String text) {
    TreeSet<Integer> seams = new TreeSet<>(List.of(0, text.length()));
    Matcher rule = RULE.matcher(text);
    while (rule.find()) {
      seams.add(rule.start());
      seams.add(rule.end());
    }
    Matcher seam = SEAM.matcher(text);
    while (seam.find()) {
      seams.add(seam.start());
    }
    Matcher date = DATE.matcher(text);
    Matcher session = SESSION.matcher(text);
    Matcher draft = DRAFT.matcher(text);
    if (draft.find()) {
      seams.add(draft.start());
      seams.add(draft.end());
      title(text, draft.end(), seams);
    } else if (session.find()) {
      seams.add(session.end());
      title(text, session.end(), seams);
    } else if (date.find()) {
      seams.add(date.end());
      title(text, date.end(), seams);
    } else {
      title(text, 0, seams);
    }
    return List.copyOf(seams);
  }

  /** Behind the date: the type, the title in capitals, and what begins in small letters. */
  private static void title(String text, int from, TreeSet<Integer> seams) {
    if (TypeLine.of(text.substring(from)).isPresent()) {
      return;
    }
    TypeLine.startOf(text.substring(from))
        .ifPresent(
            type -> {
              int title = from + TypeLine.name(type).length();
              seams.add(title);
              seams.add(capitalsEnd(text, title));
            });
  }

  private static int capitalsEnd(String text, int from) {
    int end = from;
    int i = from;
    while (i < text.length()) {
      int blank = text.indexOf(' ', i + 1);
      int stop = blank < 0 ? text.length() : blank;
      String word = text.substring(i, stop);
      if (word.chars().anyMatch(Character::isLowerCase)) {
        return end;
      }
      end = stop;
      i = stop;
    }
    return end;
  }

  private static boolean isArticle(String line) {
    return line.startsWith("Điều 1") || line.startsWith("Chương ");
  }
}
