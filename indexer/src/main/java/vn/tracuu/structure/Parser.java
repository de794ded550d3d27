package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tracuu.model.Content;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Level;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provenance;
import vn.tracuu.model.Provision;
import vn.tracuu.source.Block;
import vn.tracuu.source.SourceText;

/**
 * Makes the section tree of a document.
 *
 * <p>Example: the lines of Decision 161/QĐ-UBND give a preface, seven legal bases, three articles
 * with parts, items and sub-items, eleven recipients and a signature. It never refuses text: what
 * it cannot place stays as a paragraph where it stands.
 */
public final class Parser {
  private Parser() {}

  /** The document that a source holds, or why it holds none. */
  public static Parsed parse(SourceText source) {
    PageNotes footed = PageNotes.of(LateHead.first(source.blocks()));
    Editorial editorial = Editorial.of(footed.blocks());
    Parsed parsed =
        Codified.read(editorial)
            .<Parsed>map(Parsed.Document::new)
            .orElseGet(() -> document(editorial, footed, source));
    return source.isRecognised() ? recognised(parsed) : parsed;
  }

  private static Parsed recognised(Parsed parsed) {
    return switch (parsed) {
      case Parsed.Document found ->
          new Parsed.Document(found.document().from(new Provenance(true, List.of())));
      case Parsed.NotADocument other -> other;
    };
  }

  private static Parsed document(Editorial editorial, PageNotes footed, SourceText source) {
    SiteTail tail = SiteTail.of(editorial.blocks());
    PageTitle page = PageTitle.of(tail.blocks());
    SiteFacts site =
        SiteFacts.of(
            Layout.flatten(Glue.part(BrokenLabels.join(MisreadLabels.mend(page.blocks())))));
    SiteNotes notes = SiteNotes.of(site, source.blocks());
    SiteSections sections = SiteSections.of(site.with(notes.blocks()));
    List<Block> blocks = sections.blocks();
    LineBreaks breaks = LineBreaks.of(blocks);
    Head head = Head.read(blocks);
    Zones zones = Zones.of(blocks, head.end());
    Enactment enactment = Enactment.read(Body.of(zones.body(), breaks));
    List<Content> body = new ArrayList<>(Outline.of(enactment.body()));
    List<Block> closing = Recipients.part(zones.ending());
    Ending ending = Ending.read(closing, breaks);
    Behind behind = Behind.of(closing, ending.end(), breaks);
    List<Passage> above = Block.texts(blocks.subList(0, head.start()));
    List<String> linesAbove = above.stream().map(Passage::text).toList();
    Metadata metadata =
        Metadata.of(head, linesAbove, enactment.formula(), body, ending)
            .with(site.orFrontMatter(source.blocks()));
    if (!metadata.isOfDocument() && articles(body) < 2) {
      return new Parsed.NotADocument(
          "không có số, ký hiệu, tên loại văn bản hay điều khoản nào: không phải văn bản");
    }
    List<Passage> aside = new ArrayList<>(editorial.setAside());
    aside.addAll(site.setAside());
    aside.addAll(notes.setAside());
    aside.addAll(sections.setAside());
    aside.addAll(page.setAside());
    aside.addAll(tail.setAside());
    aside.addAll(above);
    aside.addAll(behind.setAside());
    List<Block> footnotes = new ArrayList<>(footed.notes());
    footnotes.addAll(zones.footnotes());
    List<Block> attached = new ArrayList<>(behind.attached());
    attached.addAll(zones.attachments());
    body.addAll(Attachments.of(attached, breaks));
    return new Parsed.Document(
        new LegalDocument(
            metadata.work(ending.signers(), source.text()),
            Stream.concat(head.passages().stream(), enactment.history().stream()).toList(),
            enactment.bases(),
            enactment.formula(),
            body,
            ending.conclusions().with(behind.other(), Paragraphs.of(footnotes, breaks)),
            aside.stream().filter(passage -> !passage.isEmpty()).toList(),
            List.of()));
  }

  private static long articles(List<Content> body) {
    return body.stream()
        .filter(Provision.class::isInstance)
        .map(Provision.class::cast)
        .mapToLong(
            top ->
                (top.level() == Level.ARTICLE ? 1 : 0) + articles(new ArrayList<>(top.children())))
        .sum();
  }
}
