package vn.tracuu.model;

/**
 * How it was read who is to act: what the words say, and whether that leaves a doubt.
 *
 * <p>Example: "Sở Nội vụ phối hợp với các ngành" names no lead by "chủ trì"; the body before "phối
 * hợp" is read as the lead, and that is shown as doubtful.
 */
public enum ReadAs {
  CHAIRS("chairs", "ghi “chủ trì”", false),
  JOINT("joint", "nhiều cơ quan cùng chủ trì", false),
  SECOND_INSTRUCTION("second-instruction", "ghi “chủ trì”, kèm một chỉ đạo thứ hai", false),
  LABEL("label", "ghi ở dòng “cơ quan chủ trì”, “đơn vị thực hiện”", false),
  TABLE("table", "theo cột “chủ trì” của bảng phân công", false),
  RESPONSIBLE("responsible", "ghi “có trách nhiệm”, “chịu trách nhiệm”", false),
  ASSIGNED("assigned", "ghi “giao”, “yêu cầu”", false),
  REQUESTED("requested", "ghi “đề nghị”", false),
  BARE_HEADING("bare-heading", "tiêu đề chỉ nêu tên cơ quan", false),
  EVERYONE("everyone", "giao cho mọi cơ quan, địa phương", false),
  BY_FIELD("by-field", "mỗi cơ quan theo lĩnh vực của mình", true),
  COORDINATES("coordinates", "ghi “phối hợp”, không ghi “chủ trì”", true),
  SUBJECT("subject", "cơ quan là chủ ngữ của câu", true),
  INHERITED("inherited", "theo mục chứa nội dung này", true),
  UNASSIGNED("unassigned", "không nêu cơ quan", true);

  private final String word;
  private final String vietnamese;
  private final boolean doubtful;

  ReadAs(String word, String vietnamese, boolean doubtful) {
    this.word = word;
    this.vietnamese = vietnamese;
    this.doubtful = doubtful;
  }

  /** The word in JSON. */
  public String word() {
    return word;
  }

  /** The words that readers see. */
  public String vietnamese() {
    return vietnamese;
  }

  /** The text does not say outright who leads. */
  public boolean isDoubtful() {
    return doubtful;
  }
}
