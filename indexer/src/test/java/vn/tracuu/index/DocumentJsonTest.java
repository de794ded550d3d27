package vn.tracuu.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tracuu.SampleDocument;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.model.SourceMap;

class DocumentJsonTest {
  @Test
  void readingGivesBackWhatWasWritten() {
    LegalDocument document = SampleDocument.decision();
    LegalDocument read = DocumentJson.read(DocumentJson.write(document));
    assertEquals(DocumentJson.write(document), DocumentJson.write(read));
    assertEquals(document.work(), read.work());
    assertEquals(document.notes(), read.notes());
    assertEquals(Places.of(document), Places.of(read));
  }

  @Test
  void sourceOffsetsAreKept() {
    LegalDocument read = DocumentJson.read(DocumentJson.write(SampleDocument.decision()));
    Provision item = read.find("art_1__part_I__cl_1").orElseThrow().last();
    Passage wrapped = item.paragraphs().get(0);
    assertEquals(44, wrapped.text().length());
    assertEquals(
        List.of(
            new SourceMap.Range(110, 118),
            new SourceMap.Range(118, 121),
            new SourceMap.Range(121, 122)),
        wrapped.map().ranges(10, 20));
  }

  @Test
  void paragraphsAndChildrenKeepTheirOrder() {
    LegalDocument read = DocumentJson.read(DocumentJson.write(SampleDocument.decision()));
    Provision item = read.find("art_1__part_I__cl_1").orElseThrow().last();
    assertEquals(
        List.of("Passage", "Provision", "Passage"),
        item.content().stream().map(part -> part.getClass().getSimpleName()).toList());
  }
}
