package vn.tracuu.index;

import java.util.List;
import org.apache.lucene.util.BytesRef;
import vn.tracuu.model.Conclusions;
import vn.tracuu.model.Content;
import vn.tracuu.model.LegalBasis;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Level;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.model.SourceMap;
import vn.tracuu.model.Table;

/**
 * A document as the index keeps it, as bytes: nothing is lost, source offsets included.
 *
 * <p>Example: a passage that stands unchanged in the source, behind the one before it, is its text
 * and five bytes. Of each run of a source map is kept by what it differs from its fellow before it
 * and from one of equal length on both sides; of an address what its parent's lacks.
 */
public final class PackedDocument {
  private static final int PASSAGE = 0;
  private static final int TABLE = 1;
  private static final int PROVISION = 2;

  private PackedDocument() {}

  /** Writes a document down. */
  public static byte[] write(LegalDocument document) {
    Writer out = new Writer();
    PackedLinks.write(document.work(), out.bytes);
    out.passages(document.preface());
    out.bytes.list(document.bases(), out::basis);
    out.passage(document.formula());
    out.contents(document.body(), "");
    out.passages(document.conclusions().recipients());
    out.passages(document.conclusions().other());
    out.passages(document.conclusions().footnotes());
    out.passages(document.setAside());
    out.bytes.text(NotesJson.write(document.notes()).toString());
    out.bytes.text(ProvenanceJson.write(document.provenance()).toString());
    return out.bytes.bytes();
  }

  /** Reads what {@link #write} wrote. */
  public static LegalDocument read(BytesRef packed) {
    Reader in = new Reader(new PackedReader(packed));
    return new LegalDocument(
        PackedLinks.work(in.bytes),
        in.passages(),
        in.bytes.list(in::basis),
        in.passage(),
        in.contents(""),
        new Conclusions(in.passages(), in.passages(), in.passages()),
        in.passages(),
        NotesJson.read(Json.parse(in.bytes.text())),
        ProvenanceJson.read(Json.parse(in.bytes.text())));
  }

  private static final class Writer {
    private final PackedWriter bytes = new PackedWriter();

    /** The end of the last run in the source. */
    private int last;

    private void passages(List<Passage> passages) {
      bytes.list(passages, this::passage);
    }

    private void passage(Passage passage) {
      bytes.text(passage.text());
      bytes.list(passage.map().runs(), this::run);
    }

    private void run(SourceMap.Run run) {
      bytes.number(run.count()).signed(run.start() - last);
      bytes.signed(run.end() - run.start() - run.count());
      last = run.end();
    }

    private void basis(LegalBasis basis) {
      bytes.text(basis.eId());
      passage(basis.passage());
    }

    private void contents(List<Content> contents, String parent) {
      bytes.list(contents, content -> content(content, parent));
    }

    private void content(Content content, String parent) {
      switch (content) {
        case Passage passage -> {
          bytes.number(PASSAGE);
          passage(passage);
        }
        case Table table -> {
          bytes.number(TABLE);
          bytes.list(table.rows(), row -> bytes.list(row.cells(), this::cell));
        }
        case Provision provision -> {
          bytes.number(PROVISION);
          provision(provision, parent);
        }
      }
    }

    private void cell(Table.Cell cell) {
      passages(cell.paragraphs());
    }

    private void provision(Provision provision, String parent) {
      int shared = provision.eId().startsWith(parent) ? parent.length() : 0;
      bytes.number(shared).text(provision.eId().substring(shared));
      bytes.constant(provision.level()).word(provision.num());
      passage(provision.label());
      passage(provision.heading());
      contents(provision.content(), provision.eId());
    }
  }

  private static final class Reader {
    private final PackedReader bytes;

    /** The end of the last run in the source. */
    private int last;

    Reader(PackedReader bytes) {
      this.bytes = bytes;
    }

    private List<Passage> passages() {
      return bytes.list(this::passage);
    }

    private Passage passage() {
      String text = bytes.text();
      SourceMap.Builder map = new SourceMap.Builder();
      for (int runs = bytes.number(); runs > 0; runs--) {
        int count = bytes.number();
        int start = last + bytes.signed();
        last = start + count + bytes.signed();
        map.add(count, start, last);
      }
      return new Passage(text, map.build());
    }

    private LegalBasis basis() {
      return new LegalBasis(bytes.text(), passage());
    }

    private List<Content> contents(String parent) {
      return bytes.list(() -> content(parent));
    }

    private Content content(String parent) {
      return switch (bytes.number()) {
        case PASSAGE -> passage();
        case TABLE -> new Table(bytes.list(() -> new Table.Row(bytes.list(this::cell))));
        default -> provision(parent);
      };
    }

    private Table.Cell cell() {
      return new Table.Cell(passages());
    }

    private Provision provision(String parent) {
      String eId = parent.substring(0, bytes.number()) + bytes.text();
      return new Provision(
          eId, bytes.constant(Level.values()), bytes.word(), passage(), passage(), contents(eId));
    }
  }
}
