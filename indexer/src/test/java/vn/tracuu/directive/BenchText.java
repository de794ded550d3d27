package vn.tracuu.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tracuu.model.Conclusions;
import vn.tracuu.model.Content;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Work;
import vn.tracuu.model.WorkType;
import vn.tracuu.source.Block;
import vn.tracuu.source.SourceText;
import vn.tracuu.structure.Parsed;
import vn.tracuu.structure.Parser;
import vn.tracuu.text.CanonicalText;

/** A stretch of a Markdown file as a document of its own, without Markdown's marks. */
final class BenchText {
  private BenchText() {}

  static LegalDocument parse(String file, Labels.Stretch stretch) {
    int end = stretch.end();
    int start = Math.max(0, file.lastIndexOf("Nơi nhận", stretch.start()));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(Block.Kind.PARAGRAPH, Passage.of("Căn cứ Hiến pháp;")));
    for (int at = start == 0 ? 0 : file.indexOf('\n', start); at < end; ) {
      int newline = file.indexOf('\n', at);
      int stop = newline < 0 || newline > end ? end : newline;
      blocks.add(block(file, at, stop));
      at = stop + 1;
    }
    return switch (Parser.parse(new SourceText(file, blocks))) {
      case Parsed.Document found -> found.document();
      case Parsed.NotADocument other -> bare(blocks);
    };
  }

  private static Block block(String file, int start, int end) {
    List<Passage> parts = new ArrayList<>();
    int from = start;
    for (int i = start; i <= end; i++) {
      boolean isMark =
          i < end && (file.charAt(i) == '*' || file.charAt(i) == '#' || file.charAt(i) == '\\');
      if (i == end || isMark) {
        parts.add(raw(file, from, i));
        from = i + 1;
      }
    }
    Passage line = Passage.join("", parts).slice(0);
    boolean isBorder = line.text().chars().allMatch(c -> "|-_ ".indexOf(c) >= 0);
    return new Block(isBorder ? Block.Kind.BORDER : Block.Kind.LINE, line);
  }

  private static Passage raw(String file, int from, int to) {
    String words = file.substring(from, to);
    boolean opens = words.startsWith(" ");
    boolean closes = words.endsWith(" ") && words.length() > 1;
    Passage canonical = CanonicalText.of(words, from);
    List<Passage> parts = new ArrayList<>();
    if (opens) {
      parts.add(Passage.of(" "));
    }
    parts.add(canonical);
    if (closes) {
      parts.add(Passage.of(" "));
    }
    return Passage.join("", parts);
  }

  /** A stretch without any number: each run of lines is a paragraph. */
  private static LegalDocument bare(List<Block> blocks) {
    List<Content> body = new ArrayList<>();
    List<Passage> open = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() == Block.Kind.BORDER) {
        body.add(CanonicalText.join(open));
        open.clear();
      } else {
        open.add(block.passage());
      }
    }
    body.add(CanonicalText.join(open));
    body.removeIf(paragraph -> ((Passage) paragraph).isEmpty());
    Work work = new Work("", "", WorkType.KHAC, "", "", "", Optional.empty(), "", List.of());
    return new LegalDocument(
        work, List.of(), List.of(), Passage.EMPTY, body, Conclusions.NONE, List.of(), List.of());
  }
}
