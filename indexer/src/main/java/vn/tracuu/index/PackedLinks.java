package vn.tracuu.index;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.util.BytesRef;
import vn.tracuu.link.Cites;
import vn.tracuu.link.Mention;
import vn.tracuu.model.Citation;
import vn.tracuu.model.CitedWork;
import vn.tracuu.model.Instrument;
import vn.tracuu.model.InstrumentNumber;
import vn.tracuu.model.Level;
import vn.tracuu.model.Place;
import vn.tracuu.model.RelationKind;
import vn.tracuu.model.Signer;
import vn.tracuu.model.Work;
import vn.tracuu.model.WorkType;

/** What a document cites, as the index keeps it: bytes, since all are read when a server starts. */
final class PackedLinks {
  private PackedLinks() {}

  static byte[] write(Cites cites) {
    PackedWriter out = new PackedWriter();
    write(cites.work(), out);
    out.list(
        cites.named(),
        named -> {
          write(named.instrument(), out);
          out.constant(named.relation()).number(named.places());
        });
    return out.bytes();
  }

  static Cites cites(BytesRef packed) {
    PackedReader in = new PackedReader(packed);
    return new Cites(work(in), in.list(() -> named(in)));
  }

  static void write(Work work, PackedWriter out) {
    out.word(work.iri()).word(work.id()).constant(work.type());
    out.word(work.number()).word(work.issuer()).word(work.place());
    out.word(day(work.date())).word(work.title());
    out.list(
        work.signers(),
        signer -> out.word(signer.authority()).word(signer.role()).word(signer.name()));
  }

  static Work work(PackedReader in) {
    return new Work(
        in.word(),
        in.word(),
        in.constant(WorkType.values()),
        in.word(),
        in.word(),
        in.word(),
        day(in.word()),
        in.word(),
        in.list(() -> new Signer(in.word(), in.word(), in.word())));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static Optional<LocalDate> day(String kept) {
    return Optional.of(kept).filter(day -> !day.isEmpty()).map(LocalDate::parse);
  }

  private static Cites.Named named(PackedReader in) {
    return new Cites.Named(instrument(in), in.constant(RelationKind.values()), in.number());
  }

  static byte[] write(List<Mention> mentions) {
    PackedWriter out = new PackedWriter();
    Map<CitedWork, Integer> known = new HashMap<>();
    out.list(mentions, mention -> write(mention, known, out));
    return out.bytes();
  }

  private static void write(Mention mention, Map<CitedWork, Integer> known, PackedWriter out) {
    Citation citation = mention.citation();
    Citation.Span span = citation.span();
    out.word(span.eId()).constant(span.in()).number(span.start()).number(span.end());
    out.word(span.text()).constant(citation.kind());
    Integer before = known.putIfAbsent(citation.work(), known.size() + 1);
    out.number(before == null ? 0 : before);
    if (before == null) {
      write(citation.work(), out);
    }
    out.list(citation.place().steps(), step -> out.constant(step.level()).word(step.num()));
    out.constant(mention.relation()).word(mention.sentence());
  }

  private static void write(CitedWork work, PackedWriter out) {
    switch (work) {
      case CitedWork.ThisDocument unused -> out.number(0);
      case Instrument instrument -> write(instrument, out.number(1));
    }
  }

  /** The mentions of a work, which are kept without it and its places. */
  static List<Mention> mentions(BytesRef packed) {
    PackedReader in = new PackedReader(packed);
    Map<Integer, CitedWork> known = new HashMap<>();
    return in.list(() -> mention(in, known));
  }

  private static Mention mention(PackedReader in, Map<Integer, CitedWork> known) {
    String eId = in.word();
    Citation.Part part = in.constant(Citation.Part.values());
    Citation.Span span = new Citation.Span(eId, part, in.number(), in.number(), in.word());
    Citation.Kind kind = in.constant(Citation.Kind.values());
    int before = in.number();
    if (before == 0) {
      before = known.size() + 1;
      known.put(before, in.number() == 0 ? new CitedWork.ThisDocument() : instrument(in));
    }
    Place place = new Place(in.list(() -> step(in)));
    Citation citation = new Citation(span, kind, known.get(before), place);
    return new Mention(citation, in.constant(RelationKind.values()), in.word());
  }

  private static Place.Step step(PackedReader in) {
    return new Place.Step(in.constant(Level.values()), in.word());
  }

  private static void write(Instrument one, PackedWriter out) {
    out.constant(one.type()).word(one.number().printed()).word(one.name());
    out.word(day(one.date()));
    out.number(one.year().isPresent() ? one.year().getAsInt() + 1 : 0);
    out.word(one.issuer()).word(one.term()).word(one.subject());
  }

  private static Instrument instrument(PackedReader in) {
    return new Instrument(
        in.constant(WorkType.values()),
        new InstrumentNumber(in.word()),
        in.word(),
        day(in.word()),
        year(in.number()),
        in.word(),
        in.word(),
        in.word());
  }

  private static OptionalInt year(int kept) {
    return kept == 0 ? OptionalInt.empty() : OptionalInt.of(kept - 1);
  }
}
