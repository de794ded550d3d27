package vn.tracuu.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.Conclusions;
import vn.tracuu.model.Content;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;
import vn.tracuu.model.SourceMap;
import vn.tracuu.model.Work;
import vn.tracuu.model.WorkId;
import vn.tracuu.model.WorkType;
import vn.tracuu.source.Block;

/**
 * A law taken out of a topic of the codified law (Pháp điển), which interleaves it with all that
 * guides it.
 *
 * <p>Example: "Điều 12.4.LQ.1. Phạm vi điều chỉnh" with "(Điều 1 Luật số 17/2023/QH15 Luật Hợp tác
 * xã ngày 20/06/2023 của Quốc hội, ...)" below it is Điều 1 of that law; "Điều 12.4.NĐ.1.1." is of
 * another document and set aside. By Ordinance 03/2012/UBTVQH13, article 10, each codified article
 * names its source.
 */
final class Codified {
  private static final Pattern CODE =
      Pattern.compile(
          "Điều \\d{1,2}\\.\\d{1,2}\\.(?<kind>\\p{L}{2})\\.(?<num>[\\d.]{1,12}?[a-zđ]?)\\. ?");
  private static final Pattern SOURCE =
      Pattern.compile(
          "\\(Điều \\S{1,6} (?<type>Luật|Bộ luật|Pháp lệnh) số (?<number>\\S{3,20})"
              + " (?<title>.{3,200}?) ngày (?<day>\\d{2})/(?<month>\\d{2})/(?<year>\\d{4}) của"
              + " (?<issuer>[^,]{3,60}), có hiệu lực");
  private static final int FEWEST_ARTICLES = 3;

  private final List<Block> kept = new ArrayList<>();
  private final List<Passage> aside = new ArrayList<>();
  private final List<Passage> sources = new ArrayList<>();
  private final Set<String> numbers = new HashSet<>();
  private boolean isLaw = true;
  private boolean isSource;
  private boolean isOver;

  private Codified() {}

  /** The law within; empty where the blocks are no codified law. */
  static Optional<LegalDocument> read(Editorial editorial) {
    List<Block> blocks = editorial.blocks();
    long codes = blocks.stream().filter(block -> code(block).isPresent()).count();
    if (codes < FEWEST_ARTICLES) {
      return Optional.empty();
    }
    Codified codified = new Codified();
    codified.aside.addAll(editorial.setAside());
    blocks.forEach(codified::take);
    return codified.document();
  }

  private static Optional<Matcher> code(Block block) {
    if (!block.isText() || !block.passage().text().startsWith("Điều ")) {
      return Optional.empty();
    }
    Matcher matcher = CODE.matcher(block.passage().text());
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }

  private void take(Block block) {
    Optional<Matcher> code = code(block);
    if (code.isPresent()) {
      article(block, code.get());
    } else if (block.isText() && isSource(block.passage().text())) {
      source(block.passage());
    } else if (isOver || !isStarted(block) || !isLaw && !isChapter(block)) {
      aside.add(block.isText() ? block.passage() : Passage.EMPTY);
    } else {
      kept.add(block);
    }
  }

  /** What stands before the first chapter or article is of the site. */
  private boolean isStarted(Block block) {
    return !numbers.isEmpty() || kept.stream().anyMatch(Block::isText) || isNumberedChapter(block);
  }

  private void article(Block block, Matcher code) {
    String num = code.group("num");
    isLaw = code.group("kind").equals("LQ");
    isOver |= isLaw && !numbers.add(num);
    isSource = true;
    if (isOver || !isLaw) {
      aside.add(block.passage());
    } else {
      kept.add(new Block(Block.Kind.BORDER, Passage.EMPTY));
      kept.add(new Block(Block.Kind.PARAGRAPH, renumbered(block.passage(), code)));
    }
  }

  /** "Điều 12.4.LQ.1." stands for the law's own "Điều 1." */
  private static Passage renumbered(Passage passage, Matcher code) {
    String label = "Điều " + code.group("num") + ".";
    Passage rest = passage.slice(code.end());
    SourceMap map =
        new SourceMap.Builder()
            .add(label.length(), passage.map().start(0), passage.map().end(code.end() - 1))
            .add(1, 0, 0)
            .add(rest.map())
            .build();
    return new Passage(label + " " + rest.text(), map);
  }

  private boolean isSource(String line) {
    return isSource && (line.startsWith("(Điều ") || !sources.isEmpty() && isOpen());
  }

  private boolean isOpen() {
    return !sources.getLast().text().contains(")");
  }

  private void source(Passage line) {
    if (isLaw && !isOver) {
      sources.add(line);
    }
    aside.add(line);
    isSource = !line.text().contains(")");
  }

  /** Chapters are the law's own; they stand between articles of all sources. */
  private static boolean isChapter(Block block) {
    String line = block.passage().text();
    return block.isBorder()
        || Words.isCapitals(line) && line.length() < 200
        || isNumberedChapter(block);
  }

  private static boolean isNumberedChapter(Block block) {
    return Marker.readings(block.passage().text()).stream()
        .anyMatch(marker -> marker.style().name().equals("chương"));
  }

  private Optional<LegalDocument> document() {
    LineBreaks breaks = LineBreaks.of(kept);
    List<Content> body = Outline.of(Body.of(kept, breaks));
    return sources.stream()
        .map(line -> SOURCE.matcher(line.text()))
        .filter(Matcher::lookingAt)
        .findFirst()
        .map(Codified::work)
        .map(
            work ->
                new LegalDocument(
                    work,
                    List.of(),
                    List.of(),
                    Passage.EMPTY,
                    body,
                    Conclusions.NONE,
                    aside.stream().filter(passage -> !passage.isEmpty()).toList(),
                    List.of()));
  }

  private static Work work(Matcher source) {
    WorkType type = type(source.group("type"));
    String number = source.group("number");
    String title = source.group("title").replaceFirst("^" + source.group("type") + " ", "");
    Optional<LocalDate> date =
        Dates.of(source.group("year"), source.group("month"), source.group("day"));
    WorkId id = new WorkId(type, number, source.group("issuer"), date, title);
    return new Work(
        id.iri(), id.id(), type, number, source.group("issuer"), "", date, title, List.of());
  }

  private static WorkType type(String name) {
    return switch (name) {
      case "Luật" -> WorkType.LUAT;
      case "Bộ luật" -> WorkType.BO_LUAT;
      default -> WorkType.PHAP_LENH;
    };
  }
}
