package vn.tracuu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import vn.tracuu.analysis.Folding;
import vn.tracuu.index.IndexContent;
import vn.tracuu.index.Schema;
import vn.tracuu.link.KnownWork;
import vn.tracuu.link.Link;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.link.Reference;
import vn.tracuu.model.Resolution;
import vn.tracuu.model.Target;
import vn.tracuu.model.WorkType;

/**
 * What a question names that is a citation, and who cites it: these come before all other hits.
 *
 * <p>"nq 57" names Nghị quyết 57-NQ/TW, of which no text is held, and mục 6.3 of Decision 161 cites
 * it. "nghị quyết" alone names nothing, nor does a figure alone.
 *
 * @param works those meant as a whole
 * @param places those meant, then those that cite what is meant
 * @param meant how many of the places are meant
 */
record Cited(List<KnownWork> works, List<ScoreDoc> places, int meant, String words) {
  /** Names nothing. */
  static final Cited NOTHING = new Cited(List.of(), List.of(), 0, "");

  /** A longer line is a question. */
  private static final int LONGEST = 160;

  /** Of more than these nobody knows which is meant. */
  private static final int MOST_MEANT = 3;

  private static final int MOST_CITING = 40;

  private static final Set<String> TYPES =
      Stream.of(WorkType.values())
          .flatMap(type -> Stream.of(type.vietnamese(), type.abbreviation()))
          .map(Folding::of)
          .collect(Collectors.toSet());

  boolean isEmpty() {
    return works.isEmpty() && places.isEmpty();
  }

  /** How many hits come first. */
  int size() {
    return works.size() + places.size();
  }

  /** What a line names, among the places that a filter leaves. */
  static Cited of(String line, LinkedCorpus corpus, Among among) throws IOException {
    String typed = line.strip();
    if (typed.isEmpty() || typed.length() > LONGEST || TYPES.contains(Folding.of(typed))) {
      return NOTHING;
    }
    List<Target> targets = targets(corpus.reference(typed));
    if (targets.isEmpty() || targets.size() > MOST_MEANT) {
      return NOTHING;
    }
    return new Reader(corpus, among).read(targets);
  }

  /**
   * Where places are looked for.
   *
   * @param isFiltered not everywhere, so that works without text are no answer
   */
  record Among(IndexContent content, Query filter, boolean isFiltered) {}

  private static List<Target> targets(Reference reference) {
    if (!reference.isExplicit()) {
      return List.of();
    }
    return switch (reference.resolution()) {
      case Resolution.Resolved one -> List.of(one.target());
      case Resolution.Ambiguous several -> several.candidates();
      case Resolution.Unresolved unused -> List.of();
    };
  }

  private static Query query(Target place) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Schema.KIND, Schema.KIND_PLACE)), Occur.FILTER)
        .add(new TermQuery(new Term(Schema.WORK, place.id())), Occur.FILTER)
        .add(new TermQuery(new Term(Schema.EID, place.eId())), Occur.FILTER)
        .build();
  }

  private static final class Reader {
    private final LinkedCorpus corpus;
    private final Among among;
    private final Map<Integer, ScoreDoc> places = new LinkedHashMap<>();
    private final List<KnownWork> works = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    Reader(LinkedCorpus corpus, Among among) {
      this.corpus = corpus;
      this.among = among;
    }

    Cited read(List<Target> targets) throws IOException {
      for (Target target : targets) {
        Optional<KnownWork> work = corpus.work(target.id());
        if (work.isPresent()) {
          mean(target, work.get());
        }
      }
      int meant = places.size();
      for (Target target : targets) {
        for (Link link : corpus.citedBy(target.id(), target.eId())) {
          if (places.size() < meant + MOST_CITING) {
            place(new Target("", link.from(), link.citation().span().eId()));
          }
        }
      }
      return new Cited(works, List.copyOf(places.values()), meant, String.join(" · ", names));
    }

    private void mean(Target target, KnownWork work) throws IOException {
      boolean isPlace = !target.eId().isEmpty() && work.isHeld();
      if (isPlace) {
        Optional<String> words = place(target);
        words.ifPresent(where -> names.add(where + " " + brief(work)));
      } else if (!among.isFiltered()) {
        works.add(work);
        names.add(brief(work));
      }
    }

    /** The words for the place, where the filter leaves it. */
    private Optional<String> place(Target target) throws IOException {
      Query query = Ranking.filtered(query(target), among.filter());
      ScoreDoc[] found = among.content().searcher().search(query, 1).scoreDocs;
      if (found.length == 0) {
        return Optional.empty();
      }
      places.putIfAbsent(found[0].doc, found[0]);
      return Optional.of(among.content().place(found[0]).place().words());
    }

    private static String brief(KnownWork work) {
      return work.number().isEmpty()
          ? work.names().stream().findFirst().orElse(work.title())
          : work.type().vietnamese() + " " + work.number().canonical();
    }
  }
}
