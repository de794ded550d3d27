package vn.tracuu.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tracuu.model.Effect;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Level;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.model.ProvisionPath;
import vn.tracuu.model.Work;
import vn.tracuu.model.WorkType;

/**
 * Reads from when a text says that it is in force.
 *
 * <p>Only a sentence about the text as a whole counts: "Luật này có hiệu lực ..." and not "Điều 5
 * của Luật này có hiệu lực ...". A consolidated text repeats what others said of themselves, so it
 * says nothing.
 */
public final class EffectReader {
  /** With the slips that a recognition of letters makes: "thì hành", "kề từ". */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:^|[.;:] )(?<type>\\p{Lu}[\\p{L} ]{2,25}?)(?: này)?"
              + "(?: (?:đã )?được [^.;]{1,250}? thông qua[^.;]{0,120}?)?"
              + "(?:,? và)?(?: bắt đầu)? có hiệu lực(?:,? th[iìị] hành| áp dụng| pháp luật)?,?"
              + " (?<since>(?:k[ểềế] )?từ |sau )");

  private static final Pattern DAY =
      Pattern.compile(
          "(?:0?0 ?(?:giờ|h)(?: ?00)?(?: phút)?,? )?ngày\\s*(\\d{1,2})(?: ?[/.-] ?|\\s*tháng\\s*)"
              + "(\\d{1,2})(?: ?[/.-] ?|\\s*năm\\s*)(\\d{4})(?!\\d).*");

  private static final Pattern DAY_OF_ISSUE =
      Pattern.compile("ngày (?:ký|ban hành)(?!\\p{L})(?!.{0,30} Công báo).*");

  private static final int LONGEST = 600;

  private EffectReader() {}

  /** The first sentence that says so; none where the text does not. */
  public static Optional<Effect> of(LegalDocument document) {
    if (document.work().type() == WorkType.VAN_BAN_HOP_NHAT) {
      return Optional.empty();
    }
    return document.paths().stream()
        .filter(path -> path.steps().getFirst().level() != Level.ATTACHMENT)
        .map(ProvisionPath::last)
        .flatMap(provision -> of(provision, document.work()).stream())
        .findFirst();
  }

  private static Optional<Effect> of(Provision provision, Work work) {
    return Stream.of(List.of(provision.heading()), provision.paragraphs())
        .flatMap(List::stream)
        .map(Passage::text)
        .filter(line -> line.contains("có hiệu lực"))
        .flatMap(line -> of(provision.eId(), line, work).stream())
        .findFirst();
  }

  private static Optional<Effect> of(String eId, String line, Work work) {
    Matcher found = SENTENCE.matcher(line);
    while (found.find()) {
      if (isOf(work.type(), found.group("type"))) {
        String behind = line.substring(found.end());
        Optional<LocalDate> day =
            found.group("since").startsWith("sau") ? Optional.empty() : day(behind, work);
        return Optional.of(new Effect(eId, sentence(line.substring(found.start("type"))), day));
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(WorkType type, String named) {
    return named.equalsIgnoreCase(type.vietnamese()) || named.equals("Văn bản");
  }

  private static Optional<LocalDate> day(String behind, Work work) {
    Matcher day = DAY.matcher(behind);
    if (day.matches()) {
      return Dates.of(day.group(3), day.group(2), day.group(1));
    }
    return DAY_OF_ISSUE.matcher(behind).matches() ? work.date() : Optional.empty();
  }

  /** Up to the point that ends it; not more of a text without one than can be shown. */
  private static String sentence(String text) {
    int end = text.indexOf(". ");
    String whole = end < 0 ? text : text.substring(0, end + 1);
    return whole.length() > LONGEST ? whole.substring(0, LONGEST) + "…" : whole;
  }
}
