package vn.tracuu.model;

import java.util.stream.Stream;

/** How one work stands to another that it names. */
public enum RelationKind {
  BASIS("căn cứ"),
  CARRIES_OUT("thực hiện"),
  PROPOSED_BY("theo đề nghị"),
  CITES("dẫn chiếu"),
  AMENDS("sửa đổi"),
  REPLACES("thay thế"),
  REPEALS("bãi bỏ"),
  SERIES("cùng chuỗi"),
  PLAN_OF("kế hoạch của");

  private final String words;

  RelationKind(String words) {
    this.words = words;
  }

  /** As readers see it. */
  public String words() {
    return words;
  }

  /** The kind that {@code words} stand for. */
  public static RelationKind of(String words) {
    return Stream.of(values())
        .filter(kind -> kind.words.equals(words))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("quan hệ không có: " + words));
  }
}
