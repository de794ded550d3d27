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
  private static final Pattern DECIDED =
      Pattern.compile(
          "(?:đề ra|được giao|đã giao|xử lý|ban hành|phát sinh|phê duyệt|thông qua|áp dụng"
              + "|hiệu lực(?: thi hành)?|có hiệu lực từ|được cấp|ký|diễn ra|sử dụng đất"
              + "|nhiệm vụ triển khai|tầm nhìn|định hướng)\\s$");
  private static final Pattern OF_PERIOD =
      Pattern.compile(
          "(?iu)(?:từ|kể từ|tính từ)\\s(?:ngày\\s|năm\\s|tháng\\s)?\\d[^;]{0,60}(?:đến)?\\s?$"
              + "|tính\\s$|(?<!\\p{L})đã\\s[^;,]{0,90}$"
              + "|(?:giá trị|hiệu lực|tiếp tục|thời hạn|áp dụng)[^;,]{0,40}\\s$");
  private static final Pattern ACTS =
      Pattern.compile(
          "(?iu)hoàn thành|xong|báo cáo|gửi|trình|công bố|ban hành|lập|thực hiện|điều chỉnh"
              + "|phê duyệt|^$");
  private static final Pattern OPEN_END =
      Pattern.compile("^\\s?(?:và|,)\\s(?:các|những)\\snăm|^\\s?trở đi|^\\s?và năm 20");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^[-+*•\\s]*(?:[a-zđ0-9]{1,2}[.)]\\s)?"
              + "(?:thời gian|thời hạn|tiến độ|thời điểm|hoàn thành)(?:\\s\\p{L}{1,9}){0,4}\\s?:\\s?");
  private static final Pattern DONE =
      Pattern.compile("(?iu)hoàn thành|xong|thời hạn|kết thúc|từ nay");

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
    List<Found> all = new ArrayList<>();
    collect(DeadlineRule.ALL, sentence, 0, all);
    Matcher label = LABEL.matcher(sentence);
    if (label.find() && all.isEmpty()) {
      collect(DeadlineRule.BEHIND_LABEL, sentence, label.end(), all);
    }
    return withoutOverlaps(all);
  }

  private void collect(List<DeadlineRule> rules, String sentence, int from, List<Found> all) {
    for (DeadlineRule rule : rules) {
      Matcher words = rule.pattern().matcher(sentence);
      for (int at = from; at <= sentence.length() && words.find(at); at = words.end()) {
        found(words, rule, sentence).ifPresent(all::add);
      }
    }
  }

  private Optional<Found> found(Matcher words, DeadlineRule rule, String sentence) {
    Optional<DeadlineRule.Meaning> meaning = rule.reading().of(words);
    boolean limits =
        !DECIDED.matcher(before(sentence, words.start())).find()
            && !OPEN_END.matcher(sentence.substring(words.end())).find()
            && !isQuoted(sentence, words.start())
            && !isOfCondition(sentence, words.start())
            && !isOfPeriod(rule, sentence, words.start());
    if (meaning.isEmpty() || !limits || isPast(meaning.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new Found(words.start(), words.end(), asDay(meaning.get(), sentence, words)));
  }

  /**
   * "hoàn thành đến ngày 30/6/2025" is a task's own day, not a day on which something is looked at.
   */
  private static DeadlineRule.Meaning asDay(
      DeadlineRule.Meaning meaning, String sentence, Matcher words) {
    boolean isCheckpoint = meaning.kind() == Kind.CHECKPOINT;
    return isCheckpoint && DONE.matcher(before(sentence, words.start())).find()
        ? new DeadlineRule.Meaning(Kind.DAY, meaning.bound(), meaning.time())
        : meaning;
  }

  /**
   * "từ ngày 01/7 đến ngày 31/12" is when something holds, "đã cấp trước ngày 01/8/2024" which of
   * them are meant.
   */
  private boolean isOfPeriod(DeadlineRule rule, String sentence, int start) {
    boolean isDay = rule.pattern().pattern().contains("(?<d>");
    boolean isRange = rule.pattern().pattern().contains("(?<d2>");
    String before = sentence.substring(Math.max(0, start - 110), start);
    boolean isIdle = isNormative && !ACTS.matcher(before).find();
    return isDay && !isRange && (OF_PERIOD.matcher(before).find() || isIdle);
  }

  private boolean isPast(DeadlineRule.Meaning meaning) {
    return issued.isPresent()
        && meaning.time().end().filter(end -> end.isBefore(issued.get())).isPresent();
  }

  private static String before(String sentence, int start) {
    return sentence.substring(Math.max(0, start - 24), start);
  }

  private static boolean isQuoted(String sentence, int start) {
    int open = sentence.lastIndexOf('“', start);
    return open >= 0 && sentence.lastIndexOf('”', start) < open && sentence.indexOf('”', start) > 0;
  }

  /** "Đối với các nhiệm vụ trong năm 2025, ..." says which, not by when. */
  private static boolean isOfCondition(String sentence, int start) {
    String folded = Folded.of(sentence);
    boolean isFronted = folded.startsWith("đối với ") || folded.startsWith("trường hợp ");
    return isFronted && sentence.indexOf(',') > start;
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
