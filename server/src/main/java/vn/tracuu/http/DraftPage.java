package vn.tracuu.http;

import java.util.List;

/**
 * The page "Kiểm tra dự thảo": a box for a draft and, once one was sent, what it cites.
 *
 * @param draft what was sent, to be mended and sent again; it is kept nowhere
 * @param isChecked a draft was sent
 * @param groups the doubtful first
 */
public record DraftPage(
    Frame frame, String draft, boolean isChecked, int total, List<Group> groups) {

  /** Findings of one kind: "chưa có trong danh mục". */
  public record Group(String concern, boolean isDoubtful, List<Line> lines) {}

  /**
   * One finding.
   *
   * @param words as they stand in the draft
   * @param sentence around them
   * @param message what was found and what to do
   * @param targets the work meant, or the candidates, each with its status
   */
  public record Line(String words, String sentence, String message, List<Meant> targets) {}

  /** A work that is meant or may be. */
  public record Meant(Link work, String status) {}

  /** The longest draft that the page takes. */
  public int longest() {
    return DraftPages.LONGEST;
  }
}
