package vn.tracuu.http;

import java.time.LocalDate;
import java.util.List;
import vn.tracuu.model.Doubt;
import vn.tracuu.model.Effect;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;
import vn.tracuu.structure.EffectReader;

/** A whole document as the API tells it; {@code parse --json} prints the same. */
public record DocumentView(
    WorkView work,
    EffectView effect,
    List<BasisView> legalBases,
    List<ProvisionView> provisions,
    List<String> recipients,
    List<String> citations,
    List<String> directives,
    List<NoteView> notes,
    List<String> cautions) {

  /**
   * From when the text says that it is in force; all is empty where it does not say.
   *
   * @param date empty where the words name no one day
   */
  public record EffectView(String date, String eId, String words) {
    private static final EffectView NONE = new EffectView("", "", "");
  }

  /** A legal basis. */
  public record BasisView(String eId, String text) {}

  /** What the API tells of a document. */
  public static DocumentView of(LegalDocument document) {
    return new DocumentView(
        WorkView.of(document.work()),
        EffectReader.of(document).map(DocumentView::effect).orElse(EffectView.NONE),
        document.bases().stream()
            .map(basis -> new BasisView(basis.eId(), basis.passage().text()))
            .toList(),
        ProvisionView.of(document.body()),
        document.conclusions().recipients().stream().map(DocumentView::recipient).toList(),
        List.of(),
        List.of(),
        document.notes().stream().map(NoteView::of).toList(),
        Doubt.vietnamese(document.doubts()));
  }

  private static EffectView effect(Effect said) {
    String day = said.date().map(LocalDate::toString).orElse("");
    return new EffectView(day, said.eId(), said.words());
  }

  /** "- Văn phòng Chính phủ;" is Văn phòng Chính phủ. */
  private static String recipient(Passage printed) {
    return printed.text().replaceFirst("^[-–+*]\\s*", "").replaceFirst("[;.,]$", "");
  }
}
