package vn.tracuu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One text of a work as a tree: preface, legal bases, formula, body, conclusions.
 *
 * @param work what it is
 * @param preface quốc hiệu, issuer, number, place and date, title: the lines before the recitals
 * @param bases the recitals
 * @param formula "QUYẾT ĐỊNH:"; empty where there is none
 * @param body paragraphs outside any provision, and provisions, in reading order
 * @param conclusions recipients and signature
 * @param setAside what stands in the file and is not of the document: running heads, a site's frame
 * @param notes an editor's remarks on errors of the source
 */
public record LegalDocument(
    Work work,
    List<Passage> preface,
    List<LegalBasis> bases,
    Passage formula,
    List<Content> body,
    Conclusions conclusions,
    List<Passage> setAside,
    List<Note> notes) {

  public LegalDocument {
    preface = List.copyOf(preface);
    bases = List.copyOf(bases);
    body = List.copyOf(body);
    setAside = List.copyOf(setAside);
    notes = List.copyOf(notes);
  }

  /** The provisions at the top of the body, in order. */
  public List<Provision> provisions() {
    return body.stream().filter(Provision.class::isInstance).map(Provision.class::cast).toList();
  }

  /** Every provision with those above it, in reading order. */
  public List<ProvisionPath> paths() {
    List<ProvisionPath> paths = new ArrayList<>();
    provisions().forEach(provision -> collect(new ProvisionPath(List.of(provision)), paths));
    return paths;
  }

  /** The provision at an address. */
  public Optional<ProvisionPath> find(String eId) {
    return paths().stream().filter(path -> path.last().eId().equals(eId)).findFirst();
  }

  /** The same document with an editor's notes. */
  public LegalDocument withNotes(List<Note> given) {
    return new LegalDocument(work, preface, bases, formula, body, conclusions, setAside, given);
  }

  private static void collect(ProvisionPath path, List<ProvisionPath> paths) {
    paths.add(path);
    path.last().children().forEach(child -> collect(path.down(child), paths));
  }
}
