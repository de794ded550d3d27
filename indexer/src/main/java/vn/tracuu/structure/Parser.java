package vn.tracuu.structure;

import java.util.List;
import vn.tracuu.model.Content;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Provision;
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
    LineBreaks breaks = LineBreaks.of(source.blocks());
    Zones zones = Zones.of(source.blocks());
    Preface preface = Preface.read(zones.preface());
    Enactment enactment = Enactment.read(Paragraphs.of(zones.body(), breaks));
    List<Content> body = Outline.of(enactment.body());
    if (!preface.isOfDocument() && body.stream().noneMatch(Parser::isProvision)) {
      return new Parsed.NotADocument(
          "không có số, ký hiệu, tên loại văn bản hay điều khoản nào: không phải văn bản");
    }
    Ending ending = Ending.read(zones.ending(), breaks);
    return new Parsed.Document(
        new LegalDocument(
            preface.work(ending.signers()),
            preface.passages(),
            enactment.bases(),
            enactment.formula(),
            body,
            ending.conclusions(),
            List.of(),
            List.of()));
  }

  private static boolean isProvision(Content content) {
    return content instanceof Provision;
  }
}
