package vn.tracuu.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tracuu.model.Citation;
import vn.tracuu.model.Citation.Part;
import vn.tracuu.model.LegalBasis;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;
import vn.tracuu.model.ProvisionPath;

/**
 * Every mention of an instrument or a provision in a document.
 *
 * <p>Example: the legal bases of Decision 161/QĐ-UBND give ten, the first being "Luật Tổ chức chính
 * quyền địa phương" of 19/06/2015. The heading of the document and its recipients cite nothing. A
 * paragraph outside any provision is at {@code body}.
 */
public final class Citations {
  /** The address of the paragraphs that stand in no provision. */
  public static final String BODY = "body";

  /** The address of the words of enactment. */
  public static final String FORMULA = "formula";

  /** The address of what follows the last provision, recipients set apart. */
  public static final String ENDING = "conclusions";

  private Citations() {}

  /** All citations of a document, in reading order. */
  public static List<Citation> of(LegalDocument document) {
    Reader reader = new Reader();
    opening(document, reader);
    for (LegalBasis basis : document.bases()) {
      reader.read(basis.passage().text(), new Where(basis.eId(), Part.TEXT, List.of()));
    }
    reader.read(document.formula().text(), new Where(FORMULA, Part.TEXT, List.of()));
    reader.read(loose(document), new Where(BODY, Part.TEXT, List.of()));
    document.paths().forEach(path -> read(path, reader));
    reader.read(
        Passage.join("\n", document.conclusions().other()).text(),
        new Where(ENDING, Part.TEXT, List.of()));
    return reader.citations();
  }

  /** All citations of a text that is no document: a question, a paragraph of a draft. */
  public static List<Citation> of(String text) {
    Reader reader = new Reader();
    reader.read(text, new Where(BODY, Part.TEXT, List.of()));
    return reader.citations();
  }

  private static void opening(LegalDocument document, Reader reader) {
    Where where = new Where(Opening.EID, Part.TEXT, List.of());
    reader.read(Opening.of(document).text(), where, Opening.headingEnd(document));
  }

  private static void read(ProvisionPath path, Reader reader) {
    String eId = path.last().eId();
    reader.read(path.last().heading().text(), new Where(eId, Part.HEADING, path.steps()));
    reader.read(path.last().text(), new Where(eId, Part.TEXT, path.steps()));
  }

  private static String loose(LegalDocument document) {
    List<Passage> loose = new ArrayList<>();
    document.body().stream()
        .filter(Passage.class::isInstance)
        .map(Passage.class::cast)
        .forEach(loose::add);
    return loose.stream().map(Passage::text).collect(Collectors.joining("\n"));
  }
}
