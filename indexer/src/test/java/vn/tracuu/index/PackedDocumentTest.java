package vn.tracuu.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import vn.tracuu.SampleDocument;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Level;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.model.SourceMap;
import vn.tracuu.model.Table;

class PackedDocumentTest {
  private static LegalDocument read(LegalDocument document) {
    return PackedDocument.read(new BytesRef(PackedDocument.write(document)));
  }

  @Test
  void readingGivesBackWhatWasWritten() {
    LegalDocument document = SampleDocument.decision();
    LegalDocument read = read(document);
    assertArrayEquals(PackedDocument.write(document), PackedDocument.write(read));
    assertEquals(document.work(), read.work());
    assertEquals(document.notes(), read.notes());
    assertEquals(Places.of(document), Places.of(read));
  }

  @Test
  void sourceOffsetsAreKept() {
    LegalDocument read = read(SampleDocument.decision());
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
    LegalDocument read = read(SampleDocument.decision());
    Provision item = read.find("art_1__part_I__cl_1").orElseThrow().last();
    assertEquals(
        List.of("Passage", "Provision", "Passage"),
        item.content().stream().map(part -> part.getClass().getSimpleName()).toList());
  }

  /** A table, a run that stands nowhere or stands back, an address that is not its parent's. */
  @Test
  void oddThingsAreKept() {
    LegalDocument plain = SampleDocument.decision();
    SourceMap.Builder map = new SourceMap.Builder().add(3, 900, 903).add(1, 0, 0).add(2, 20, 25);
    Passage odd = new Passage("một và", map.build());
    Table table = new Table(List.of(new Table.Row(List.of(new Table.Cell(List.of(odd))))));
    Provision child =
        new Provision("other_2", Level.CLAUSE, "1", odd, Passage.EMPTY, List.of(odd, table));
    Provision top =
        new Provision("art_1", Level.ARTICLE, "Điều 1", odd, odd, List.of(child, odd, table));
    LegalDocument document =
        new LegalDocument(
            plain.work(),
            plain.preface(),
            plain.bases(),
            Passage.EMPTY,
            List.of(odd, table, top),
            plain.conclusions(),
            List.of(odd),
            plain.notes());
    LegalDocument read = read(document);
    assertArrayEquals(PackedDocument.write(document), PackedDocument.write(read));
    assertEquals(2, read.paths().size());
    assertEquals("other_2", read.paths().getLast().last().eId());
    Passage last = read.paths().getLast().last().paragraphs().getFirst();
    assertEquals("một và", last.text());
    assertEquals(odd.map().runs(), last.map().runs());
    assertEquals("một và", read.paths().getFirst().last().paragraphs().getLast().text());
  }
}
