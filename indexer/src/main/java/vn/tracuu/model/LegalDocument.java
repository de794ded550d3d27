package vn.tracuu.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
 * @param provenance where this text comes from, and whether it was recognised from pictures
 */
public record LegalDocument(
    Work work,
    List<Passage> preface,
    List<LegalBasis> bases,
    Passage formula,
    List<Content> body,
    Conclusions conclusions,
    List<Passage> setAside,
    List<Note> notes,
    Provenance provenance) {

  private static final Pattern MOTTO =
      Pattern.compile(
          "CỘNG H(?:ÒA|OÀ)|ĐẢNG CỘNG SẢN", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  public LegalDocument {
    preface = List.copyOf(preface);
    bases = List.copyOf(bases);
    body = List.copyOf(body);
    setAside = List.copyOf(setAside);
    notes = List.copyOf(notes);
  }

  /** A document of which nobody said where it comes from. */
  public LegalDocument(
      Work work,
      List<Passage> preface,
      List<LegalBasis> bases,
      Passage formula,
      List<Content> body,
      Conclusions conclusions,
      List<Passage> setAside,
      List<Note> notes) {
    this(work, preface, bases, formula, body, conclusions, setAside, notes, Provenance.NONE);
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
    return new LegalDocument(
        work, preface, bases, formula, body, conclusions, setAside, given, provenance);
  }

  /** The same document with where it comes from. */
  public LegalDocument from(Provenance given) {
    return new LegalDocument(
        work, preface, bases, formula, body, conclusions, setAside, notes, given);
  }

  /** The same document under another slug. */
  public LegalDocument at(String id) {
    return new LegalDocument(
        work.at(id), preface, bases, formula, body, conclusions, setAside, notes, provenance);
  }

  /**
   * Neither quốc hiệu nor the formula that enacts stands in this text, though every work of its
   * kind has both: a copy whose head was cut, or one that tells the law in words of its own.
   *
   * <p>Example: a site's page of Thông tư 8/2026/TT-BTC that begins with Điều 1. Party documents
   * ("57-NQ/TW") have neither, and are none.
   */
  public boolean isWithoutHead() {
    int hyphen = work.number().indexOf('-');
    boolean isOfParty = hyphen >= 0 && hyphen < work.number().indexOf('/');
    return work.type().isEnacted()
        && !isOfParty
        && formula.isEmpty()
        && Stream.of(preface, setAside)
            .flatMap(List::stream)
            .noneMatch(line -> MOTTO.matcher(line.text()).find());
  }

  /** Why this text is to be checked against the original; none for most. */
  public List<Doubt> doubts() {
    List<Doubt> doubts = new ArrayList<>();
    if (provenance.isRecognised()) {
      doubts.add(Doubt.RECOGNISED);
    }
    if (isWithoutHead()) {
      doubts.add(Doubt.WITHOUT_HEAD);
    }
    return doubts;
  }

  private static void collect(ProvisionPath path, List<ProvisionPath> paths) {
    paths.add(path);
    path.last().children().forEach(child -> collect(path.down(child), paths));
  }
}
