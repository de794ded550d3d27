package vn.tracuu.directive;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tracuu.model.ReadAs;

/**
 * Reads what stands behind a row of bodies: the word that makes them leads, and with whom they
 * co-ordinate.
 */
final class OrderReader {
  private static final Phrases<String> RESPONSIBLE =
      Phrases.of(List.of("có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ"));

  /** Behind the colon that follows stands who it is: "..., tổng hợp: Bộ Công Thương". */
  private static final Phrases<String> LABELS =
      Phrases.of(List.of("cơ quan chịu trách nhiệm thu thập", "đơn vị chịu trách nhiệm thu thập"));

  private static final Phrases<String> COORDINATE =
      Phrases.of(
          List.of(
              "phối hợp với",
              "phối hợp",
              "phối hợp chặt chẽ",
              "phối hợp chặt chẽ với",
              "phối hợp cùng",
              "phối hợp đồng bộ với"));
  private static final Phrases<String> OPENERS =
      Phrases.of(
          List.of(
              "chủ động",
              "tích cực",
              "thường xuyên",
              "khẩn trương",
              "khẩn trương tiếp tục",
              "tiếp tục",
              "kịp thời"));
  private static final Phrases<String> HUBS =
      Phrases.of(
          List.of(
              "là cơ quan đầu mối",
              "là đơn vị đầu mối",
              "là đầu mối",
              "là cơ quan thường trực",
              "là đơn vị thường trực"));
  private static final Phrases<String> SCOPES =
      Phrases.of(
          List.of(
              "theo",
              "căn cứ",
              "trên cơ sở",
              "trong phạm vi",
              "trong quá trình",
              "trong thời gian"));
  private static final Phrases<String> INSERTED =
      Phrases.of(List.of("trên cơ sở", "căn cứ", "theo", "trong phạm vi"));

  /** Inserted before whatever verb follows: "trong phạm vi nhiệm vụ, quyền hạn của mình, ...". */
  private static final Phrases<String> POWERS =
      Phrases.of(List.of("trong phạm vi", "theo chức năng", "căn cứ chức năng", "căn cứ nhiệm vụ"));

  /** How often stands before what is to be done: "hằng năm thực hiện kiểm toán". */
  private static final Phrases<String> OFTEN =
      Phrases.of(
          List.of(
              "hằng năm",
              "hàng năm",
              "hằng quý",
              "hàng quý",
              "hằng tháng",
              "hàng tháng",
              "hằng tuần",
              "hàng tuần",
              "hằng ngày",
              "hàng ngày"));

  private static final Phrases<String> ANNOUNCES =
      Phrases.of(
          List.of(
              "thông báo",
              "xin thông báo",
              "ban hành",
              "quyết định",
              "làm việc theo",
              "trả lời để",
              "trả lời cho",
              "trả lời như sau",
              "trả lời theo",
              "thông tin để",
              "gửi kèm"));

  /** What somebody or something has to be like, which is nothing to do. */
  private static final Phrases<String> REQUIREMENTS =
      Phrases.of(List.of("phải có", "phải là", "phải đạt", "phải đáp ứng", "phải được", "cần có"));

  private static final Phrases<String> DEEDS =
      Phrases.of(
          List.of(
              "phải có văn bản",
              "phải có báo cáo",
              "phải có trách nhiệm",
              "phải có biện pháp",
              "phải có kế hoạch",
              "phải có phương án",
              "phải có giải pháp"));

  /** Heads that are no name alone, and the words with which their names go on. */
  private static final Phrases<String> NAMELESS =
      Phrases.of(
          List.of(
              "hội đồng",
              "trung tâm",
              "cục",
              "tổng cục",
              "vụ",
              "viện",
              "ủy viên ủy ban",
              "ủy ban",
              "đoàn"));

  private static final Phrases<String> NAMING =
      Phrases.of(
          List.of(
              "tư vấn",
              "điều phối",
              "thẩm định",
              "kiểm tra",
              "giám sát",
              "đánh giá",
              "hỗ trợ",
              "xử lý",
              "thống kê",
              "khai thác",
              "vận hành"));

  private static final List<String> EVERYONE =
      List.of("cac-so-ban-nganh", "ubnd-cap-huyen", "ubnd-cap-xa", "cac-bo-nganh", "ubnd-cap-tinh");
  private static final Phrases<String> ENTRUSTED =
      Phrases.of(List.of("được giao", "được phân công", "quy định tại", "nêu tại"));
  private static final Phrases<String> BEHIND_ENTRUSTED =
      Phrases.of(
          List.of(
              "có trách nhiệm",
              "chịu trách nhiệm",
              "có nhiệm vụ",
              "chủ động",
              "khẩn trương",
              "nghiêm túc",
              "kịp thời",
              "phải",
              "cần"));
  private static final List<String> ENDS_OF_NAME = List.of("theo", "tại", "trong", "có", ",");
  private static final int LONGEST_SCOPE = 40;
  private static final int LONGEST_ENTRUSTED = 24;
  private static final int LONGEST_VERB = 3;

  /** Who is asked with the bodies and is none. */
  private static final Phrases<String> PEOPLE =
      Phrases.of(List.of("và mọi người dân", "và nhân dân", "và người dân", "và toàn dân"));

  /** First words of others behind a comma; any other word goes on with the name. */
  private static final List<String> PERSONS =
      List.of(
          "cá", "cán", "chủ", "chuyên", "cộng", "công", "hộ", "khách", "mọi", "người", "nhà",
          "nhân", "những", "thuê", "tổ", "viên");

  private static final int LONGEST_OTHERS = 10;
  private static final int LONGEST_DESCRIPTION = 120;

  /** Words with which an item of a list begins and no name goes on. */
  private static final Phrases<String> ITEMS =
      Phrases.of(
          List.of(
              "chỉ đạo",
              "tiếp tục",
              "khẩn trương",
              "chủ động",
              "kịp thời",
              "tăng cường",
              "đẩy mạnh",
              "triển khai",
              "thực hiện",
              "rà soát",
              "hướng dẫn",
              "tham mưu",
              "báo cáo",
              "trình"));

  /** Marks within a row of bodies. */
  private static final List<String> PARTS = List.of(",", ";", "-", "(", ")", "“", "”");

  /** Where these stand before the word of an order, it binds in that case only. */
  private static final Phrases<String> CONDITIONS =
      Phrases.of(
          List.of(
              "nếu",
              "làm việc theo",
              "cam kết",
              "cam đoan",
              "xin chịu",
              "không",
              "phải",
              "căn cứ",
              "thì",
              "khi",
              "trường hợp",
              "được quyền",
              "có quyền",
              "giao",
              "đề nghị",
              "yêu cầu"));

  /** Heads of names that are told by a clause alone. */
  private static final Phrases<String> DESCRIBED =
      Phrases.of(
          List.of(
              "cơ quan",
              "các cơ quan",
              "đơn vị",
              "các đơn vị",
              "doanh nghiệp",
              "các doanh nghiệp",
              "tổ chức",
              "các tổ chức",
              "thương nhân",
              "các thương nhân",
              "nhà đầu tư",
              "chủ đầu tư",
              "chủ dự án",
              "chủ cơ sở",
              "đại lý"));

  private final BodyReader bodies;

  OrderReader(BodyReader bodies) {
    this.bodies = bodies;
  }

  /** Bodies that are asked or ordered by name: whatever follows is theirs to do. */
  Assignment asked(Tokens tokens, Body.Row row, ReadAs readAs) {
    return given(tokens, row, true)
        .map(found -> found.readAs(readAs))
        .orElseGet(() -> new Assignment(row.bodies(), List.of(), readAs, row.end()));
  }

  /**
   * Bodies before an order.
   *
   * @param mayBeAlone names alone, or before a colon, are an order too: a heading
   */
  Optional<Assignment> given(Tokens tokens, Body.Row row, boolean mayBeAlone) {
    int closed = PEOPLE.skip(tokens, behindBrackets(tokens, tokens.behindNote(row.end())));
    int behind = behindEntrusted(tokens, closed);
    Body.Row named = behind > closed ? entrusted(tokens, row, behind) : row;
    Body.Row leads = inBrackets(tokens, row).orElse(named);
    int word = behindOpener(tokens, behindInsertion(tokens, behindScope(tokens, behind)));
    if (isChair(tokens, word) && isNameOfChair(tokens, row, word)) {
      return Optional.empty();
    }
    if (isChair(tokens, word)) {
      return Optional.of(chairs(tokens, leads, word + 2));
    }
    if (LABELS.begins(tokens, row.bodies().getFirst().first())) {
      return Optional.empty();
    }
    if (RESPONSIBLE.begins(tokens, word)) {
      Body lead = leads.bodies().getFirst();
      return leads.bodies().size() == 1 && isUnnamed(tokens, lead.first(), lead.end())
          ? Optional.empty()
          : Optional.of(
              with(tokens, leads, RESPONSIBLE.skip(tokens, word)).readAs(ReadAs.RESPONSIBLE));
    }
    Optional<Body.Row> coordinators = coordinators(tokens, OPENERS.skip(tokens, word));
    if (coordinators.isPresent()) {
      ReadAs readAs = word > behind ? ReadAs.BY_FIELD : ReadAs.COORDINATES;
      return Optional.of(
          new Assignment(
              leads.bodies(),
              coordinators.get().bodies(),
              tokens.is(behind, "theo") ? readAs : ReadAs.COORDINATES,
              coordinators.get().end()));
    }
    return alone(tokens, leads, new Span(behind, word), mayBeAlone)
        .or(() -> withOthers(tokens, leads, closed));
  }

  /** "Cơ quan có trách nhiệm bồi thường phải ...": which is meant, and no order. */
  private static boolean isUnnamed(Tokens tokens, int first, int end) {
    return tokens.is(first, "cơ") && end == first + 2;
  }

  /** "Các cơ quan, đơn vị và người sử dụng có trách nhiệm": others who are no bodies. */
  private Optional<Assignment> withOthers(Tokens tokens, Body.Row leads, int closed) {
    boolean isJoined =
        tokens.is(closed, "và")
            || tokens.is(closed, "hoặc")
            || tokens.is(closed, ",") && isOther(tokens, closed + 1);
    for (int at = closed + 1; isJoined && at < closed + LONGEST_OTHERS; at++) {
      if (RESPONSIBLE.begins(tokens, at) && !tokens.is(at - 1, "không")) {
        return Optional.of(with(tokens, leads, RESPONSIBLE.skip(tokens, at)));
      }
      if (!tokens.isWord(at)) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean isOther(Tokens tokens, int i) {
    return PERSONS.contains(tokens.word(i))
        || Vocabulary.HEADS.begins(tokens, i)
        || Vocabulary.TITLES.begins(tokens, i);
  }

  /**
   * "Doanh nghiệp thực hiện dự án có trách nhiệm": what stands before the word of the order tells
   * which is meant, and belongs to the name; so does "được UBND tỉnh giao".
   */
  Optional<Assignment> described(Tokens tokens, int start) {
    int first = BodyReader.behindAddress(tokens, start);
    int head = DESCRIBED.skip(tokens, first);
    boolean isVerb = tokens.is(first, "tổ") && Vocabulary.DUTIES.begins(tokens, head);
    boolean isNone = isVerb || LABELS.begins(tokens, first);
    if (isNone || head == first && !bodies.begins(tokens, first)) {
      return Optional.empty();
    }
    boolean isEntrusted = false;
    for (int at = first + 2; at < first + LONGEST_DESCRIPTION; at++) {
      isEntrusted |= tokens.is(at, "được");
      if (RESPONSIBLE.begins(tokens, at)) {
        int end = tokens.is(at - 1, "phải") ? at - 1 : at;
        return isClause(tokens, first, end) || isUnnamed(tokens, first, end)
            ? Optional.empty()
            : Optional.of(
                with(tokens, bodies.listed(tokens, first, end), RESPONSIBLE.skip(tokens, at)));
      }
      boolean isApart = tokens.is(at, ";") && !bodies.begins(tokens, at + 1);
      boolean isPart = tokens.isWord(at) || PARTS.contains(tokens.word(at)) && !isApart;
      boolean isGiven =
          isEntrusted && tokens.is(at, "giao")
              || tokens.is(at, "phải") && RESPONSIBLE.begins(tokens, at + 1);
      if (!isPart || CONDITIONS.begins(tokens, at) && !isGiven) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "Hội đồng làm việc tập thể và chịu trách nhiệm": what stands before "và" is no name. */
  private static boolean isClause(Tokens tokens, int first, int end) {
    return tokens.is(end - 1, "và")
        && IntStream.range(first, end).noneMatch(i -> tokens.is(i, "là"));
  }

  /** An order without its lead: "- Chủ trì, phối hợp với Sở Tư pháp xây dựng ...". */
  Optional<Assignment> continued(Tokens tokens, int start) {
    if (RESPONSIBLE.begins(tokens, start)) {
      return continued(tokens, RESPONSIBLE.skip(tokens, start));
    }
    boolean chairs = tokens.is(start, "chủ") && tokens.is(start + 1, "trì");
    if (HUBS.begins(tokens, start)) {
      int behind = HUBS.skip(tokens, start);
      return continued(tokens, tokens.is(behind, ",") ? behind + 1 : behind);
    }
    Optional<Body.Row> found =
        chairs
            ? coordinatorsBehindChair(tokens, start + 2)
            : coordinators(tokens, OPENERS.skip(tokens, start));
    return found.map(row -> new Assignment(List.of(), row.bodies(), ReadAs.INHERITED, row.end()));
  }

  /** Tokens from one to another. */
  private record Span(int first, int end) {}

  private Optional<Assignment> alone(
      Tokens tokens, Body.Row leads, Span scope, boolean mayBeAlone) {
    boolean isGovernment =
        BodyReader.isGovernment(tokens, leads.bodies().getFirst().first())
            && leads.bodies().size() == 1;
    if (isGovernment || isDefinition(tokens, leads, scope.end) || isBlank(tokens, scope.end)) {
      return Optional.empty();
    }
    boolean isAtEnd = tokens.is(scope.end, ":") || isClosed(tokens, scope.end);
    boolean isOpening = scope.end > scope.first && tokens.is(scope.end, ":");
    boolean isTold =
        tokens.is(scope.end, ":")
            && (isDuty(tokens, scope.end + 1) || scope.end + 1 == tokens.size());
    boolean isItem = isMarkOfItem(tokens, scope.end) && opensItem(tokens, scope.end + 1);
    if (isAtEnd && (mayBeAlone || isOpening || isTold) || mayBeAlone && isItem) {
      boolean isEveryone = leads.bodies().stream().allMatch(OrderReader::isEveryone);
      ReadAs readAs = isEveryone ? ReadAs.EVERYONE : ReadAs.BARE_HEADING;
      Assignment names = new Assignment(leads.bodies(), List.of(), readAs, scope.end);
      return Optional.of(
          continued(tokens, scope.end + 1)
              .map(order -> with(names, order, tokens.is(scope.end + 1, "chủ")))
              .orElse(names));
    }
    int first = OFTEN.skip(tokens, scope.end);
    int verb = Vocabulary.DUTIES.skip(tokens, first);
    boolean isNoun = tokens.is(scope.end, "tổ") && tokens.is(verb, ",");
    boolean isRequirement =
        REQUIREMENTS.begins(tokens, scope.end) && !DEEDS.begins(tokens, scope.end);
    boolean isOrder =
        verb > first
            && !isNoun
            && !isRequirement
            && !isNameless(tokens, leads)
            && !ANNOUNCES.begins(tokens, scope.end);
    return isOrder
            && leads.bodies().stream().noneMatch(bodies::isIssuer)
            && !isAnyone(tokens, leads)
        ? Optional.of(new Assignment(leads.bodies(), List.of(), ReadAs.SUBJECT, scope.end))
        : Optional.empty();
  }

  /**
   * "3. Cục Đường bộ - Chỉ đạo ...": the first item of a list is printed in the line of the name.
   */
  private static boolean isMarkOfItem(Tokens tokens, int i) {
    return (tokens.is(i, "-") || tokens.is(i, "+")) && tokens.isCapital(i + 1);
  }

  /** No word with which a name goes on: "Phòng Hành chính - Tổng hợp". */
  private static boolean opensItem(Tokens tokens, int i) {
    return ITEMS.begins(tokens, i)
        || isChair(tokens, i)
        || RESPONSIBLE.begins(tokens, i)
        || COORDINATE.begins(tokens, i);
  }

  /** "Trường tiểu học: Là cơ sở giáo dục phổ thông ..." tells what a word means. */
  private static boolean isDefinition(Tokens tokens, Body.Row row, int colon) {
    Body first = row.bodies().getFirst();
    boolean isKind = first.agency().isEmpty() && !tokens.is(first.first(), "các");
    return isKind && tokens.is(colon, ":") && tokens.is(colon + 1, "là");
  }

  /** "Đơn vị sử dụng: ......": a blank of a form. */
  private static boolean isBlank(Tokens tokens, int colon) {
    boolean isDotted = tokens.is(colon + 1, ".") && tokens.is(colon + 2, ".");
    return tokens.is(colon, ":") && (isDotted || tokens.is(colon + 1, "…"));
  }

  /** "Hội đồng tư vấn thuế": what seems a verb is the name itself. */
  private static boolean isNameless(Tokens tokens, Body.Row row) {
    Body last = row.bodies().getLast();
    return last.agency().isEmpty()
        && NAMELESS.at(tokens, last.first()).filter(hit -> hit.end() == last.end()).isPresent()
        && NAMING.begins(tokens, row.end());
  }

  /** What is to be done begins at a token: a verb, "chủ trì", "phối hợp". */
  static boolean isDuty(Tokens tokens, int i) {
    return Vocabulary.DUTIES.begins(tokens, i) && !ANNOUNCES.begins(tokens, i)
        || isChair(tokens, i)
        || RESPONSIBLE.begins(tokens, i)
        || COORDINATE.begins(tokens, i);
  }

  /** "Cơ quan, đơn vị gửi ý kiến": whoever it may be, by a rule for each case. */
  private static boolean isAnyone(Tokens tokens, Body.Row row) {
    String word = tokens.word(row.bodies().getFirst().first());
    String next = tokens.word(row.bodies().getFirst().first() + 1);
    boolean isOfLevels = tokens.is(row.end() - 1, "cấp");
    boolean isGeneral =
        word.equals("cơ") && next.equals("quan")
            || word.equals("đơn") && next.equals("vị")
            || word.equals("tổ") && next.equals("chức")
            || word.equals("cá") && next.equals("nhân");
    boolean isFirm = word.equals("doanh") && row.end() == row.bodies().getFirst().first() + 2;
    return (isGeneral && !isOfLevels || isFirm) && row.bodies().size() == 1;
  }

  /** Nothing but a closing mark follows. */
  private static boolean isClosed(Tokens tokens, int i) {
    boolean isMark = tokens.is(i, ".") || tokens.is(i, ";");
    return (isMark ? i + 1 : i) >= tokens.size();
  }

  /** "Sở Tài chính: Chủ trì, phối hợp với ...": the names, and the order behind the colon. */
  private static Assignment with(Assignment names, Assignment order, boolean chairs) {
    ReadAs readAs = chairs ? ReadAs.CHAIRS : names.readAs();
    return new Assignment(names.leads(), order.coordinators(), readAs, order.end());
  }

  private Assignment chairs(Tokens tokens, Body.Row leads, int behind) {
    Optional<Body.Row> coordinators = coordinatorsBehindChair(tokens, behind);
    int end = coordinators.map(Body.Row::end).orElse(behind);
    boolean instructs =
        coordinators.isPresent() && tokens.is(end, "chỉ") && tokens.is(end + 1, "đạo");
    ReadAs several = leads.bodies().size() > 1 ? ReadAs.JOINT : ReadAs.CHAIRS;
    return new Assignment(
        leads.bodies(),
        coordinators.map(Body.Row::bodies).orElse(List.of()),
        instructs ? ReadAs.SECOND_INSTRUCTION : several,
        end);
  }

  /** "có trách nhiệm phối hợp với", "có trách nhiệm chủ trì, phối hợp với". */
  private Assignment with(Tokens tokens, Body.Row leads, int behind) {
    int order = OPENERS.skip(tokens, behind);
    Optional<Body.Row> coordinators =
        isChair(tokens, order)
            ? coordinatorsBehindChair(tokens, order + 2)
            : coordinators(tokens, order);
    return new Assignment(
        leads.bodies(),
        coordinators.map(Body.Row::bodies).orElse(List.of()),
        ReadAs.RESPONSIBLE,
        coordinators.map(Body.Row::end).orElse(behind));
  }

  /** "chủ trì, phối hợp với", "chủ trì trong phạm vi chức năng, phối hợp với". */
  private Optional<Body.Row> coordinatorsBehindChair(Tokens tokens, int i) {
    int at = behindScope(tokens, i);
    if (tokens.is(at, "cùng")) {
      return bodies.row(tokens, tokens.is(at + 1, "với") ? at + 2 : at + 1);
    }
    at = tokens.is(at, ",") || tokens.is(at, "và") ? at + 1 : at;
    return coordinators(tokens, at).or(() -> coordinators(tokens, behindVerb(tokens, i)));
  }

  /** "chủ trì đạo diễn, phối hợp với": behind a verb so short that the row still is the head's. */
  private static int behindVerb(Tokens tokens, int i) {
    int at = i;
    while (at < i + LONGEST_VERB && tokens.isWord(at)) {
      at++;
    }
    return tokens.is(at, ",") ? at + 1 : i;
  }

  private Optional<Body.Row> coordinators(Tokens tokens, int i) {
    int behind = COORDINATE.skip(tokens, i);
    return behind == i ? Optional.empty() : bodies.row(tokens, behind);
  }

  /** "được giao chủ trì thực hiện nhiệm vụ": up to the word of the order behind it. */
  private static int behindEntrusted(Tokens tokens, int i) {
    if (!ENTRUSTED.begins(tokens, i)) {
      return i;
    }
    for (int at = i + 2; at < Math.min(tokens.size(), i + LONGEST_ENTRUSTED); at++) {
      if (BEHIND_ENTRUSTED.begins(tokens, at) || tokens.is(at, ":")) {
        return at;
      }
      if (tokens.is(at, ".") || tokens.is(at, ";")) {
        return i;
      }
    }
    return i;
  }

  /** One body is told by what it is entrusted with, up to "theo Kế hoạch này"; several are not. */
  private static Body.Row entrusted(Tokens tokens, Body.Row row, int behind) {
    if (row.bodies().size() != 1) {
      return row;
    }
    boolean isByPlace = tokens.is(row.end() + 2, "tại");
    int end = isByPlace ? row.end() + 3 : row.end();
    while (end < behind && !endsName(tokens, end)) {
      end++;
    }
    Body only = row.bodies().getFirst();
    return new Body.Row(List.of(new Body(only.first(), end, only.agency())), end);
  }

  /**
   * "được giao quản lý, sử dụng tài sản": a comma between what it is entrusted with ends no name.
   */
  private static boolean endsName(Tokens tokens, int i) {
    boolean goesOn =
        tokens.is(i, ",") && tokens.isWord(i + 1) && !BEHIND_ENTRUSTED.begins(tokens, i + 1);
    return ENDS_OF_NAME.contains(tokens.word(i)) && !goesOn;
  }

  /** "Sở Tài chính, trên cơ sở đề xuất của các đơn vị, chủ trì tổng hợp"; "chỉ đạo chủ trì". */
  private static int behindInsertion(Tokens tokens, int i) {
    int hub = HUBS.skip(tokens, i);
    int behindHub = tokens.is(hub, ",") ? hub + 1 : hub;
    if (hub > i && isDuty(tokens, behindHub)
        || isChair(tokens, behindHub)
        || RESPONSIBLE.begins(tokens, behindHub)) {
      return behindHub;
    }
    if (tokens.is(i, ",") && (isChair(tokens, i + 1) || RESPONSIBLE.begins(tokens, i + 1))) {
      return i + 1;
    }
    boolean directs = tokens.is(i, "chỉ") && tokens.is(i + 1, "đạo") && isChair(tokens, i + 2);
    if (directs) {
      return i + 2;
    }
    if (!tokens.is(i, ",") || !INSERTED.begins(tokens, i + 1)) {
      return i;
    }
    boolean isOfPowers = POWERS.begins(tokens, i + 1);
    for (int at = i + 2; at < Math.min(tokens.size(), i + LONGEST_SCOPE); at++) {
      boolean isOrder =
          isChair(tokens, at)
              || RESPONSIBLE.begins(tokens, at)
              || isOfPowers && Vocabulary.DUTIES.begins(tokens, at);
      if (isOrder && tokens.is(at - 1, ",")) {
        return at;
      }
    }
    return i;
  }

  /** "Cơ quan chủ trì lập kế hoạch có trách nhiệm": which is meant, no order. */
  private static boolean isNameOfChair(Tokens tokens, Body.Row row, int chair) {
    boolean isGeneral =
        row.bodies().size() == 1 && DESCRIBED.begins(tokens, row.bodies().getFirst().first());
    for (int at = chair + 2; isGeneral && at < chair + LONGEST_OTHERS && tokens.isWord(at); at++) {
      if (RESPONSIBLE.begins(tokens, at)) {
        return true;
      }
    }
    return false;
  }

  /** "khẩn trương chủ trì": how it is to be done stands before the word of the order. */
  private static int behindOpener(Tokens tokens, int i) {
    int behind = OPENERS.skip(tokens, i);
    return isChair(tokens, behind) ? behind : i;
  }

  private static boolean isChair(Tokens tokens, int i) {
    return tokens.is(i, "chủ") && tokens.is(i + 1, "trì");
  }

  /** Behind "theo chức năng, nhiệm vụ được giao": the word of the order. */
  private static int behindScope(Tokens tokens, int i) {
    if (!SCOPES.begins(tokens, i)) {
      return i;
    }
    for (int at = i + 1; at < Math.min(tokens.size(), i + LONGEST_SCOPE); at++) {
      if (isOrderWord(tokens, at) || tokens.is(at, ":")) {
        return at;
      }
    }
    return i;
  }

  private static boolean isOrderWord(Tokens tokens, int at) {
    boolean opens = tokens.is(at - 1, ",") || tokens.is(at - 1, "giao");
    boolean isStrong =
        tokens.is(at, "chủ") && tokens.is(at + 1, "trì")
            || RESPONSIBLE.begins(tokens, at)
            || COORDINATE.begins(tokens, at);
    return isStrong || opens && Vocabulary.DUTIES.begins(tokens, at) || isDutyOfScope(tokens, at);
  }

  /** "theo chức năng, nhiệm vụ, thẩm quyền chủ động chỉ đạo": no mark before the order. */
  private static boolean isDutyOfScope(Tokens tokens, int at) {
    boolean isBehindNoun =
        List.of("vụ", "quyền", "hạn", "mình", "định", "lý", "này").contains(tokens.word(at - 1));
    boolean isBehindLaw =
        tokens.is(at - 1, "luật")
            || tokens.is(at - 1, "quan") && tokens.is(at - 4, "luật") && tokens.is(at - 3, "có");
    return (isBehindNoun || isBehindLaw) && Vocabulary.DUTIES.begins(tokens, at);
  }

  private static int behindBrackets(Tokens tokens, int i) {
    if (!tokens.is(i, "(")) {
      return i;
    }
    int at = i;
    while (at < tokens.size() && !tokens.is(at, ")")) {
      at++;
    }
    return Math.min(at + 1, tokens.size());
  }

  /** "Các cơ quan đăng ký đầu tư (Sở Tài chính, Ban Quản lý ...)": those named are meant. */
  private Optional<Body.Row> inBrackets(Tokens tokens, Body.Row row) {
    boolean isGroup = row.bodies().size() == 1 && tokens.is(row.bodies().getFirst().first(), "các");
    return isGroup && tokens.is(row.end(), "(")
        ? bodies.row(tokens, row.end() + 1).filter(inner -> tokens.is(inner.end(), ")"))
        : Optional.empty();
  }

  private static boolean isEveryone(Body body) {
    return body.agency().filter(EVERYONE::contains).isPresent();
  }
}
