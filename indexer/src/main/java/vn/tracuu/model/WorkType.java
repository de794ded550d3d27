package vn.tracuu.model;

/**
 * The kinds of official document, with their abbreviation in numbers.
 *
 * <p>Names and abbreviations of administrative documents by Decree 30/2020/NĐ-CP, annex III; of
 * legal documents by Law 64/2025/QH15, article 4; of Party documents by Guidance 36-HD/VPTW (2018).
 */
public enum WorkType {
  HIEN_PHAP("Hiến pháp", ""),
  BO_LUAT("Bộ luật", ""),
  LUAT("Luật", ""),
  PHAP_LENH("Pháp lệnh", "PL"),
  LENH("Lệnh", "L"),
  NGHI_QUYET_LIEN_TICH("Nghị quyết liên tịch", "NQLT"),
  NGHI_QUYET("Nghị quyết", "NQ"),
  NGHI_DINH("Nghị định", "NĐ"),
  QUYET_DINH("Quyết định", "QĐ"),
  THONG_TU_LIEN_TICH("Thông tư liên tịch", "TTLT"),
  THONG_TU("Thông tư", "TT"),
  CHI_THI("Chỉ thị", "CT"),
  KET_LUAN("Kết luận", "KL"),
  QUY_DINH("Quy định", "QyĐ"),
  QUY_CHE("Quy chế", "QC"),
  HUONG_DAN("Hướng dẫn", "HD"),
  CHUONG_TRINH_HANH_DONG("Chương trình hành động", "CTr"),
  CHUONG_TRINH("Chương trình", "CTr"),
  KE_HOACH("Kế hoạch", "KH"),
  DE_AN("Đề án", "ĐA"),
  PHUONG_AN("Phương án", "PA"),
  TO_TRINH("Tờ trình", "TTr"),
  BAO_CAO("Báo cáo", "BC"),
  THONG_BAO("Thông báo", "TB"),
  CONG_DIEN("Công điện", "CĐ"),
  CONG_VAN("Công văn", "CV"),
  VAN_BAN_HOP_NHAT("Văn bản hợp nhất", "VBHN"),
  AN_LE("Án lệ", "AL"),
  DIEU_LE("Điều lệ", "ĐL"),
  KHAC("Văn bản", "");

  private final String vietnamese;
  private final String abbreviation;

  WorkType(String vietnamese, String abbreviation) {
    this.vietnamese = vietnamese;
    this.abbreviation = abbreviation;
  }

  /** Its name as written in a heading or a citation: "Quyết định". */
  public String vietnamese() {
    return vietnamese;
  }

  /** Its abbreviation in a number: "QĐ" in 161/QĐ-UBND; empty where numbers have none. */
  public String abbreviation() {
    return abbreviation;
  }

  /**
   * It lays down rules that are in force until others replace them: a law, a decree, a circular.
   * Not a decision or a plan, which may order the work of a year.
   */
  public boolean isNormative() {
    return switch (this) {
      case HIEN_PHAP,
          BO_LUAT,
          LUAT,
          PHAP_LENH,
          NGHI_DINH,
          THONG_TU,
          THONG_TU_LIEN_TICH,
          VAN_BAN_HOP_NHAT ->
          true;
      default -> false;
    };
  }

  /** A formula enacts it below quốc hiệu: "Chính phủ ban hành Nghị định ...", "QUYẾT ĐỊNH:". */
  public boolean isEnacted() {
    return switch (this) {
      case BO_LUAT,
          LUAT,
          PHAP_LENH,
          NGHI_QUYET_LIEN_TICH,
          NGHI_QUYET,
          NGHI_DINH,
          QUYET_DINH,
          THONG_TU_LIEN_TICH,
          THONG_TU ->
          true;
      default -> false;
    };
  }
}
