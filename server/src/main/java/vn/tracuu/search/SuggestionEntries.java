package vn.tracuu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import vn.tracuu.directive.Agencies;
import vn.tracuu.index.IndexContent;
import vn.tracuu.index.Schema;
import vn.tracuu.link.CatalogueEntry;
import vn.tracuu.link.CatalogueFile;
import vn.tracuu.model.Agency;
import vn.tracuu.model.Work;
import vn.tracuu.model.WorkType;
import vn.tracuu.search.Suggestion.Kind;

/** Gathers from one commit all that can be suggested. */
final class SuggestionEntries {
  private static final int MOST_PLACES = 60_000;
  private static final int LONGEST_HEADING = 100;

  private final IndexContent content;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private SuggestionEntries(IndexContent content) {
    this.content = content;
  }

  /**
   * Something to suggest.
   *
   * @param key what may be typed for it
   * @param weight more comes first
   * @param isName what is typed must not stand in it letter by letter: "nq 57"
   */
  record Entry(Suggestion suggestion, String key, int weight, boolean isName) {}

  static List<Entry> of(IndexContent content) throws IOException {
    SuggestionEntries all = new SuggestionEntries(content);
    for (Work work : content.works(0, Math.max(1, content.workCount()))) {
      all.number(work.id(), work.type(), work.number(), List.of(work.title()));
    }
    for (CatalogueEntry entry : CatalogueFile.parse(content.catalogue()).entries()) {
      all.number(entry.id(), entry.type(), entry.number(), entry.names());
    }
    for (Agency agency : Agencies.known().all()) {
      all.agency(agency);
    }
    ScoreDoc[] places =
        content
            .searcher()
            .search(
                new TermQuery(new Term(Schema.KIND, Schema.KIND_PLACE)),
                MOST_PLACES,
                Sort.INDEXORDER)
            .scoreDocs;
    all.headings(places);
    for (Map.Entry<String, Integer> word : FrequentWords.of(content, places).entrySet()) {
      Suggestion words = Suggestion.words(word.getKey());
      all.entries.add(new Entry(words, word.getKey(), word.getValue(), false));
    }
    return all.entries;
  }

  private void number(String id, WorkType type, String number, List<String> names) {
    if (!seen.add(id)) {
      return;
    }
    String brief = type.vietnamese() + " " + number;
    if (number.isEmpty()) {
      names.forEach(name -> named(name, id, name));
      return;
    }
    Suggestion suggestion = new Suggestion(brief, Kind.NUMBER, id, "", "");
    entries.add(new Entry(suggestion, brief, 1, false));
    String sign = type.abbreviation();
    if (!sign.isEmpty()) {
      entries.add(new Entry(suggestion, sign + " " + number, 1, true));
    }
    names.stream()
        .filter(name -> name.startsWith(type.vietnamese()) || type == WorkType.KHAC)
        .forEach(name -> named(name + " (" + number + ")", id, name));
  }

  private void named(String text, String id, String name) {
    entries.add(new Entry(new Suggestion(text, Kind.NUMBER, id, "", ""), name, 2, false));
  }

  /** Only one that something is found for. */
  private void agency(Agency agency) throws IOException {
    FilterQuery queries = new FilterQuery(content, true);
    int count = content.searcher().count(queries.agency(Filter.AGENCY, agency));
    if (count == 0) {
      return;
    }
    Suggestion suggestion = new Suggestion(agency.name(), Kind.AGENCY, "", "", agency.id());
    entries.add(new Entry(suggestion, agency.name(), count, false));
    agency.forms().forEach(form -> entries.add(new Entry(suggestion, form, count, true)));
  }

  private void headings(ScoreDoc[] places) throws IOException {
    StoredFields stored = content.searcher().storedFields();
    Set<String> fields = Set.of(Schema.WORK, Schema.EID, Schema.HEADING);
    for (ScoreDoc doc : places) {
      Document place = stored.document(doc.doc, fields);
      Optional<String> heading = Optional.ofNullable(place.get(Schema.HEADING));
      if (heading.isPresent() && !heading.get().isBlank() && seen.add(heading.get())) {
        String text = shortened(heading.get());
        entries.add(
            new Entry(
                new Suggestion(
                    text, Kind.HEADING, place.get(Schema.WORK), place.get(Schema.EID), ""),
                text,
                1,
                false));
      }
    }
  }

  private static String shortened(String heading) {
    String line = heading.replace('\n', ' ').strip();
    int end = line.lastIndexOf(' ', LONGEST_HEADING);
    return line.length() <= LONGEST_HEADING || end < 0 ? line : line.substring(0, end) + " …";
  }
}
