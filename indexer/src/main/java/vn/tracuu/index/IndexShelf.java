package vn.tracuu.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import vn.tracuu.link.Cites;
import vn.tracuu.link.Mentions;
import vn.tracuu.link.Outline;
import vn.tracuu.link.Shelf;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Work;

/** The documents of one commit, for links; of what is large, one document's part at a time. */
final class IndexShelf implements Shelf {
  private static final Comparator<Work> NEWEST_FIRST =
      Comparator.comparing((Work work) -> work.date().map(Object::toString).orElse(""))
          .reversed()
          .thenComparing(Work::id);

  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final List<Cites> cites = new ArrayList<>();
  private final Map<String, Integer> entries = new HashMap<>();
  private final Map<Integer, Work> works = new HashMap<>();

  IndexShelf(IndexReader reader) throws IOException {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    for (LeafReaderContext leaf : reader.leaves()) {
      collect(leaf);
    }
    cites.sort(Comparator.comparing(Cites::work, NEWEST_FIRST));
  }

  private void collect(LeafReaderContext leaf) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    BinaryDocValues packed = DocValues.getBinary(leaf.reader(), Schema.CITES);
    for (int doc = packed.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = packed.nextDoc()) {
      if (live == null || live.get(doc)) {
        Cites one = PackedLinks.cites(packed.binaryValue());
        cites.add(one);
        entries.put(one.work().id(), leaf.docBase + doc);
        works.put(leaf.docBase + doc, one.work());
      }
    }
  }

  @Override
  public List<Cites> cites() {
    return cites;
  }

  @Override
  public Mentions mentions(String id) {
    try {
      int entry = entries.get(id);
      BytesRef kept =
          reader
              .storedFields()
              .document(entry, Set.of(Schema.MENTIONS))
              .getBinaryValue(Schema.MENTIONS);
      return new Mentions(works.get(entry), outline(id), PackedLinks.mentions(kept));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Outline outline(String id) {
    try {
      return PackedOutline.read(value(entries.get(id), Schema.OUTLINE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BytesRef value(int entry, String field) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(entry, reader.leaves()));
    BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
    if (!values.advanceExact(entry - leaf.docBase)) {
      throw new IOException("no " + field + " of entry " + entry);
    }
    return values.binaryValue();
  }

  @Override
  public Optional<LegalDocument> document(String id) {
    if (!entries.containsKey(id)) {
      return Optional.empty();
    }
    try {
      BytesRef tree =
          reader
              .storedFields()
              .document(entries.get(id), Set.of(Schema.TREE))
              .getBinaryValue(Schema.TREE);
      return Optional.of(PackedDocument.read(tree));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<String> words(String id, String eId) {
    Query place =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Schema.KIND, Schema.KIND_PLACE)), Occur.FILTER)
            .add(new TermQuery(new Term(Schema.WORK, id)), Occur.FILTER)
            .add(new TermQuery(new Term(Schema.EID, eId)), Occur.FILTER)
            .build();
    try {
      ScoreDoc[] found = searcher.search(place, 1).scoreDocs;
      return found.length == 0 ? Optional.empty() : Optional.of(words(found[0].doc));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String words(int place) throws IOException {
    Document stored = reader.storedFields().document(place, Set.of(Schema.STEPS));
    return Stream.of(stored.getValues(Schema.STEPS))
        .map(IndexContent::step)
        .map(Place.Step::words)
        .collect(Collectors.joining(" "));
  }

  @Override
  public List<String> withNumber(String num) {
    try {
      List<Work> found = new ArrayList<>();
      for (LeafReaderContext leaf : reader.leaves()) {
        withNumber(leaf, num, found);
      }
      return found.stream().sorted(NEWEST_FIRST).map(Work::id).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void withNumber(LeafReaderContext leaf, String num, List<Work> found) throws IOException {
    PostingsEnum having = leaf.reader().postings(new Term(Schema.NUMS, num), PostingsEnum.NONE);
    while (having != null && having.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      Work work = works.get(leaf.docBase + having.docID());
      if (work != null) {
        found.add(work);
      }
    }
  }
}
