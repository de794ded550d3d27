package vn.tracuu.model;

import java.util.List;

/**
 * A body that gets work to do, as the authority file knows it.
 *
 * <p>Example: {@code so-ke-hoach-va-dau-tu}, "Sở Kế hoạch và Đầu tư", also written "Sở KH&ĐT". A
 * name is one agency wherever it stands; what became of it is said for one place.
 *
 * @param id ASCII, never reused
 * @param forms other ways of writing the name; letters' case and tone placement do not matter
 * @param kind what sort of body it is
 * @param note what a reader must know of it, in Vietnamese; empty where there is nothing
 * @param seenIn where the name was seen
 * @param successions what became of its functions
 */
public record Agency(
    String id,
    String name,
    List<String> forms,
    Kind kind,
    String note,
    List<String> seenIn,
    List<Succession> successions) {

  public Agency {
    forms = List.copyOf(forms);
    seenIn = List.copyOf(seenIn);
    successions = List.copyOf(successions);
  }

  /** Sorts of bodies. */
  public enum Kind {
    DEPARTMENT("sở"),
    PROVINCIAL("cơ quan cấp tỉnh"),
    VERTICAL("cơ quan trung ương đặt tại tỉnh"),
    MINISTRY("bộ, cơ quan ngang bộ"),
    CENTRAL("cơ quan trung ương"),
    PARTY("cơ quan của Đảng"),
    FRONT("Mặt trận và đoàn thể"),
    COUNCIL("Hội đồng nhân dân, Ủy ban nhân dân"),
    COLLECTIVE("nhóm cơ quan");

    private final String vietnamese;

    Kind(String vietnamese) {
      this.vietnamese = vietnamese;
    }

    /** The words that readers see. */
    public String vietnamese() {
      return vietnamese;
    }
  }
}
