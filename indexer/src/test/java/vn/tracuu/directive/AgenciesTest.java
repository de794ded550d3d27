package vn.tracuu.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tracuu.model.Agency;
import vn.tracuu.model.Succession;

class AgenciesTest {
  private static final Agencies AGENCIES = Agencies.known();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void everyWrittenFormIsRecognised() {
    List<String> missed = new ArrayList<>();
    for (Agency agency : AGENCIES.all()) {
      List<String> forms = new ArrayList<>(agency.forms());
      forms.add(agency.name());
      for (String form : forms) {
        for (String written : writtenWays(form)) {
          if (!AGENCIES.find(written).map(Agency::id).equals(Optional.of(agency.id()))) {
            missed.add(agency.id() + ": " + written);
          }
        }
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void everyFormLeadsInAText() {
    AssignmentReader reader = new AssignmentReader(new BodyReader(AGENCIES, ""));
    List<String> missed = new ArrayList<>();
    for (Agency agency : AGENCIES.all()) {
      for (String form : agency.forms()) {
        Tokens tokens = new Tokens("Giao " + form + " chủ trì, phối hợp với các ngành liên quan");
        Optional<Assignment> found = reader.read(tokens, AssignmentReader.Stand.FIRST);
        boolean isRight =
            found.isPresent()
                && found.get().leads().size() == 1
                && tokens.start(found.get().leads().getFirst().end()) == 6 + form.length()
                && found.get().coordinators().size() == 1;
        if (!isRight) {
          missed.add(form);
        }
      }
    }
    assertEquals(List.of(), missed);
  }

  @ParameterizedTest(name = "{0} is followed by {1}")
  @CsvSource({
    "so-ke-hoach-va-dau-tu, so-tai-chinh",
    "so-giao-thong-van-tai, so-xay-dung",
    "so-nong-nghiep-va-phat-trien-nong-thon, so-nong-nghiep-va-moi-truong",
    "so-tai-nguyen-va-moi-truong, so-nong-nghiep-va-moi-truong",
    "so-lao-dong-thuong-binh-va-xa-hoi, so-noi-vu",
    "ban-dan-toc, so-dan-toc-va-ton-giao",
    "cuc-thue-tinh, thue-tinh"
  })
  void successors(String id, String successor) {
    assertEquals(
        List.of(successor),
        AGENCIES.successors(id, TODAY).stream().map(heir -> heir.agency().id()).toList());
    assertTrue(
        AGENCIES.predecessors(successor, TODAY).stream()
            .anyMatch(heir -> heir.agency().id().equals(id)));
  }

  @Test
  void religionFollowsItsFunction() {
    List<Agencies.Heir> heirs = AGENCIES.successors("so-noi-vu", TODAY);
    assertEquals(1, heirs.size());
    assertEquals("so-dan-toc-va-ton-giao", heirs.getFirst().agency().id());
    assertEquals("tín ngưỡng, tôn giáo", heirs.getFirst().succession().function());
  }

  @Test
  void beforeItsFirstDayASuccessorIsNone() {
    assertEquals(List.of(), AGENCIES.successors("cuc-thue-tinh", LocalDate.of(2025, 6, 30)));
    assertEquals(1, AGENCIES.successors("cuc-thue-tinh", LocalDate.of(2025, 7, 1)).size());
  }

  @Test
  void whatIsNotEstablishedSaysSo() {
    Agency treasury = AGENCIES.byId("kho-bac-nha-nuoc-tinh").orElseThrow();
    Succession open = treasury.successions().getFirst();
    assertEquals(Optional.empty(), open.to());
    assertEquals("Chưa xác minh.", open.note());
    assertEquals(List.of(), AGENCIES.successors(treasury.id(), TODAY));
  }

  @Test
  void everyFactSaysWhereItWasSeen() {
    for (Agency agency : AGENCIES.all()) {
      assertFalse(agency.seenIn().isEmpty(), agency.id());
      assertTrue(agency.id().matches("[a-z0-9-]+"), agency.id());
      assertEquals(Normalizer.normalize(agency.name(), Normalizer.Form.NFC), agency.name());
      for (Succession step : agency.successions()) {
        step.to().ifPresent(to -> assertTrue(AGENCIES.byId(to).isPresent(), agency.id()));
      }
    }
  }

  private static List<String> writtenWays(String form) {
    return List.of(
        form,
        form.toUpperCase(Locale.ROOT),
        otherTones(form),
        Normalizer.normalize(form, Normalizer.Form.NFD),
        Normalizer.normalize(form.toUpperCase(Locale.ROOT), Normalizer.Form.NFD));
  }

  /** Typed without marks a form means its agency, or nothing where it could be another. */
  @Test
  void everyFormIsRecognisedWithoutMarksUnlessAmbiguous() {
    List<String> wrong = new ArrayList<>();
    int right = 0;
    for (Agency agency : AGENCIES.all()) {
      List<String> forms = new ArrayList<>(agency.forms());
      forms.add(agency.name());
      for (String form : forms) {
        Optional<String> found = AGENCIES.find(plain(form)).map(Agency::id);
        right += found.equals(Optional.of(agency.id())) ? 1 : 0;
        found.filter(id -> !id.equals(agency.id())).ifPresent(id -> wrong.add(form + ": " + id));
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(right > 180, "forms recognised without marks: " + right);
    assertEquals(Optional.of("so-y-te"), AGENCIES.find("so  Y TE").map(Agency::id));
  }

  private static String plain(String form) {
    return Normalizer.normalize(form.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "");
  }

  private static String otherTones(String form) {
    return form.replace("Ủy", "Uỷ")
        .replace("Tòa", "Toà")
        .replace("hóa", "hoá")
        .replace("Khoa", "Khoa");
  }
}
