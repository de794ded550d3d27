package vn.tracuu.http;

import java.util.List;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;

/** A whole document as the API tells it; {@code parse --json} prints the same. */
public record DocumentView(
    WorkView work,
    List<BasisView> legalBases,
    List<ProvisionView> provisions,
    List<String> recipients,
    List<String> citations,
    List<String> directives,
    List<NoteView> notes,
    List<String> cautions) {

  /** A legal basis. */
  public record BasisView(String eId, String text) {}

  /** What the API tells of a document. */
  public static DocumentView of(LegalDocument document) {
    return new DocumentView(
        WorkView.of(document.work()),
        document.bases().stream()
            .map(basis -> new BasisView(basis.eId(), basis.passage().text()))
            .toList(),
        ProvisionView.of(document.body()),
        document.conclusions().recipients().stream().map(DocumentView::recipient).toList(),
        List.of(),
        List.of(),
        document.notes().stream().map(NoteView::of).toList(),
        Caution.of(document.doubts()));
  }

  /** "- Văn phòng Chính phủ;" is Văn phòng Chính phủ. */
  private static String recipient(Passage printed) {
    return printed.text().replaceFirst("^[-–+*]\\s*", "").replaceFirst("[;.,]$", "");
  }
}
