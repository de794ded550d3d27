package vn.tracuu.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.model.ProvisionPath;

/**
 * The numbered places of a document without their words: enough to lead a citation to one.
 *
 * @param paths every provision with those above it, in reading order; none has text or heading
 */
public record Outline(List<ProvisionPath> paths) {
  /** Of a document without provisions. */
  public static final Outline EMPTY = new Outline(List.of());

  public Outline {
    paths = List.copyOf(paths);
  }

  /** The numbers of its provisions as a person types them: "5", "5.1", "đ". */
  public Set<String> numbers() {
    return paths.stream()
        .map(path -> Locator.num(path.last()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Outline of(LegalDocument document) {
    List<ProvisionPath> paths = new ArrayList<>();
    document.provisions().forEach(top -> collect(List.of(), top, paths));
    return new Outline(paths);
  }

  private static void collect(
      List<Provision> above, Provision provision, List<ProvisionPath> paths) {
    List<Provision> steps = new ArrayList<>(above);
    steps.add(bare(provision.eId(), provision));
    paths.add(new ProvisionPath(steps));
    provision.children().forEach(child -> collect(steps, child, paths));
  }

  private static Provision bare(String eId, Provision whole) {
    return new Provision(eId, whole.level(), whole.num(), Passage.EMPTY, Passage.EMPTY, List.of());
  }
}
