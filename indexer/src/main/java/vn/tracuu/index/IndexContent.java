package vn.tracuu.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import vn.tracuu.model.Doubt;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Note;
import vn.tracuu.model.Work;

/**
 * What one commit of the index holds.
 *
 * @param searcher takes the time it needs: facts are whole or an error
 * @param timed stops when the time of the request is over, and says so ({@link #isPartial})
 * @param version tells this commit from any other that this process read
 */
public record IndexContent(IndexSearcher searcher, IndexSearcher timed, long version) {
  private static final Set<String> FACTS = Set.of(Schema.FACTS, Schema.DOUBT, Schema.EFFECT);
  private static final Set<String> TREE = Set.of(Schema.TREE);

  /** The order of works and of their texts; that of entries is the order in which they came. */
  private static final Sort IN_ORDER =
      new Sort(
          new SortField(Schema.WORK, SortField.Type.STRING),
          new SortField(Schema.ORDER, SortField.Type.LONG));

  /** The commit as Lucene reads it. */
  public IndexReader reader() {
    return searcher.getIndexReader();
  }

  /** So many works from the given rank on, the newest first, then by id. */
  public List<Work> works(int from, int count) throws IOException {
    Sort newest =
        new Sort(
            new SortField(Schema.DATE, SortField.Type.STRING, true),
            new SortField(Schema.WORK, SortField.Type.STRING));
    TopDocs found = searcher.search(kind(Schema.KIND_WORK), Math.max(1, from + count), newest);
    List<Work> works = new ArrayList<>();
    for (int i = from; i < found.scoreDocs.length; i++) {
      works.add(held(found.scoreDocs[i].doc).work());
    }
    return works;
  }

  /** {@code instruments.json} of the corpus; empty where it had none. */
  public String catalogue() throws IOException {
    return authorities().catalogue();
  }

  /** The authority files of the corpus as they were when this was indexed. */
  public Authorities authorities() throws IOException {
    return Authorities.of(((DirectoryReader) reader()).getIndexCommit().getUserData());
  }

  /** A search's time counts from now: what was made for all is not at the expense of one. */
  public void begin() {
    if (timed instanceof Commits.Numbered own) {
      own.begin();
    }
  }

  /** A search ran out of its time and gave what it had. */
  public boolean isPartial() {
    return timed.timedOut();
  }

  /** How many works there are. */
  public int workCount() throws IOException {
    return searcher.count(kind(Schema.KIND_WORK));
  }

  /** How many places there are. */
  public int placeCount() throws IOException {
    return searcher.count(kind(Schema.KIND_PLACE));
  }

  /** The facts of a work. */
  public Optional<Work> work(String id) throws IOException {
    return held(id).map(HeldWork::work);
  }

  /** The facts of a work, and what is to be doubted of its text. */
  public Optional<HeldWork> held(String id) throws IOException {
    Optional<Integer> entry = entry(id);
    return entry.isPresent() ? Optional.of(held(entry.get())) : Optional.empty();
  }

  /** A whole document. */
  public Optional<LegalDocument> document(String id) throws IOException {
    Optional<Integer> entry = entry(id);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    Document stored = searcher.storedFields().document(entry.get(), TREE);
    return Optional.of(PackedDocument.read(stored.getBinaryValue(Schema.TREE)));
  }

  /** A place of a work. */
  public Optional<FoundPlace> place(String workId, String eId) throws IOException {
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(kind(Schema.KIND_PLACE), Occur.FILTER)
            .add(new TermQuery(new Term(Schema.WORK, workId)), Occur.FILTER)
            .add(new TermQuery(new Term(Schema.EID, eId)), Occur.FILTER)
            .build();
    ScoreDoc[] found = searcher.search(query, 1).scoreDocs;
    return found.length == 0 ? Optional.empty() : Optional.of(place(found[0]));
  }

  /** The place that a query found. */
  public FoundPlace place(ScoreDoc hit) throws IOException {
    Document stored = searcher.storedFields().document(hit.doc);
    Place place =
        new Place(
            stored.get(Schema.EID),
            stored.get(Schema.NUM),
            Stream.of(stored.getValues(Schema.STEPS)).map(IndexContent::step).toList(),
            stored.get(Schema.HEADING),
            stored.get(Schema.TEXT),
            List.of(),
            Optional.ofNullable(stored.get(Schema.NOTES))
                .map(IndexContent::notes)
                .orElse(List.of()));
    Duties duties =
        Optional.ofNullable(stored.get(Schema.DUTIES)).map(DutiesJson::read).orElse(Duties.NONE);
    return new FoundPlace(stored.get(Schema.WORK), place, duties, hit.score);
  }

  /**
   * The directives that a filter leaves, in the order of works and of their texts.
   *
   * @param most so many at most
   */
  public List<RegisterEntry> directives(Query filter, int most) throws IOException {
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(kind(Schema.KIND_DIRECTIVE), Occur.FILTER)
            .add(filter, Occur.FILTER)
            .build();
    List<RegisterEntry> entries = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, most, IN_ORDER).scoreDocs) {
      Document stored = searcher.storedFields().document(hit.doc, Set.of(Schema.DIRECTIVE));
      entries.add(RegisterEntries.read(stored.get(Schema.DIRECTIVE)));
    }
    return entries;
  }

  /** A place as found, without the headings above it. */
  public record FoundPlace(String workId, Place place, Duties duties, float score) {}

  static Place.Step step(String stored) {
    int sign = stored.indexOf('=');
    return new Place.Step(stored.substring(0, sign), stored.substring(sign + 1));
  }

  /** The notes that an entry keeps as JSON. */
  public static List<Note> notes(String json) {
    return NotesJson.read(Json.parse(json));
  }

  private HeldWork held(int entry) throws IOException {
    Document stored = searcher.storedFields().document(entry, FACTS);
    return new HeldWork(
        WorkJson.read(Json.parse(stored.get(Schema.FACTS))),
        Stream.of(stored.getValues(Schema.DOUBT)).map(Doubt::valueOf).toList(),
        Optional.ofNullable(stored.get(Schema.EFFECT)).map(LocalDate::parse));
  }

  private Optional<Integer> entry(String id) throws IOException {
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(kind(Schema.KIND_WORK), Occur.FILTER)
            .add(new TermQuery(new Term(Schema.WORK, id)), Occur.FILTER)
            .build();
    ScoreDoc[] found = searcher.search(query, 1).scoreDocs;
    return found.length == 0 ? Optional.empty() : Optional.of(found[0].doc);
  }

  private static TermQuery kind(String kind) {
    return new TermQuery(new Term(Schema.KIND, kind));
  }
}
