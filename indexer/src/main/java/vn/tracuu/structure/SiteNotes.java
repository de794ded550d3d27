package vn.tracuu.structure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tracuu.model.Passage;
import vn.tracuu.source.Block;

/**
 * Sets aside what a site notes on its own copy of a document: from where it has the text, how it
 * was read from pictures, what else to read.
 *
 * <p>Example: behind the last article stand "Ghi chú", "- PDF gốc: 175-ndcp.signed.pdf", "- Ngày
 * crawl: 12/06/2026", then "Văn bản liên quan" and all to the end of the file. "Ghi chú" under a
 * form is law: nothing goes without a word that only a site has use for, and nothing above a line
 * of the document's own.
 */
record SiteNotes(List<Block> blocks, List<Passage> setAside) {
  /** Headings without their marks; some sites write all without. */
  private static final Pattern HEADING =
      Pattern.compile(
          "thong tin nguon|nguon (?:tham khao|tham chieu|ocr|du lieu).*|(?:tai lieu )?tham khao(?: da su"
              + " dung)?|phuong phap (?:thu thap|crawl|trich xuat|xu ly).*|noi dung cot loi|tom tat(?: noi dung.*)?|van ban lien"
              + " quan|ghi chu (?:crawl|xu ly|phuong phap|so hoa|bien tap|cap nhat|ve nguon|ve noi dung).*");

  /** Headings that forms and tables have, too. */
  private static final Pattern COMMON_HEADING = Pattern.compile("ghi chu|nguon");

  private static final Pattern SIGN =
      Pattern.compile(
          "(?i)crawl|tesseract|pdftoppm|pdftotext|\\bOCR\\b|docid|CAdES|signed\\.pdf|\\bslug\\b"
              + "|PDF (?:g[ốo]c|nguồn|chính thức|có chữ ký|scan)|luatvietnam|thuvienphapluat|hieuluat\\.vn"
              + "|vanban\\.chinhphu|chinhphu\\.vn|Thư viện Pháp luật \\||chưa được trích xuất"
              + "|Cập nhật lần cuối");

  /** A remark between paragraphs of the document begins so, and holds a sign. */
  private static final Pattern REMARK =
      Pattern.compile(
          "(?:[-•] ?)?\\(?(?:Nguồn|Ghi chú|Lưu ý|Tham khảo|Phương pháp crawl|Nội dung (?:văn bản )?được"
              + "|Văn bản (?:này )?(?:được (?:số hóa|biên soạn)|chưa hoàn thiện)|Tài liệu (?:này )?(?:được|PDF)"
              + "|OCR từ|Cập nhật lần cuối)(?!\\p{L}).*");

  /** With this the document goes on. */
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?:Điều|ĐIỀU) \\d{1,4}[a-zđ]?(?: ?[.:].*|$)"
              + "|(?:Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC) [IVXLC\\d]{1,6}(?:[.: ].*|$)"
              + "|(?:PHỤ LỤC|Phụ lục|Mẫu số|MẪU SỐ)(?!\\p{L}).*|Căn cứ .*[;,]|QUYẾT ĐỊNH:?|NGHỊ QUYẾT:?");

  private static final int LONGEST_HEADING = 60;
  private static final int LONGEST_REMARK = 1200;
  private static final int MOST_LINES_OF_REMARK = 6;

  /**
   * What is set aside of a file that a site wrote: it has the site's facts, or front matter.
   *
   * @param file all its blocks, as read
   */
  static SiteNotes of(SiteFacts site, List<Block> file) {
    return site.facts().isEmpty() && !SiteFacts.hasFrontMatter(file)
        ? new SiteNotes(site.blocks(), List.of())
        : of(site.blocks());
  }

  private static SiteNotes of(List<Block> blocks) {
    int end = start(blocks).orElse(blocks.size());
    List<Block> kept = new ArrayList<>();
    List<Passage> aside = new ArrayList<>();
    int tail = tail(blocks.subList(0, end));
    for (int i = 0; i < end; i++) {
      Block block = blocks.get(i);
      if (block.isText() && (i >= tail || isRemark(block.passage().text()))) {
        aside.add(block.passage());
      } else {
        kept.add(block);
      }
    }
    aside.addAll(Block.texts(blocks.subList(end, blocks.size())));
    return new SiteNotes(kept, aside);
  }

  /** Behind a rule, what stands on the lines above a remark that ends the file is of the remark. */
  private static int tail(List<Block> blocks) {
    int last = blocks.size() - 1;
    while (last >= 0 && !blocks.get(last).isText()) {
      last--;
    }
    int start = last;
    while (start > 0 && blocks.get(start - 1).kind() == Block.Kind.LINE) {
      start--;
    }
    boolean isApart =
        start > 1 && last - start < MOST_LINES_OF_REMARK && isBehindRule(blocks, start);
    return isApart && isRemark(text(blocks, last)) ? start : blocks.size();
  }

  private static boolean isBehindRule(List<Block> blocks, int start) {
    int i = start - 1;
    while (i > 0 && blocks.get(i).isBorder() && !isRule(blocks.get(i))) {
      i--;
    }
    return isRule(blocks.get(i));
  }

  private static boolean isRemark(String line) {
    return line.length() <= LONGEST_REMARK && REMARK.matcher(line).matches() && hasSign(line);
  }

  /** The first of its headings behind all that is the document's. */
  private static OptionalInt start(List<Block> blocks) {
    return IntStream.range(lastOfDocument(blocks) + 1, blocks.size())
        .filter(i -> blocks.get(i).isText() && opens(blocks, i))
        .findFirst();
  }

  /** What tables name is no beginning of an article. */
  private static int lastOfDocument(List<Block> blocks) {
    boolean isInTable = false;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block.Kind kind = blocks.get(i).kind();
      isInTable = kind == Block.Kind.TABLE_END || isInTable && kind != Block.Kind.TABLE;
      if (!isInTable && blocks.get(i).isText() && isOfDocument(text(blocks, i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOfDocument(String line) {
    return DOCUMENT.matcher(line).matches()
        || Ending.isRecipients(line)
        || Ending.isSignature(line);
  }

  private static boolean opens(List<Block> blocks, int i) {
    String line = plain(text(blocks, i));
    if (line.length() > LONGEST_HEADING) {
      return false;
    }
    return HEADING.matcher(line).matches()
            && (hasSign(blocks.subList(i, blocks.size())) || isBelowRemark(blocks, i))
        || COMMON_HEADING.matcher(line).matches()
            && hasSign(blocks.subList(i, sectionEnd(blocks, i + 1)));
  }

  /** A remark right above a heading says that the site goes on, though its links are gone. */
  private static boolean isBelowRemark(List<Block> blocks, int heading) {
    int i = heading - 1;
    while (i > 0 && blocks.get(i).isBorder()) {
      i--;
    }
    return i >= 0 && blocks.get(i).isText() && isRemark(text(blocks, i));
  }

  /** A rule or the next heading. */
  private static int sectionEnd(List<Block> blocks, int from) {
    int end = from;
    while (end < blocks.size() && !isRule(blocks.get(end)) && !isHeading(text(blocks, end))) {
      end++;
    }
    return end;
  }

  private static boolean isRule(Block block) {
    return block.kind() == Block.Kind.BORDER && !block.passage().isEmpty();
  }

  private static boolean isHeading(String line) {
    return line.length() <= LONGEST_HEADING && HEADING.matcher(plain(line)).matches();
  }

  private static boolean hasSign(List<Block> blocks) {
    return blocks.stream().anyMatch(block -> hasSign(block.passage().text()));
  }

  private static boolean hasSign(String line) {
    return SIGN.matcher(line).find();
  }

  /** In small letters, without marks and the colon at its end. */
  private static String plain(String line) {
    return Normalizer.normalize(line.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replaceFirst(" ?:$", "");
  }

  private static String text(List<Block> blocks, int i) {
    return blocks.get(i).passage().text();
  }
}
