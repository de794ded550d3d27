package vn.tracuu.directive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.tracuu.model.ReadAs;

/**
 * Reads who is to act by a heading, a paragraph's beginning or a sentence.
 *
 * <p>Example: "Giao Sở Tài chính chủ trì, phối hợp với các sở, ngành" has one lead and one
 * co-ordinator. A sentence may begin with a clause before its subject: "Trên cơ sở đó, Bộ Tư pháp
 * tổng hợp".
 */
final class AssignmentReader {
  private static final Phrases<String> REQUESTS = Phrases.of(List.of("đề nghị"));
  private static final Phrases<String> ORDERS =
      Phrases.of(List.of("giao", "giao cho", "yêu cầu", "phân công"));
  private static final Phrases<String> ASKS = Phrases.of(List.of("yêu cầu", "đề nghị"));
  private static final Phrases<String> CASES =
      Phrases.of(
          List.of("trường hợp", "khi", "nếu", "căn cứ", "trên cơ sở", "sau khi", "trong thời hạn"));

  private static final Phrases<String> ISSUERS =
      Phrases.of(
          List.of(
              "chính phủ",
              "quốc hội",
              "ủy ban thường vụ quốc hội",
              "bộ chính trị",
              "ban bí thư",
              "ban thường vụ tỉnh ủy",
              "ban thường vụ thành ủy"));
  private static final Phrases<String> POLITE =
      Phrases.of(List.of("trân trọng", "thống nhất", "cũng"));
  private static final Phrases<String> OWNERS =
      Phrases.of(
          List.of("trách nhiệm", "nhiệm vụ của", "nội dung", "giao nhiệm vụ cho", "phân công cho"));
  private static final Phrases<String> TOPICS = Phrases.of(List.of("về", "đối với"));
  private static final Phrases<String> WHICH =
      Phrases.of(
          List.of(
              "đang",
              "có",
              "nơi có",
              "hoạt động",
              "trong lĩnh vực",
              "được giao",
              "được phân công"));

  /** What the duties of a body are about begins so. */
  private static final Phrases<String> ABOUT =
      Phrases.of(
          List.of("về", "trong", "đối với", "khi", "theo quy định", "tại khoản", "quy định tại"));

  private static final int FARTHEST_SUBJECT = 160;
  private static final int FARTHEST_OWNER = 10;
  private static final int LONGEST_NAME = 30;

  private final BodyReader bodies;
  private final OrderReader orders;

  AssignmentReader(BodyReader bodies) {
    this.bodies = bodies;
    this.orders = new OrderReader(bodies);
  }

  /**
   * Reads a text.
   *
   * @param stand where the text stands, which decides what may be read into it
   */
  Optional<Assignment> read(Tokens tokens, Stand stand) {
    for (int start : starts(tokens)) {
      Optional<Assignment> assignment =
          request(tokens, start)
              .or(() -> subject(tokens, start, stand))
              .or(() -> orders.described(tokens, start))
              .or(() -> continuation(tokens, start, stand));
      if (assignment.isPresent()) {
        return assignment;
      }
    }
    return Optional.empty();
  }

  /** Where a text stands. */
  enum Stand {
    /** A heading, or a line of names alone. */
    HEADING,
    /** The first words of a provision. */
    FIRST,
    /** The first sentence of a later paragraph. */
    OPENING,
    /** A later sentence. */
    LATER
  }

  /**
   * The tokens at which a subject may stand: the first, and behind commas of a fronted clause; but
   * not in the midst of "các cấp, các ngành", nor in what is quoted, nor behind "..., gửi kết quả
   * đến", whose subject is left out.
   */
  private static List<Integer> starts(Tokens tokens) {
    List<Integer> starts = new ArrayList<>();
    starts.add(behindOwner(tokens));
    for (int i = 1; i < Math.min(tokens.size(), FARTHEST_SUBJECT); i++) {
      if (opensOrder(tokens, i) || opensRequest(tokens, i)) {
        starts.add(i);
      }
    }
    behindTopic(tokens).ifPresent(starts::add);
    boolean isFollowing = tokens.is(0, "theo") && tokens.is(1, "dõi");
    if (Vocabulary.FRONTING.begins(tokens, 0) && !isFollowing) {
      int behindGroup = 0;
      boolean isQuoted = false;
      for (int i = 1; i < Math.min(tokens.size(), FARTHEST_SUBJECT); i++) {
        behindGroup = Math.max(behindGroup, groupEnd(tokens, i));
        boolean isApart = i > behindGroup || i == behindGroup && !goesOn(tokens, i);
        isQuoted = tokens.is(i, "“") || isQuoted && !tokens.is(i, "”");
        boolean isMark = !isQuoted && (tokens.is(i, ",") || tokens.is(i, ";"));
        if (isMark && tokens.is(i + 1, "gửi")) {
          break;
        }
        if (isMark && isApart && !tokens.is(i - 2, "các")) {
          starts.add(i + 1);
        }
      }
    }
    starts.sort(Comparator.naturalOrder());
    return starts;
  }

  /** "Trách nhiệm của Sở Tài chính", "Trách nhiệm phối hợp của các sở": the token of the name. */
  private static int behindOwner(Tokens tokens) {
    int behind = OWNERS.skip(tokens, 0);
    boolean isDuty = tokens.is(0, "trách") && tokens.is(1, "nhiệm");
    for (int i = behind; isDuty && i < FARTHEST_OWNER; i++) {
      if (tokens.is(i, "của")) {
        return i + 1;
      }
    }
    return behind;
  }

  /** "Về đề nghị ...: Bộ Nội vụ nghiên cứu": the order stands behind what was asked for. */
  private static OptionalInt behindTopic(Tokens tokens) {
    if (!TOPICS.begins(tokens, 0)) {
      return OptionalInt.empty();
    }
    return IntStream.range(2, Math.min(tokens.size(), FARTHEST_SUBJECT))
        .filter(i -> tokens.is(i - 1, ":"))
        .findFirst();
  }

  /** "...; giao Bộ Tài chính", "nếu có vướng mắc đề nghị các sở", "nếu có vướng mắc các sở". */
  private static boolean opensOrder(Tokens tokens, int i) {
    boolean isBehindMark = tokens.is(i - 1, ";") || tokens.is(i - 1, ":");
    boolean isBehindTrouble =
        tokens.is(i - 1, "mắc") && tokens.is(i - 2, "vướng")
            || tokens.is(i - 1, "quyền") && tokens.is(i - 3, "vượt");
    if (!isBehindMark && !isBehindTrouble) {
      return false;
    }
    boolean isOfTask = tokens.is(i, "yêu") && Vocabulary.DUTIES.begins(tokens, 0);
    boolean isOrder = REQUESTS.begins(tokens, i) || ORDERS.begins(tokens, i) && !isOfTask;
    boolean mayBegin = isOrder || tokens.is(i, "các");
    return isOrder && isBehindMark || isBehindTrouble && mayBegin && tokens.is(0, "trong");
  }

  /**
   * "Để khắc phục hậu quả, Bộ Xây dựng yêu cầu các cơ quan": who asks stands behind a comma; but
   * not what may be asked in a case to come.
   */
  private static boolean opensRequest(Tokens tokens, int i) {
    if (!tokens.is(i - 1, ",") || !tokens.isCapital(i)) {
      return false;
    }
    for (int at = i + 1; at < i + FARTHEST_OWNER; at++) {
      boolean isDeed =
          tokens.is(at, "đã") || Vocabulary.DUTIES.begins(tokens, at) && !tokens.isCapital(at);
      if (ASKS.begins(tokens, at)) {
        return !tellsCase(tokens, i);
      }
      if (isDeed || !tokens.isWord(at)) {
        return false;
      }
    }
    return false;
  }

  /** "Khi ...", "Trường hợp ..." begins the sentence, or "trường hợp" stands before a token. */
  private static boolean tellsCase(Tokens tokens, int end) {
    return CASES.begins(tokens, 0)
        || IntStream.range(1, end)
            .anyMatch(at -> tokens.is(at, "hợp") && CASES.begins(tokens, at - 1));
  }

  /** Behind "phối hợp với các sở" a comma goes on with the row. */
  private static boolean goesOn(Tokens tokens, int comma) {
    boolean isMany = tokens.is(comma + 1, "các");
    for (int i = comma - 1; !isMany && i > 0 && i > comma - FARTHEST_OWNER; i--) {
      if (tokens.is(i, "các") && tokens.is(i - 1, "với")) {
        return true;
      }
    }
    return isMany;
  }

  /** Behind "các tổ chức, cá nhân", before whose next comma no subject begins. */
  private static int groupEnd(Tokens tokens, int i) {
    boolean isPlural = tokens.is(i, "các") && !tokens.is(i - 1, ",");
    return isPlural ? GroupReader.read(tokens, i).map(Body::end).orElse(0) : 0;
  }

  private Optional<Assignment> request(Tokens tokens, int first) {
    int start = POLITE.skip(tokens, ISSUERS.skip(tokens, first));
    boolean isRequest = REQUESTS.begins(tokens, start);
    int behind = isRequest ? REQUESTS.skip(tokens, start) : ORDERS.skip(tokens, start);
    if (behind == start) {
      return Optional.empty();
    }
    ReadAs readAs = isRequest ? ReadAs.REQUESTED : ReadAs.ASSIGNED;
    int named = tokens.is(behind, ":") ? behind + 1 : behind;
    return bodies.row(tokens, named).map(row -> orders.asked(tokens, row, readAs));
  }

  private Optional<Assignment> subject(Tokens tokens, int start, Stand stand) {
    Optional<Body.Row> row = bodies.row(tokens, start);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    int end = row.get().end();
    Optional<Assignment> ofOthers = request(tokens, end);
    if (ofOthers.isPresent()) {
      return ofOthers;
    }
    boolean isFirst = stand == Stand.HEADING || stand == Stand.FIRST;
    boolean mayBeAlone = isFirst && start == behindOwner(tokens);
    return orders
        .given(tokens, row.get(), mayBeAlone)
        .or(() -> owner(tokens, row.get(), start > 0 && mayBeAlone || isTold(tokens, end, stand)));
  }

  /** "Các doanh nghiệp đang hoạt động trong khu": a heading that tells which are meant. */
  private static boolean isTold(Tokens tokens, int end, Stand stand) {
    boolean isDuty = tokens.is(end, "có") && tokens.is(end + 1, "trách");
    return stand == Stand.HEADING
        && tokens.size() <= LONGEST_NAME
        && WHICH.begins(tokens, end)
        && !isDuty;
  }

  /**
   * "Trách nhiệm của cơ quan, đơn vị có hệ thống thông tin ...": all of it is the name; but not
   * what the duties are about, "Trách nhiệm của Bộ Tài chính trong quản lý thuế".
   */
  private static Optional<Assignment> owner(Tokens tokens, Body.Row row, boolean isOwner) {
    if (!isOwner) {
      return Optional.empty();
    }
    boolean isNewSentence = tokens.isCapital(row.end()) || Figures.isIn(tokens.word(row.end()));
    boolean isGovernment = BodyReader.isGovernment(tokens, row.bodies().getFirst().first());
    if (isNewSentence || isGovernment || ABOUT.begins(tokens, row.end())) {
      return Optional.of(
          new Assignment(row.bodies(), List.of(), ReadAs.BARE_HEADING, tokens.size()));
    }
    if (row.bodies().size() != 1) {
      return Optional.empty();
    }
    Body only = row.bodies().getFirst();
    Body named = new Body(only.first(), tokens.size(), only.agency());
    return Optional.of(
        new Assignment(List.of(named), List.of(), ReadAs.BARE_HEADING, tokens.size()));
  }

  private Optional<Assignment> continuation(Tokens tokens, int start, Stand stand) {
    boolean isOfOther =
        IntStream.range(0, start).anyMatch(i -> tokens.is(i, "trách") || tokens.is(i, "thì"));
    boolean isLaterVerb = start > 0 && tokens.is(0, "thực") && tokens.is(1, "hiện");
    return stand == Stand.LATER || isOfOther || isLaterVerb
        ? Optional.empty()
        : orders.continued(tokens, start);
  }
}
