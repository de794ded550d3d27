package vn.tracuu.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import vn.tracuu.link.Outline;
import vn.tracuu.model.Level;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.model.ProvisionPath;

/** The numbered places of a document as bytes: of an address only what its parent's lacks. */
final class PackedOutline {
  private PackedOutline() {}

  static byte[] write(Outline outline) {
    PackedWriter out = new PackedWriter();
    out.list(outline.paths(), path -> write(path, out));
    return out.bytes();
  }

  private static void write(ProvisionPath path, PackedWriter out) {
    Provision last = path.last();
    int depth = path.steps().size();
    String start = depth == 1 ? "" : path.steps().get(depth - 2).eId();
    boolean isBelow = depth > 1 && last.eId().startsWith(start);
    out.number(depth).number(isBelow ? 1 : 0);
    out.word(isBelow ? last.eId().substring(start.length()) : last.eId());
    out.constant(last.level()).word(last.num());
  }

  static Outline read(BytesRef packed) {
    PackedReader in = new PackedReader(packed);
    List<Provision> steps = new ArrayList<>();
    return new Outline(in.list(() -> path(steps, in)));
  }

  private static ProvisionPath path(List<Provision> steps, PackedReader in) {
    int depth = in.number();
    steps.subList(depth - 1, steps.size()).clear();
    String start = in.number() == 0 ? "" : steps.getLast().eId();
    steps.add(
        new Provision(
            start + in.word(),
            in.constant(Level.values()),
            in.word(),
            Passage.EMPTY,
            Passage.EMPTY,
            List.of()));
    return new ProvisionPath(steps);
  }
}
