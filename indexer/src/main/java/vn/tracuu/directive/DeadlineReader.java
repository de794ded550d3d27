package vn.tracuu.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tracuu.model.Deadline.Kind;

/**
 * Finds the deadlines of a sentence.
 *
 * <p>An invented deadline is worse than a missed one: what stands in quotation marks is a name, a
 * day before the document's own is past, "đã đề ra trong năm 2025" limits no task, and a period
 * without end ("năm 2025 và các năm tiếp theo") limits nothing.
 */
final class DeadlineReader {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^[-+*•\\s]*(?:[a-zđ0-9]{1,2}[.)]\\s)?"
              + "(?:thời gian|thời hạn|tiến độ|thời điểm|hoàn thành)"
              + "(?!\\s(?:ký|áp dụng|hưởng|đóng|tính|định giá|ốm|nghỉ|hiệu lực|có"
              + "|ủy quyền|hỗ trợ|vay|thuê|giao đất))"
              + "(?:\\s\\p{L}{1,9}){0,4}\\s?:\\s?");
  private static final Pattern TOPIC = Pattern.compile("(?iu)về (?:đề nghị|kiến nghị|đề xuất) ");
  private static final String TIME = "Thời gian: ";
  private static final List<String> TIMES =
      List.of("ngày", "tháng", "năm", "quý", "quí", "giai đoạn", "thời kỳ", "thời gian: ");

  /** The day on which the state was founded: no instrument of it is older. */
  private static final LocalDate FOUNDED = LocalDate.of(1945, 9, 2);

  private final Optional<LocalDate> issued;
  private final boolean isNormative;

  /**
   * @param issued days before it are past
   * @param isNormative a day counts in a law only where something is to be done by it
   */
  DeadlineReader(Optional<LocalDate> issued, boolean isNormative) {
    this.issued = issued;
    this.isNormative = isNormative;
  }

  /**
   * A deadline found.
   *
   * @param start in the sentence
   */
  record Found(int start, int end, DeadlineRule.Meaning meaning) {}

  /** The deadlines of a sentence, in order. */
  List<Found> read(String sentence) {
    if (!Figures.isIn(sentence)) {
      return List.of();
    }
    SmallText small = SmallText.of(sentence);
    return mayHoldTime(small.text()) ? withoutOverlaps(all(small)) : List.of();
  }

  private List<Found> all(SmallText sentence) {
    List<Found> all = found(DeadlineRule.ALL, sentence, behindTopic(sentence.printed()));
    Matcher label = LABEL.matcher(sentence.printed());
    return all.isEmpty() && label.lookingAt()
        ? found(DeadlineRule.BEHIND_LABEL, sentence, label.end())
        : all;
  }

  /** "Về kiến nghị hỗ trợ trong giai đoạn 2026-2030: ...": what was asked for limits nothing. */
  private static int behindTopic(String sentence) {
    Matcher topic = TOPIC.matcher(sentence);
    if (!topic.lookingAt()) {
      return 0;
    }
    int colon = sentence.indexOf(':');
    return colon < 0 ? sentence.length() : colon;
  }

  /** The deadlines of a value that a column or a label calls one, in order. */
  List<Found> behindLabel(String value) {
    int label = TIME.length();
    return read(TIME + value).stream()
        .map(found -> new Found(found.start() - label, found.end() - label, found.meaning()))
        .filter(found -> found.start() >= 0)
        .toList();
  }

  private List<Found> found(List<DeadlineRule> rules, SmallText sentence, int from) {
    List<Found> all = new ArrayList<>();
    for (DeadlineRule rule : rules) {
      if (sentence.text().contains(rule.needs())) {
        Matcher words = rule.pattern().matcher(sentence.text());
        for (int at = from; rule.find(words, sentence, at); at = words.end()) {
          found(words, rule, sentence.printed()).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  /** No rule says a time without one of these words or a day in figures: "15/5", "2026 - 2030". */
  private static boolean mayHoldTime(String small) {
    return TIMES.stream().anyMatch(small::contains) || Figures.areJoined(small);
  }

  private Optional<Found> found(Matcher words, DeadlineRule rule, String sentence) {
    Optional<DeadlineRule.Meaning> meaning = rule.reading().of(words);
    if (meaning.isEmpty() || isPast(meaning.get())) {
      return Optional.empty();
    }
    WordsAround around = WordsAround.of(sentence, words.start(), words.end());
    boolean isIdle = isNormative && !tellsTask(rule, meaning.get(), around);
    boolean limits =
        !isIdle
            && !around.tellNoLimit()
            && !(rule.isOfDay() && !rule.isLatest(words) && around.tellPeriod())
            && !isValidity(meaning.get(), around);
    return limits
        ? Optional.of(new Found(words.start(), words.end(), asDay(meaning.get(), around)))
        : Optional.empty();
  }

  /** "được thực hiện đến hết ngày 31/12/2027" is how long a rule holds, no end of a task. */
  private static boolean isValidity(DeadlineRule.Meaning meaning, WordsAround around) {
    boolean isEnd = meaning.kind() == Kind.CHECKPOINT || meaning.kind() == Kind.YEAR_END;
    return isEnd && around.tellHolding();
  }

  /**
   * In a law most times tell who or what is meant: "nghỉ hưu vào năm 2028", "số liệu đến ngày
   * 30/6". A day limits what is to be done before it, the end of a stretch only work that lasts
   * until then, a year or a month what is to be complete; what comes back is always a task's.
   */
  private static boolean tellsTask(
      DeadlineRule rule, DeadlineRule.Meaning meaning, WordsAround around) {
    if (meaning.kind() == Kind.CHECKPOINT) {
      return around.tellLasting();
    }
    return rule.isOfDay()
        ? around.tellAct()
        : meaning.time().end().isEmpty() || around.tellCompletion();
  }

  /**
   * "hoàn thành đến ngày 30/6/2025" is a task's own day, not a day on which something is looked at.
   */
  private static DeadlineRule.Meaning asDay(DeadlineRule.Meaning meaning, WordsAround around) {
    boolean isTask = meaning.kind() == Kind.CHECKPOINT && around.tellCompletion();
    return isTask ? new DeadlineRule.Meaning(Kind.DAY, meaning.bound(), meaning.time()) : meaning;
  }

  private boolean isPast(DeadlineRule.Meaning meaning) {
    LocalDate first = issued.orElse(FOUNDED);
    return meaning.time().end().filter(end -> end.isBefore(first)).isPresent();
  }

  private static List<Found> withoutOverlaps(List<Found> all) {
    List<Found> sorted = new ArrayList<>(all);
    sorted.sort(
        Comparator.comparingInt(Found::start)
            .thenComparing(Comparator.comparingInt(Found::end).reversed()));
    List<Found> kept = new ArrayList<>();
    for (Found found : sorted) {
      if (kept.isEmpty() || found.start() >= kept.getLast().end()) {
        kept.add(found);
      }
    }
    return kept;
  }
}
