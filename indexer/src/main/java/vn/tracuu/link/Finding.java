package vn.tracuu.link;

import java.util.Optional;

/**
 * What the check of a draft says of one place in it.
 *
 * @param words as they stand in the draft
 * @param sentence around them
 * @param message what was found and what to do, in Vietnamese
 * @param link the citation; none for the name of an agency
 */
public record Finding(
    String words, String sentence, Concern concern, String message, Optional<Link> link) {

  /** What is the matter, the doubtful first. */
  public enum Concern {
    CONTRADICTED("sai khác với danh mục"),
    MISSING("không thấy chỗ được dẫn"),
    UNKNOWN("chưa có trong danh mục"),
    AMBIGUOUS("chưa rõ văn bản nào"),
    SUPERSEDED("căn cứ đã có thay đổi"),
    RENAMED("cơ quan đã đổi tên hoặc chuyển chức năng"),
    NONE("khớp");

    private final String words;

    Concern(String words) {
      this.words = words;
    }

    /** As readers see it. */
    public String words() {
      return words;
    }
  }
}
