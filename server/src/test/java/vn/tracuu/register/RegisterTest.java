package vn.tracuu.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tracuu.directive.Agencies;
import vn.tracuu.model.Agency;

class RegisterTest {
  @TempDir private Path folder;

  @Test
  void rowsWithDayComeFirstByThatDay() throws IOException {
    List<RegisterRow> rows = TestRegister.rows(folder, RegisterRequest.ALL);
    List<LocalDate> days = rows.stream().flatMap(row -> row.due().stream()).toList();
    assertEquals(days.stream().sorted().toList(), days);
    assertTrue(days.size() > 5, days.toString());
    assertTrue(rows.subList(0, days.size()).stream().allMatch(row -> row.due().isPresent()));
  }

  @Test
  void deadlineStandsWithItsTaskPlaceAndNextDay() throws IOException {
    RegisterRow row =
        TestRegister.rows(folder, RegisterRequest.of(agency("Sở Kế hoạch và Đầu tư"))).stream()
            .filter(found -> found.dueWords().equals("đến 30/9/2025"))
            .findFirst()
            .orElseThrow();
    assertTrue(row.task().startsWith("Đợt 2: Rà soát tiến độ"), row.task());
    assertEquals("mục 5.1 phần II Điều 1", row.where());
    assertEquals(Optional.of(LocalDate.of(2025, 9, 30)), row.due());
    assertTrue(row.leads().startsWith("Sở Kế hoạch và Đầu tư"), row.leads());
  }

  @Test
  void todaysNameFindsWhatItsPredecessorsWereGiven() throws IOException {
    Agency finance = agency("Sở Tài chính");
    RegisterRequest alone =
        new RegisterRequest(
            Optional.of(finance), Role.ANY, false, Optional.empty(), Optional.empty());
    List<RegisterRow> own = TestRegister.rows(folder, alone);
    List<RegisterRow> all = TestRegister.rows(folder, RegisterRequest.of(finance));
    assertTrue(all.containsAll(own));
    assertTrue(own.stream().allMatch(row -> isGiven(row, finance)));
    assertFalse(all.stream().allMatch(row -> isGiven(row, finance)));
  }

  private static boolean isGiven(RegisterRow row, Agency agency) {
    return Stream.concat(row.directive().leads().stream(), row.directive().coordinators().stream())
        .anyMatch(mention -> mention.agency().equals(Optional.of(agency.id())));
  }

  @Test
  void dayLimitsRows() throws IOException {
    LocalDate last = LocalDate.of(2025, 6, 30);
    RegisterRequest request =
        new RegisterRequest(Optional.empty(), Role.ANY, true, Optional.empty(), Optional.of(last));
    List<RegisterRow> rows = TestRegister.rows(folder, request);
    assertTrue(rows.stream().noneMatch(row -> row.due().orElseThrow().isAfter(last)));
    assertTrue(rows.stream().anyMatch(row -> row.dueWords().equals("đến ngày 30/6/2025")));
  }

  private static Agency agency(String name) {
    return Agencies.known().find(name).orElseThrow();
  }
}
