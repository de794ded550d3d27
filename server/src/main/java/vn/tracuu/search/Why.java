package vn.tracuu.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import vn.tracuu.index.Schema.Searched;
import vn.tracuu.search.Reason.Kind;

/** Tells why a place is where it is in an answer: which words are where, and which weigh most. */
final class Why {
  private final IndexReader reader;
  private final Set<String> words;

  /** By the words of a question as they are meant. */
  Why(IndexReader reader, Meaning meaning) {
    this.reader = reader;
    this.words = new LinkedHashSet<>();
    meaning.slots().stream().filter(slot -> slot.weight() > 0).forEach(s -> words.add(s.form()));
  }

  /**
   * The reasons for an entry of the index.
   *
   * @param runs the words of the question that stand side by side in it, as printed
   */
  List<Reason> of(int doc, Hit.Role role, List<String> runs) throws IOException {
    List<Reason> reasons = new ArrayList<>();
    if (role == Hit.Role.MEANT) {
      reasons.add(new Reason(Kind.MEANT, List.of()));
    } else if (role == Hit.Role.CITING) {
      reasons.add(new Reason(Kind.CITING, List.of()));
    }
    Set<String> found = new TreeSet<>();
    for (Searched field : Searched.values()) {
      List<String> here = in(doc, field);
      found.addAll(here);
      if (!here.isEmpty()) {
        reasons.add(new Reason(Kind.valueOf(field.name()), List.of(String.join(", ", here))));
      }
    }
    runs.stream()
        .max(Comparator.comparingInt(String::length))
        .ifPresent(run -> reasons.add(new Reason(Kind.TOGETHER, List.of(run))));
    rarest(found, reasons);
    List<String> missing = words.stream().filter(word -> !found.contains(word)).toList();
    if (!missing.isEmpty() && role == Hit.Role.FOUND) {
      reasons.add(new Reason(Kind.MISSING, List.of(String.join(", ", missing))));
    }
    return reasons;
  }

  private List<String> in(int doc, Searched field) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    List<String> here = new ArrayList<>();
    for (String word : words) {
      PostingsEnum places =
          leaf.reader().postings(new Term(field.field(), word), PostingsEnum.NONE);
      if (places != null && places.advance(doc - leaf.docBase) == doc - leaf.docBase) {
        here.add(word);
      }
    }
    return here;
  }

  private void rarest(Set<String> found, List<Reason> reasons) throws IOException {
    int least = Integer.MAX_VALUE;
    String rarest = "";
    for (String word : found) {
      int places = reader.docFreq(new Term(Searched.TEXT.field(), word));
      if (places > 0 && places < least) {
        least = places;
        rarest = word;
      }
    }
    if (found.size() > 1 && !rarest.isEmpty()) {
      reasons.add(new Reason(Kind.RAREST, List.of(rarest, Integer.toString(least))));
    }
  }
}
