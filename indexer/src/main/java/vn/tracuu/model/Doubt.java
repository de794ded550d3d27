package vn.tracuu.model;

import java.util.List;

/** Why readers of a text should check it against the original. */
public enum Doubt {
  /** Its letters were recognised from pictures (OCR), with the errors that this makes. */
  RECOGNISED("Chữ nhận dạng từ bản quét, có thể sai: hãy đối chiếu với bản gốc."),

  /** Its head is missing ({@link LegalDocument#isWithoutHead}): a cut copy, or other words. */
  WITHOUT_HEAD("Bản này không có quốc hiệu và câu ban hành: hãy đối chiếu với bản gốc.");

  private final String vietnamese;

  Doubt(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /** The words that readers see. */
  public String vietnamese() {
    return vietnamese;
  }

  /** The words of all; none for a text of which nothing is to be doubted. */
  public static List<String> vietnamese(List<Doubt> doubts) {
    return doubts.stream().map(Doubt::vietnamese).toList();
  }
}
