package vn.tracuu.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkIdTest {
  @ParameterizedTest(name = "{1} {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          QUYET_DINH|161/QĐ-UBND|Ủy ban nhân dân tỉnh Sơn La|2025-01-20|161-qd-ubnd-son-la-2025|/akn/vn/act/quyet-dinh/ubnd-tinh-son-la/2025-01-20/161-qd-ubnd
          QUYET_DINH|161/QĐ-UBND|UBND tỉnh Sơn La|2025-01-20|161-qd-ubnd-son-la-2025|/akn/vn/act/quyet-dinh/ubnd-tinh-son-la/2025-01-20/161-qd-ubnd
          NGHI_QUYET|57-NQ/TW|Bộ Chính trị|2024-12-22|57-nq-tw-2024|/akn/vn/act/nghi-quyet/bo-chinh-tri/2024-12-22/57-nq-tw
          LUAT|31/2024/QH15|Quốc hội|2024-01-18|31-2024-qh15|/akn/vn/act/luat/quoc-hoi/2024-01-18/31-2024-qh15
          KET_LUAN|703-KL/TU|Ban Thường vụ Tỉnh ủy Sơn La|2022-08-30|703-kl-tu-son-la-2022|/akn/vn/act/ket-luan/ban-thuong-vu-tinh-uy-son-la/2022-08-30/703-kl-tu
          CHI_THI|299/TTg|Thủ tướng Chính phủ|1980-11-10|299-ttg-1980|/akn/vn/act/chi-thi/thu-tuong-chinh-phu/1980-11-10/299-ttg
          VAN_BAN_HOP_NHAT|06/VBHN-VPQH|Văn phòng Quốc hội|2020-07-10|06-vbhn-vpqh-2020|/akn/vn/act/van-ban-hop-nhat/van-phong-quoc-hoi/2020-07-10/06-vbhn-vpqh
          QUYET_DINH|2703/QĐ-UBND|Ủy ban nhân dân Thành phố Hồ Chí Minh|2025-11-20|2703-qd-ubnd-ho-chi-minh-2025|/akn/vn/act/quyet-dinh/ubnd-thanh-pho-ho-chi-minh/2025-11-20/2703-qd-ubnd
          NGHI_DINH|66/2026/NĐ-CP|||66-2026-nd-cp|/akn/vn/act/nghi-dinh/khong-ro/khong-ro-ngay/66-2026-nd-cp
          """)
  void twoAddressesOfOneWork(
      WorkType type, String number, String issuer, LocalDate date, String id, String iri) {
    WorkId work =
        new WorkId(type, number, issuer == null ? "" : issuer, Optional.ofNullable(date), "");
    assertEquals(id, work.id());
    assertEquals(iri, work.iri());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"án lệ về Đất đai, an-le-ve-dat-dai", "'  Hòa — HOÀ ', hoa-hoa", "'', ''"})
  void slugs(String text, String slug) {
    assertEquals(slug, Slug.of(text));
  }

  @ParameterizedTest
  @CsvSource({"Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam sửa đổi bổ sung năm, 2013-11-28"})
  void withoutNumberTheTitleStandsIn(String title, LocalDate date) {
    WorkId work = new WorkId(WorkType.HIEN_PHAP, "", "Quốc hội", Optional.of(date), title);
    assertEquals("hien-phap-hien-phap-nuoc-cong-hoa-xa-hoi-chu-nghia-viet-nam-2013", work.id());
  }
}
