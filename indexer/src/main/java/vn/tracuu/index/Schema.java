package vn.tracuu.index;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import vn.tracuu.analysis.PlaceWords;
import vn.tracuu.analysis.VietnameseAnalyzer;
import vn.tracuu.analysis.WordRow;
import vn.tracuu.model.Doubt;

/**
 * The fields of the index, each named once.
 *
 * <p>A place of a document is one entry ({@link #KIND} "place"), the document itself another
 * ("work"), which holds the whole tree. The surprise: what is searched is only indexed; what is
 * shown is stored under the plain name ({@link #HEADING}, {@link #TEXT}).
 */
public final class Schema {
  /** Changes whenever an index written before cannot be read any more. */
  public static final String VERSION = "12-" + WordRow.fingerprint();

  /** "place" or "work". */
  public static final String KIND = "kind";

  public static final String KIND_PLACE = "place";
  public static final String KIND_WORK = "work";

  public static final String KIND_DIRECTIVE = "directive";

  /** The id of the work that the entry belongs to. */
  public static final String WORK = "work";

  public static final String EID = "eId";

  public static final String NUM = "num";

  /** Where the place stands, a value a unit, smallest first: "art_1__part_II=phần II". */
  public static final String STEPS = "steps";

  public static final String HEADING = "heading";
  public static final String TEXT = "text";

  /** Remarks on errors of the source within the place, as JSON. */
  public static final String NOTES = "notes";

  /** The day of issue of a work as text, for sorting; empty where unknown. */
  public static final String DATE = "date";

  /** The work's own facts, as JSON. */
  public static final String FACTS = "facts";

  /** The name of each {@link Doubt} about its text. */
  public static final String DOUBT = "doubt";

  /** The day from which a text says that it is in force, where it names one. */
  public static final String EFFECT = "effect";

  /** The whole document, as bytes: {@link PackedDocument}. */
  public static final String TREE = "tree";

  /** A directive with the words of its tasks, as JSON. */
  public static final String DIRECTIVE = "directive";

  /** Ids of agencies that lead, of those that co-ordinate, and of both. */
  public static final String LEAD = "lead";

  public static final String COORDINATOR = "coordinator";
  public static final String AGENCY = "agency";

  /** "deadline" and "target", where the directive has such. */
  public static final String HAS = "has";

  /** Days that limit a task, as days since 1970. */
  public static final String DUE = "due";

  /** The type and the issuer of the work. */
  public static final String TYPE = "type";

  public static final String ISSUER = "issuer";

  /** The day of issue, as days since 1970; to filter by and, of places, to sort by. */
  public static final String ISSUED = "issued";

  /** What a place gives to whom to do by when, as JSON: {@link Duties}. */
  public static final String DUTIES = "duties";

  /**
   * The place of an entry among those of its work: with {@link #WORK} it decides between equals.
   */
  public static final String ORDER = "order";

  /** A folder of the corpus that holds no document, or one that is held already. */
  static final String KIND_REFUSED = "refused";

  /** The folder of the corpus from which an entry was made; by it the entry is replaced. */
  static final String FOLDER = "folder";

  /** The same, of the one entry a folder that knows what the folder was: see {@link Kept}. */
  static final String SOURCE = "source";

  /** What that folder held, and at which sizes and times. */
  static final String HASH = "hash";

  static final String STAMP = "stamp";

  /** Why a folder was refused, and which work it would be. */
  static final String REASON = "reason";

  static final String COPY_OF = "copy_of";

  /** What a work cites in a few words, its numbered places, and all its mentions: for links. */
  static final String CITES = "cites";

  static final String OUTLINE = "outline";
  static final String MENTIONS = "mentions";

  /** The numbers of a work's provisions: "5", "5.1", "đ". */
  static final String NUMS = "nums";

  /** Keys of what a commit says about itself. */
  static final String COMMIT_SCHEMA = "schema";

  static final String COMMIT_FINGERPRINT = "fingerprint";

  /** In the commit's data: which build read the documents. */
  static final String COMMIT_PROGRAM = "program";

  /** In the commit's data: the catalogue of instruments as the corpus has it. */
  static final String COMMIT_CATALOGUE = "catalogue";

  /** In the commit's data: the agencies by which directives were read. */
  static final String COMMIT_AGENCIES = "agencies";

  /** In the commit's data: the abbreviations by which questions are read. */
  static final String COMMIT_ABBREVIATIONS = "abbreviations";

  /** What is searched. */
  public enum Searched {
    /** The heading and the text of the place, as it should read, then what is misprinted in it. */
    TEXT,
    /** Where it stands: "mục 5.1 phần II Điều 1". */
    PLACE,
    /** The headings of the provisions above. */
    ABOVE,
    /** The title of the work. */
    TITLE,
    /** The name and number of the work: "Quyết định 161/QĐ-UBND". */
    NUMBER;

    private final String field = "searched_" + name().toLowerCase(Locale.ROOT);

    /** The name of the field in the index. */
    public String field() {
      return field;
    }
  }

  /** Pairs of neighbouring syllables of {@link Searched#TEXT}. */
  public static final String PAIRS = "searched_pairs";

  /** The words of {@link Searched#TEXT} in their order, for a closer look ({@link WordRow}). */
  public static final String ROW = "row";

  /** How soon a repeated word stops to count, and how much length does: tuned by {@code rank}. */
  public static final float TEXT_K1 = .9f;

  public static final float TEXT_B = .8f;

  private static final FieldType WITHOUT_POSITIONS = new FieldType(TextField.TYPE_NOT_STORED);

  /** Of a word is kept that it is there, and not how often: it gives no score. */
  private static final FieldType WITHOUT_SCORE = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    WITHOUT_POSITIONS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    WITHOUT_POSITIONS.freeze();
    WITHOUT_SCORE.setIndexOptions(IndexOptions.DOCS);
    WITHOUT_SCORE.setOmitNorms(true);
    WITHOUT_SCORE.freeze();
  }

  private Schema() {}

  /** Adds what is searched to an entry beside a place's own words. */
  public static void add(Document entry, Searched searched, String text) {
    if (!text.isEmpty()) {
      entry.add(new TextField(searched.field(), text, Field.Store.NO));
    }
  }

  /** Where the values of a filtered field can be counted. */
  public static String counted(String field) {
    return field + "_count";
  }

  /** Adds the name and number of the work. */
  static void addNumber(Document entry, PlaceWords words) {
    entry.add(new Field(Searched.NUMBER.field(), words.terms(), WITHOUT_POSITIONS));
  }

  private static void addOccurring(Document entry, Searched searched, PlaceWords words) {
    if (!words.isEmpty()) {
      entry.add(new Field(searched.field(), words.differentTerms(), WITHOUT_SCORE));
    }
  }

  /** Adds what a place says itself, the headings above it and the title of its work. */
  public static void addWords(Document entry, String text, String above, String title) {
    addWords(entry, PlaceWords.of(text), new Context(PlaceWords.of(above), PlaceWords.of(title)));
  }

  /** What places have in common: the headings above them, the title of their work. */
  record Context(PlaceWords above, PlaceWords title) {}

  /** The same with words that were read before. */
  static void addWords(Document entry, PlaceWords own, Context context) {
    entry.add(new Field(Searched.TEXT.field(), own.terms(), WITHOUT_POSITIONS));
    entry.add(new Field(PAIRS, own.pairs(), WITHOUT_POSITIONS));
    addOccurring(entry, Searched.ABOVE, context.above());
    addOccurring(entry, Searched.TITLE, context.title());
    entry.add(new BinaryDocValuesField(ROW, own.row(context.above(), context.title())));
  }

  /**
   * Says of an entry without words that it has none: where each entry has a length, it is found at
   * its number, else it has to be looked for.
   */
  static void addNoWords(Document entry) {
    PlaceWords none = PlaceWords.of("");
    entry.add(new Field(Searched.TEXT.field(), none.terms(), WITHOUT_POSITIONS));
    entry.add(new Field(PAIRS, none.pairs(), WITHOUT_POSITIONS));
  }

  /** How words weigh in each field, for writing and for reading. */
  public static Similarity similarity() {
    Similarity text = new BM25Similarity(TEXT_K1, TEXT_B);
    Similarity other = new BM25Similarity();
    return new PerFieldSimilarityWrapper() {
      @Override
      public Similarity get(String field) {
        return field.equals(Searched.TEXT.field()) || field.equals(PAIRS) ? text : other;
      }
    };
  }

  /** The analyser of all fields, for writing. */
  public static Analyzer analyzer() {
    Map<String, Analyzer> fields = new HashMap<>();
    for (Searched searched : Searched.values()) {
      fields.put(searched.field(), VietnameseAnalyzer.EXACT);
    }
    return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), fields);
  }
}
