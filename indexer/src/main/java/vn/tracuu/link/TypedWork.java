package vn.tracuu.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.tracuu.model.WorkType;

/**
 * The instrument that a person typed: type, number, signs, year and name as far as they are there.
 *
 * <p>"nq 57", "quyết định số 1454/QĐ-TTg ngày 01/9/2021", "31/2024/qh15", "luật đất đai 2024".
 *
 * @param types that the word may stand for; none where no word for a type was typed
 * @param number empty where none was typed
 * @param signs letters of the number: "nq", "tw", "qh15"
 * @param name slug of the other words, the word for the type included
 */
record TypedWork(
    Set<WorkType> types, String number, Set<String> signs, OptionalInt year, String name) {
  private static final Map<String, Set<WorkType>> WORDS =
      Map.ofEntries(
          Map.entry("nghi-quyet", Set.of(WorkType.NGHI_QUYET)),
          Map.entry("nq", Set.of(WorkType.NGHI_QUYET)),
          Map.entry("quyet-dinh", Set.of(WorkType.QUYET_DINH)),
          Map.entry("qd", Set.of(WorkType.QUYET_DINH, WorkType.QUY_DINH)),
          Map.entry("quy-dinh", Set.of(WorkType.QUY_DINH)),
          Map.entry("nghi-dinh", Set.of(WorkType.NGHI_DINH)),
          Map.entry("nd", Set.of(WorkType.NGHI_DINH)),
          Map.entry("thong-tu", Set.of(WorkType.THONG_TU)),
          Map.entry("tt", Set.of(WorkType.THONG_TU)),
          Map.entry("ket-luan", Set.of(WorkType.KET_LUAN)),
          Map.entry("kl", Set.of(WorkType.KET_LUAN)),
          Map.entry("chi-thi", Set.of(WorkType.CHI_THI)),
          Map.entry("ct", Set.of(WorkType.CHI_THI)),
          Map.entry("chuong-trinh-hanh-dong", Set.of(WorkType.CHUONG_TRINH_HANH_DONG)),
          Map.entry("chuong-trinh", Set.of(WorkType.CHUONG_TRINH, WorkType.CHUONG_TRINH_HANH_DONG)),
          Map.entry("cth-d", Set.of(WorkType.CHUONG_TRINH_HANH_DONG)),
          Map.entry("ctr", Set.of(WorkType.CHUONG_TRINH, WorkType.CHUONG_TRINH_HANH_DONG)),
          Map.entry("to-trinh", Set.of(WorkType.TO_TRINH)),
          Map.entry("ttr", Set.of(WorkType.TO_TRINH)),
          Map.entry("luat", Set.of(WorkType.LUAT)),
          Map.entry("bo-luat", Set.of(WorkType.BO_LUAT)),
          Map.entry("phap-lenh", Set.of(WorkType.PHAP_LENH)),
          Map.entry("van-ban-hop-nhat", Set.of(WorkType.VAN_BAN_HOP_NHAT)),
          Map.entry("vbhn", Set.of(WorkType.VAN_BAN_HOP_NHAT)),
          Map.entry("cong-dien", Set.of(WorkType.CONG_DIEN)),
          Map.entry("ke-hoach", Set.of(WorkType.KE_HOACH)),
          Map.entry("bao-cao", Set.of(WorkType.BAO_CAO)),
          Map.entry("thong-bao", Set.of(WorkType.THONG_BAO)));

  /** Words between the parts that say nothing of their own. */
  private static final Set<String> FILLERS =
      Set.of("so", "ngay", "nam", "cua", "thang", "theo", "tai");

  private static final int LONGEST_WORD = 4;

  static TypedWork read(List<Typed> words) {
    int type = typeLength(words);
    Set<WorkType> types = type == 0 ? Set.of() : WORDS.get(Typed.slug(words.subList(0, type)));
    List<Typed> rest = new ArrayList<>(words.subList(type, words.size()));
    Optional<Typed> number =
        rest.stream().filter(Typed::isNumber).findFirst().filter(one -> startsNumber(rest, one));
    return new TypedWork(
        types,
        number.map(one -> one.plain().replaceFirst("^0+(?=\\d)", "")).orElse(""),
        number.map(one -> signs(rest)).orElse(Set.of()),
        year(rest, number),
        Typed.slug(words.stream().filter(word -> !FILLERS.contains(word.plain())).toList()));
  }

  private static int typeLength(List<Typed> words) {
    for (int length = Math.min(LONGEST_WORD, words.size()); length >= 1; length--) {
      if (WORDS.containsKey(Typed.slug(words.subList(0, length)))) {
        return length;
      }
    }
    return 0;
  }

  /** A number is typed before the words of a name: "luật đất đai 2024" has a year only. */
  private static boolean startsNumber(List<Typed> rest, Typed number) {
    int at = rest.indexOf(number);
    return at > 0 && rest.get(at - 1).plain().equals("so")
        || rest.subList(0, at).stream().allMatch(word -> FILLERS.contains(word.plain()));
  }

  private static OptionalInt year(List<Typed> rest, Optional<Typed> number) {
    return rest.stream()
        .filter(word -> number.isEmpty() || word != number.get())
        .filter(Typed::isYear)
        .mapToInt(word -> Integer.parseInt(word.plain()))
        .findFirst();
  }

  private static Set<String> signs(List<Typed> rest) {
    Set<String> signs = new HashSet<>();
    rest.stream()
        .filter(word -> Character.isLetter(word.plain().isEmpty() ? ' ' : word.plain().charAt(0)))
        .filter(word -> !FILLERS.contains(word.plain()))
        .forEach(word -> signs.add(word.plain()));
    return signs;
  }

  boolean isEmpty() {
    return number.isEmpty() && name.isEmpty();
  }
}
