package vn.tracuu.http;

import java.util.List;

/**
 * An instrument that is cited and whose text is not held: what is known of it, and who cites it.
 *
 * <p>Example: {@code /van-ban/57-nq-tw-2024}. Each fact says where it was seen.
 *
 * @param name "Nghị quyết số 57-NQ/TW"
 * @param title its subject; empty where it is not known
 * @param published addresses where its text is published, as far as they are known
 * @param citingCount how many places cite it; {@code citing} has the first of them
 */
public record InstrumentPage(
    Frame frame,
    String name,
    String title,
    List<SeenFact> facts,
    StatusLine status,
    List<RelationLine> relations,
    List<String> published,
    List<String> remarks,
    int citingCount,
    List<CitingLine> citing) {

  /** A fact and where it was seen: places that are held are links, other sources words alone. */
  public record SeenFact(String label, String value, List<Link> seen) {}

  /** A relation: "cùng chuỗi", the other work, what is to be added, and where it was seen. */
  public record RelationLine(String kind, Link other, String words, List<Link> seen) {}
}
