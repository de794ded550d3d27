package vn.tracuu.index;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import vn.tracuu.model.AgencyMention;
import vn.tracuu.model.Deadline;
import vn.tracuu.model.Directive;
import vn.tracuu.model.Work;

/**
 * The fields by which entries are filtered and counted: who leads, what is due, which type.
 *
 * <p>A day of every month or year counts for the year of issue and the next: its end is not
 * printed, and a filter by days must end somewhere.
 */
final class DirectiveFields {
  private static final int LONGEST = 500;

  private DirectiveFields() {}

  static void add(Document entry, Work work) {
    word(entry, Schema.TYPE, work.type().vietnamese());
    if (!work.issuer().isEmpty()) {
      word(entry, Schema.ISSUER, work.issuer());
    }
    entry.add(new SortedSetDocValuesField(Schema.counted(Schema.WORK), new BytesRef(work.id())));
    work.date().ifPresent(day -> issued(entry, day.toEpochDay()));
  }

  private static void issued(Document entry, long day) {
    entry.add(new LongPoint(Schema.ISSUED, day));
    entry.add(new NumericDocValuesField(Schema.ISSUED, day));
  }

  static void add(Document entry, Work work, List<Directive> directives) {
    Set<String> leads = new TreeSet<>();
    Set<String> coordinators = new TreeSet<>();
    Set<String> has = new TreeSet<>();
    for (Directive directive : directives) {
      collect(directive.leads(), leads);
      collect(directive.coordinators(), coordinators);
      directive.deadlines().forEach(due -> due(entry, work, due));
      if (!directive.deadlines().isEmpty()) {
        has.add("deadline");
      }
      if (!directive.targets().isEmpty()) {
        has.add("target");
      }
    }
    leads.forEach(id -> word(entry, Schema.LEAD, id));
    coordinators.forEach(id -> word(entry, Schema.COORDINATOR, id));
    leads.addAll(coordinators);
    leads.forEach(id -> word(entry, Schema.AGENCY, id));
    has.forEach(what -> word(entry, Schema.HAS, what));
  }

  private static void collect(List<AgencyMention> mentions, Set<String> ids) {
    mentions.forEach(mention -> mention.agency().ifPresent(ids::add));
  }

  private static void due(Document entry, Work work, Deadline deadline) {
    DueDays.of(deadline, work)
        .forEach(day -> entry.add(new LongPoint(Schema.DUE, day.toEpochDay())));
  }

  /** What is longer than any name is the soup of a broken file, and no filter. */
  private static void word(Document entry, String field, String value) {
    if (value.length() > LONGEST) {
      return;
    }
    entry.add(new StringField(field, value, Field.Store.NO));
    entry.add(new SortedSetDocValuesField(Schema.counted(field), new BytesRef(value)));
  }
}
