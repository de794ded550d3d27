package vn.tracuu.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tracuu.model.Agency;

/**
 * Reads the bodies that a text names in a row.
 *
 * <p>Example: "Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các huyện, thành phố" are two bodies: a
 * comma parts bodies only where another begins behind it. The name goes from the person's office to
 * its last qualifier.
 */
final class BodyReader {
  private static final Phrases<String> ELLIPSES =
      Phrases.of(
          List.of(
              "các bộ :",
              "các sở :",
              "bộ :",
              "sở :",
              "các bộ, cơ quan :",
              "các bộ, ngành :",
              "các bộ và cơ quan :",
              "các sở, ngành :",
              "các sở, ban, ngành :"));
  private static final Phrases<String> COMRADES =
      Phrases.of(
          List.of(
              "các đồng chí",
              "các đồng chí :",
              "đồng chí",
              "các ông, bà",
              "các ông, bà :",
              "các ông/bà",
              "các ông/bà :",
              "các ông (bà)",
              "các ông (bà) :",
              "ông/bà"));

  /** "Thành phố khẩn trương rà soát", "Tỉnh Đắk Lắk chỉ đạo": the place stands for its bodies. */
  private static final Phrases<String> PLACES = Phrases.of(List.of("thành phố", "tỉnh"));

  private static final Phrases<String> DEPARTMENTS =
      Phrases.of(List.of("cục", "tổng cục", "vụ", "viện", "trung tâm"));

  private static final int LONGEST_BRACKETS = 12;
  private static final int LONGEST_LIST = 160;

  /** What stands behind a name and is none of it. */
  private static final List<String> NO_NAME =
      List.of("theo", "được", "có", "tại", "trong", "trên", "căn", "chủ", "phối", "(", ":", "để");

  /** Issuers that order provinces to act: what these begin with, folded. */
  private static final List<String> CENTRAL =
      List.of("thủ tướng", "chính phủ", "văn phòng chính phủ", "bộ ", "quốc hội");

  private final Agencies agencies;
  private final boolean isCentral;
  private final boolean isCouncil;
  private final Map<String, Phrases<Agency>> shortNames;

  /**
   * @param issuer of the document that is read: "Thủ tướng Chính phủ"
   */
  BodyReader(Agencies agencies, String issuer) {
    this.agencies = agencies;
    this.isCentral = CENTRAL.stream().anyMatch(Folded.of(issuer)::startsWith);
    this.isCouncil = Folded.of(issuer).startsWith("hội đồng nhân dân");
    this.shortNames = Map.of("bộ", shortNames(agencies, "bộ "), "sở", shortNames(agencies, "sở "));
  }

  private static Phrases<Agency> shortNames(Agencies agencies, String kind) {
    Phrases<Agency> names = new Phrases<>();
    agencies.all().stream()
        .filter(agency -> Folded.of(agency.name()).startsWith(kind))
        .forEach(agency -> names.add(agency.name().substring(kind.length()), agency));
    return names;
  }

  /**
   * The issuer is no subject of its own orders, unless the text says "chủ trì" or the like; of a
   * province's orders, that is. A council tells the committee what to do.
   */
  boolean isIssuer(Body body) {
    return !isCentral
        && body.agency()
            .filter(id -> id.equals("hdnd-tinh") || id.equals("ubnd-tinh") && !isCouncil)
            .isPresent();
  }

  /** The bodies in a row that begins at a token. */
  Optional<Body.Row> row(Tokens tokens, int first) {
    List<Body> bodies = new ArrayList<>();
    int end = first;
    int at = first;
    while (true) {
      List<Body> found = next(tokens, behindAddress(tokens, at));
      if (found.isEmpty()) {
        break;
      }
      bodies.addAll(found);
      end = found.getLast().end();
      Optional<Body.Row> listed = listedBehindColon(tokens, found, end);
      if (listed.isPresent()) {
        bodies.removeAll(found);
        bodies.addAll(listed.get().bodies());
        end = listed.get().end();
      }
      int closed = behindBrackets(tokens, tokens.behindNote(end));
      at = behindSeparator(tokens, closed);
      if (at == closed) {
        break;
      }
    }
    List<Body> row = withMinistry(tokens, bodies);
    return row.isEmpty() ? Optional.empty() : Optional.of(new Body.Row(row, end));
  }

  /** "các đơn vị: Văn phòng UBND tỉnh, Sở Tài chính": those named are meant. */
  private Optional<Body.Row> listedBehindColon(Tokens tokens, List<Body> found, int end) {
    int first = found.getLast().first();
    boolean isGroup =
        tokens.is(first, "các") || tokens.is(Vocabulary.TITLES.skip(tokens, first), "các");
    boolean isList =
        tokens.is(end, ":") && (tokens.isCapital(end + 1) || tokens.is(end + 1, "các"));
    return isGroup && found.size() == 1 && isList
        ? row(tokens, end + 1).filter(inner -> inner.bodies().size() > 1)
        : Optional.empty();
  }

  /** "Cục Quản lý xuất nhập cảnh, Bộ Công an" is one body, told with whose it is. */
  private static List<Body> withMinistry(Tokens tokens, List<Body> bodies) {
    if (bodies.size() != 2) {
      return bodies;
    }
    Body part = bodies.getFirst();
    Body whole = bodies.getLast();
    boolean isPart = DEPARTMENTS.begins(tokens, part.first());
    boolean isOf = tokens.is(whole.first(), "bộ") && whole.agency().isPresent();
    return isPart && isOf && tokens.is(part.end(), ",") && whole.first() == part.end() + 1
        ? List.of(new Body(part.first(), whole.end(), part.agency()))
        : bodies;
  }

  /**
   * The bodies of a value that is nothing but a list of them: there a name goes on to the next
   * comma behind which another begins, "Vụ Phổ biến, giáo dục pháp luật".
   */
  Optional<Body.Row> list(Tokens tokens) {
    Optional<Body.Row> row = row(tokens, 0);
    boolean isWhole = row.isEmpty() || isClosed(tokens, row.get().end());
    if (isWhole || NO_NAME.contains(tokens.word(row.get().end())) || tokens.size() > LONGEST_LIST) {
      return row;
    }
    return Optional.of(listed(tokens, 0, tokens.size()));
  }

  /** The bodies between two tokens, of which nothing is left out: each goes on to the next. */
  Body.Row listed(Tokens tokens, int first, int end) {
    List<Body> bodies = new ArrayList<>();
    int start = first;
    int read = behind(tokens, start);
    for (int i = first + 1; i <= end; i++) {
      i = Math.min(end, behindDescription(tokens, behindBrackets(tokens, i), end));
      boolean isEnd = i == end || isClosed(tokens, i);
      int behind = isEnd || i < read ? i : behindSeparator(tokens, i);
      boolean isNext = behind > i && (begins(tokens, behind) || isPeople(tokens, behind));
      if (isEnd || isNext) {
        bodies.addAll(whole(tokens, start, i));
        start = behind;
        read = behind(tokens, start);
      }
    }
    return new Body.Row(withMinistry(tokens, bodies), end);
  }

  /** "Hội đồng là cơ quan giúp Tỉnh ủy và UBND tỉnh": who is named behind "là" is no other body. */
  private static int behindDescription(Tokens tokens, int i, int end) {
    int at = i;
    boolean tells = tokens.is(i, "là") && !tokens.isCapital(i + 1);
    while (tells && at < end && !tokens.is(at, ";")) {
      at++;
    }
    return at;
  }

  private int behind(Tokens tokens, int i) {
    List<Body> found = next(tokens, i);
    return found.isEmpty() ? i : found.getLast().end();
  }

  /** The token behind "Các ông, bà:", "đồng chí". */
  static int behindAddress(Tokens tokens, int i) {
    return COMRADES.skip(tokens, i);
  }

  /** A body is named from a token on. */
  boolean begins(Tokens tokens, int i) {
    return !next(tokens, i).isEmpty();
  }

  private static boolean isClosed(Tokens tokens, int i) {
    boolean isMark = tokens.is(i, ".") || tokens.is(i, ";");
    return (isMark ? i + 1 : i) >= tokens.size();
  }

  private static boolean isPeople(Tokens tokens, int i) {
    return Vocabulary.PEOPLE.begins(tokens, i);
  }

  private List<Body> whole(Tokens tokens, int first, int end) {
    if (isPeople(tokens, first)) {
      return List.of();
    }
    List<Body> found = next(tokens, first);
    int named = withoutMarks(tokens, first, end);
    boolean isOne = found.size() <= 1 && first < named && tokens.isWord(first);
    Optional<String> agency = found.stream().findFirst().flatMap(Body::agency);
    return isOne ? List.of(new Body(first, named, agency)) : found;
  }

  /** The end of a name without brackets and marks behind it, and without what it is. */
  private static int withoutMarks(Tokens tokens, int first, int end) {
    int named = first;
    while (named < end && !tokens.is(named, "là")) {
      named++;
    }
    if (tokens.is(named - 1, ")")) {
      while (named > first && !tokens.is(named - 1, "(")) {
        named--;
      }
      named--;
    }
    while (named > first && (tokens.is(named - 1, ",") || tokens.is(named - 1, ";"))) {
      named--;
    }
    return named;
  }

  /**
   * The body at a token, or those of "Giám đốc các Sở: Tài chính, Y tế"; "Giám đốc:" is none, but
   * "Thủ tướng Chính phủ:" is.
   */
  private List<Body> next(Tokens tokens, int i) {
    int head = Vocabulary.MINISTERS.skip(tokens, i);
    int titled = head > i ? head : Vocabulary.TITLES.skip(tokens, i);
    boolean isWhole = head > i && tokens.is(head - 1, "phủ");
    if (titled > i && tokens.is(titled, ":") && !isWhole) {
      return next(tokens, titled + 1);
    }
    Optional<Phrases.Hit<String>> ellipsis = ELLIPSES.at(tokens, titled);
    if (ellipsis.isPresent()) {
      String kind = ellipsis.get().value().contains("sở") ? "sở" : "bộ";
      return shortNames(tokens, ellipsis.get().end(), kind);
    }
    return one(tokens, i).map(List::of).orElse(List.of());
  }

  /** "các Bộ: Quốc phòng, Công an": each name without its first word. */
  private List<Body> shortNames(Tokens tokens, int first, String kind) {
    List<Body> bodies = new ArrayList<>();
    int at = first;
    Optional<Body> body = shortName(tokens, at, kind);
    while (body.isPresent()) {
      bodies.add(body.get());
      int end = body.get().end();
      int next = behindSeparator(tokens, end);
      body = next > end ? shortName(tokens, next, kind) : Optional.empty();
    }
    return bodies;
  }

  private Optional<Body> shortName(Tokens tokens, int i, String kind) {
    return shortNames
        .get(kind)
        .at(tokens, i)
        .map(hit -> new Body(i, hit.end(), Optional.of(hit.value().id())));
  }

  private Optional<Body> one(Tokens tokens, int i) {
    Optional<Body> minister = minister(tokens, i);
    if (minister.isPresent()) {
      return minister;
    }
    int titled = titles(tokens, i);
    if (titled > i) {
      int ofBoard = tokens.is(titled - 1, "ban") && titled > i + 1 ? titled - 1 : titled;
      return body(tokens, titled, true)
          .or(() -> body(tokens, ofBoard, true))
          .map(body -> new Body(i, body.end(), body.agency()))
          .or(() -> member(tokens, i));
    }
    return body(tokens, i, false);
  }

  /** "Ủy viên thường trực", "Trưởng ban": an office whose board need not be named. */
  private static Optional<Body> member(Tokens tokens, int i) {
    int end = Vocabulary.MEMBERS.skip(tokens, i);
    return end > i && tokens.isCapital(i)
        ? Optional.of(new Body(i, Tail.ofUnknown(tokens, end), Optional.empty()))
        : Optional.empty();
  }

  /**
   * "Chủ tịch, Tổng Giám đốc các Công ty", "Giám đốc (Thủ trưởng)": one who has several offices, or
   * each of them; "các Chủ tịch".
   */
  private static int titles(Tokens tokens, int i) {
    boolean areMany = tokens.is(i, "các") && Vocabulary.TITLES.begins(tokens, i + 1);
    int end = Vocabulary.TITLES.skip(tokens, areMany ? i + 1 : i);
    while (end > i && tokens.is(end, ",") && Vocabulary.TITLES.begins(tokens, end + 1)) {
      end = Vocabulary.TITLES.skip(tokens, end + 1);
    }
    int other = tokens.is(end, "(") ? Vocabulary.TITLES.skip(tokens, end + 1) : end;
    return end > i && other > end + 1 && tokens.is(other, ")") ? other + 1 : end;
  }

  private Optional<Body> minister(Tokens tokens, int i) {
    int end = Vocabulary.MINISTERS.skip(tokens, i);
    if (end == i) {
      return Optional.empty();
    }
    boolean isOfMany = tokens.is(end, "các") && tokens.is(end + 1, "bộ");
    Optional<Body> ministry =
        isOfMany || tokens.is(end, "bộ") ? body(tokens, end, true) : Optional.<Body>empty();
    return Optional.of(
        ministry
            .map(body -> new Body(i, body.end(), body.agency()))
            .orElseGet(() -> new Body(i, Places.name(tokens, end), Optional.empty())));
  }

  private Optional<Body> body(Tokens tokens, int i, boolean isTitled) {
    return CouncilReader.read(tokens, i)
        .or(() -> GroupReader.read(tokens, i))
        .or(() -> known(tokens, i))
        .or(() -> unknown(tokens, i, isTitled));
  }

  private Optional<Body> known(Tokens tokens, int i) {
    return agencies
        .names()
        .at(tokens, i)
        .map(hit -> new Body(i, Tail.ofKnown(tokens, hit.end()), Optional.of(hit.value().id())));
  }

  private static Optional<Body> unknown(Tokens tokens, int i, boolean isTitled) {
    boolean mayBegin = tokens.isCapital(i) || Vocabulary.SMALL_HEADS.begins(tokens, i);
    int role = Vocabulary.ROLES.skip(tokens, i);
    if (role > i) {
      return Optional.of(new Body(i, role, Optional.empty()));
    }
    if (isGovernment(tokens, i)) {
      return Optional.of(new Body(i, i + 2, Optional.empty()));
    }
    int place = PLACES.skip(tokens, i);
    if (place > i && tokens.isCapital(i) && !tokens.is(place, "ủy") && !tokens.is(place, "đoàn")) {
      return Optional.of(new Body(i, Places.name(tokens, place), Optional.empty()));
    }
    boolean isMany = tokens.is(i, "các") && tokens.isCapital(i + 1);
    int noun = isMany ? i + 1 : i;
    int named = Vocabulary.HEADS.skip(tokens, noun);
    int head = named > noun ? named : i;
    if (isTitled && head == i) {
      head = Vocabulary.GROUP_NOUNS.skip(tokens, i);
    }
    boolean isNone = Vocabulary.NO_GROUPS.skip(tokens, noun) > head;
    if (head == i || isNone || !mayBegin && !isMany && !isTitled) {
      return Optional.empty();
    }
    int end = Tail.ofUnknown(tokens, head);
    boolean isName = (tokens.isCapital(i) || tokens.is(i, "các")) && head > i + 1;
    return end > head || isTitled || isName
        ? Optional.of(new Body(i, end, Optional.empty()))
        : Optional.empty();
  }

  /** "Giao Chính phủ": what the National Assembly orders. */
  static boolean isGovernment(Tokens tokens, int i) {
    return tokens.is(i, "chính") && tokens.is(i + 1, "phủ") && tokens.isCapital(i);
  }

  /** "Trung tâm Dịch vụ việc làm (Sở Nội vụ), Sở Y tế": what is in brackets parts no row. */
  private static int behindBrackets(Tokens tokens, int i) {
    int at = i;
    while (tokens.is(i, "(") && at < Math.min(tokens.size(), i + LONGEST_BRACKETS)) {
      if (tokens.is(at, ")")) {
        return at + 1;
      }
      at++;
    }
    return i;
  }

  /** The token behind what parts two bodies; {@code i} where nothing does. */
  private static int behindSeparator(Tokens tokens, int i) {
    int at = tokens.is(i, ",") || tokens.is(i, ";") ? i + 1 : i;
    return tokens.is(at, "và") || tokens.is(at, "cùng") ? at + 1 : at;
  }
}
