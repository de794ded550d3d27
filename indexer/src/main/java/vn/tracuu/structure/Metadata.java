package vn.tracuu.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tracuu.model.Content;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.model.Signer;
import vn.tracuu.model.Table;
import vn.tracuu.model.Work;
import vn.tracuu.model.WorkId;
import vn.tracuu.model.WorkType;

/**
 * What a document says of itself: number, type, issuer, place, date, title.
 *
 * <p>The head says it first; where it is silent, the words at the foot do ("Luật này được Quốc hội
 * ... thông qua ngày ...", "XÁC THỰC VĂN BẢN HỢP NHẤT"). The surprise: a number tells its issuer
 * too, for NĐ-CP is the Government's alone.
 */
record Metadata(
    Head head,
    List<String> above,
    SiteFacts site,
    String formula,
    List<String> opening,
    List<String> foot) {
  private static final Pattern PLACE =
      Pattern.compile("(?<place>\\p{Lu}[\\p{L} .-]{1,40}), ?ngày ");
  private static final Pattern DATE =
      Pattern.compile(
          "ngày ?(?<day>\\d{1,2}) ?(?:tháng|/|-) ?(?<month>\\d{1,2}) ?(?:năm|/|-) ?(?<year>\\d{4})");
  private static final Pattern PRESENTED =
      Pattern.compile(
          ",? ?\\(?"
              + DATE.pattern()
              + "\\)?,? của (?<issuer>\\p{Lu}[^,.;]{2,60}?) (?<title>về [^.;]{5,300})");
  private static final Pattern ADOPTED =
      Pattern.compile(
          "thông qua .{0,20}?(?:ngày ?(?:\\d{1,2}, ?){1,6})?"
              + DATE.pattern().replace("ngày ?", "(?:ngày ?)?"));

  private static final Pattern CONSOLIDATED =
      Pattern.compile("VĂN BẢN HỢP NHẤT(?: ?[-–] ?(?<by>\\p{Lu}.{1,80})?)?");

  /**
   * The mark of a footnote in a consolidated title: "đăng ký thuế1", "Quân đội[1]"; no "500 m2".
   */
  private static final Pattern NOTE =
      Pattern.compile(" ?\\[\\d{1,3}\\]|(?<=\\p{L}\\p{Ll})(?<![ckdm]m)\\d{1,2}(?=[ ,;.]|$)");

  private static final int LONGEST_NAME = 80;

  /** A precedent tells its day in its first paragraphs. */
  private static final int OPENING = 3;

  /**
   * @param above the lines of the file above the head
   */
  static Metadata of(
      Head head, List<String> above, Passage formula, List<Content> body, Ending ending) {
    List<String> opening =
        body.stream()
            .limit(OPENING)
            .filter(Passage.class::isInstance)
            .map(content -> ((Passage) content).text())
            .toList();
    List<String> foot = new ArrayList<>();
    ending.conclusions().other().forEach(line -> foot.add(line.text()));
    foot.addAll(last(body));
    return new Metadata(head, above, SiteFacts.NONE, formula.text(), opening, foot);
  }

  /**
   * The last paragraph, where the adoption of a law may have stayed: "Luật này được Quốc hội ...".
   */
  private static List<String> last(List<Content> contents) {
    return contents.isEmpty()
        ? List.of()
        : switch (contents.getLast()) {
          case Passage passage ->
              passage.text().contains("thông qua") ? List.of(passage.text()) : List.of();
          case Provision provision -> last(provision.content());
          case Table table -> List.of();
        };
  }

  /** The same, with what a site says where the document is silent. */
  Metadata with(SiteFacts given) {
    return new Metadata(head, above, given, formula, opening, foot);
  }

  private static final int IGNORING_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** A number, a type, quốc hiệu or the Party's name: nothing but a document has two of them. */
  boolean isOfDocument() {
    int signs = 0;
    signs += head.texts(Head.Role.NUMBER).isEmpty() ? 0 : 1;
    signs += head.texts(Head.Role.TYPE).isEmpty() ? 0 : 1;
    signs += head.texts(Head.Role.MOTTO).isEmpty() ? 0 : 1;
    return signs >= 2
        || named().isPresent()
        || signs == 1 && !head.texts(Head.Role.TITLE).isEmpty();
  }

  /** Two works without number and title are two, unless their texts are one. */
  Work work(List<Signer> signers, String text) {
    boolean isNameless = number().isEmpty() && title().isEmpty();
    String name = isNameless ? Integer.toHexString(text.hashCode()) : title();
    WorkId id = new WorkId(type(), number(), issuer(), date(), name);
    return new Work(
        id.iri(), id.id(), type(), number(), issuer(), place(), date(), title(), signers);
  }

  private String number() {
    Optional<String> consolidated =
        numbers(foot).filter(number -> number.contains("VBHN")).findFirst();
    // Its head may be that of the law which it consolidates.
    return (isAuthenticated() ? consolidated : Optional.<String>empty())
        .or(() -> named().map(NamedLine::number))
        .or(() -> numbers(head.texts(Head.Role.NUMBER)).findFirst())
        .or(() -> consolidated)
        .orElseGet(() -> Numbers.tidy(site.get("Số hiệu", "Số ký hiệu", "Số/Ký hiệu")));
  }

  private static Stream<String> numbers(List<String> lines) {
    return lines.stream().map(Numbers::in).flatMap(Optional::stream);
  }

  private Optional<NamedLine> named() {
    return head.texts(Head.Role.TYPE).stream()
        .map(NamedLine::of)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private WorkType type() {
    if (number().contains("VBHN") || isAuthenticated() || consolidated().isPresent()) {
      return WorkType.VAN_BAN_HOP_NHAT;
    }
    Optional<WorkType> printed =
        named().map(NamedLine::type).or(() -> printedType().flatMap(TypeLine::of));
    boolean isLetter =
        !head.texts(Head.Role.ADDRESSEE).isEmpty() || !head.texts(Head.Role.TITLE).isEmpty();
    return printed.orElseGet(
        () ->
            isLetter && !number().isEmpty()
                ? WorkType.CONG_VAN
                : NumberParts.type(number()).orElse(WorkType.KHAC));
  }

  private Optional<String> printedType() {
    return head.texts(Head.Role.TYPE).stream().findFirst();
  }

  private boolean isAuthenticated() {
    return foot.stream().anyMatch(line -> Ending.AUTHENTICATED.matcher(line).find());
  }

  /** The gazette's heading: "VĂN BẢN HỢP NHẤT - VĂN PHÒNG QUỐC HỘI", over a law as it is now. */
  private Optional<Matcher> consolidated() {
    return Stream.concat(above.stream(), head.parts().stream().map(part -> part.passage().text()))
        .map(CONSOLIDATED::matcher)
        .filter(Matcher::matches)
        .findFirst();
  }

  private String issuer() {
    List<String> printed = head.texts(Head.Role.ISSUER);
    Optional<String> ofNumber = NumberParts.issuer(number());
    boolean isAgency = ofNumber.isEmpty() || printed.stream().anyMatch(IssuerName::isAgency);
    if (ofNumber.isPresent() && number().contains("VBHN")) {
      return ofNumber.get();
    }
    if (!printed.isEmpty() && isAgency) {
      return IssuerName.of(printed);
    }
    if (type() == WorkType.AN_LE) {
      return "Hội đồng Thẩm phán Tòa án nhân dân tối cao";
    }
    return presented()
        .map(found -> found.group("issuer"))
        .or(() -> ofNumber)
        .or(() -> head.texts(Head.Role.ENACTOR).stream().findFirst().map(IssuerName::ofEnactor))
        .or(() -> isAuthenticated() ? authenticator() : Optional.empty())
        .or(() -> consolidated().map(found -> found.group("by")).map(IssuerName::of))
        .or(this::enacting)
        .or(() -> isOfParliament(type()) ? Optional.of("Quốc hội") : Optional.empty())
        .orElseGet(() -> site.get("Cơ quan ban hành", "Nơi ban hành"));
  }

  /** "Bộ trưởng Bộ Nội vụ ban hành Thông tư ...": who makes it, where no head says so. */
  private Optional<String> enacting() {
    int verb = formula.indexOf(" ban hành ");
    return Optional.of(formula.substring(0, Math.max(0, verb)))
        .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
        .filter(IssuerName::isAgency)
        .map(IssuerName::ofEnactor);
  }

  /** Constitution, article 70: the National Assembly makes the constitution and laws. */
  private static boolean isOfParliament(WorkType type) {
    return type == WorkType.HIEN_PHAP || type == WorkType.LUAT || type == WorkType.BO_LUAT;
  }

  private Optional<String> authenticator() {
    return foot.stream()
        .map(line -> Ending.AUTHENTICATED.split(line, 2))
        .filter(parts -> parts.length == 2)
        .map(parts -> parts[0].strip())
        .filter(line -> !line.isEmpty())
        .map(IssuerName::of)
        .findFirst();
  }

  private String place() {
    return head.texts(Head.Role.PLACE_AND_DATE).stream()
        .map(PLACE::matcher)
        .filter(Matcher::lookingAt)
        .map(found -> found.group("place"))
        .findFirst()
        .orElse("");
  }

  private Optional<LocalDate> date() {
    return first(DATE, head.texts(Head.Role.PLACE_AND_DATE))
        .or(() -> isAuthenticated() ? first(DATE, foot) : Optional.empty())
        .or(() -> first(ADOPTED, opening))
        .or(() -> first(ADOPTED, foot))
        .or(() -> presented().flatMap(Metadata::day))
        .or(() -> first(DATE, List.of(site.get(SiteFacts.DAY_OF + number()))))
        .or(() -> first(DATE, List.of("ngày " + site.get("Ngày ban hành"))));
  }

  private String title() {
    List<String> title = new ArrayList<>();
    if (type() == WorkType.VAN_BAN_HOP_NHAT) {
      printedType()
          .map(line -> TypeLine.of(line).map(TypeLine::name).orElse(line))
          .ifPresent(title::add);
      head.texts(Head.Role.TITLE).forEach(line -> title.add(NOTE.matcher(line).replaceAll("")));
    } else {
      title.addAll(head.texts(Head.Role.TITLE));
    }
    if (title.isEmpty()) {
      title.add(presented().map(found -> found.group("title")).orElse(site.get("Trích yếu")));
    }
    return withoutName(String.join(" ", title));
  }

  /**
   * "Nghị quyết 159/NQ-CP về việc ..." in a site's own title: type and number are no part of it.
   */
  private String withoutName(String title) {
    if (number().isEmpty()) {
      return title;
    }
    String name =
        "%s (?:số )?%s(?: năm \\d{4})?(?: ?[-–—:])? +"
            .formatted(Pattern.quote(type().vietnamese()), Pattern.quote(number()));
    Matcher named = Pattern.compile(name, IGNORING_CASE).matcher(title);
    return named.lookingAt() ? title.substring(named.end()) : title;
  }

  /**
   * A site introduces the text: "Nghị quyết số 57-NQ/TW (ngày 22/12/2024) của Bộ Chính trị về ...".
   */
  private Optional<Matcher> presented() {
    String number = number();
    return opening.stream()
        .filter(line -> !number.isEmpty() && line.contains(number))
        .map(line -> PRESENTED.matcher(line.substring(line.indexOf(number) + number.length())))
        .filter(Matcher::lookingAt)
        .findFirst();
  }

  private static Optional<LocalDate> first(Pattern pattern, List<String> lines) {
    return lines.stream()
        .map(pattern::matcher)
        .filter(Matcher::find)
        .map(Metadata::day)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<LocalDate> day(Matcher found) {
    return Dates.of(found.group("year"), found.group("month"), found.group("day"));
  }
}
