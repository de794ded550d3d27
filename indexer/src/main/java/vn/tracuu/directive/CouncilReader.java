package vn.tracuu.directive;

import java.util.List;
import java.util.Optional;

/**
 * Reads People's Committees and Councils: "UBND các huyện, thành phố, thị xã", "Ủy ban nhân dân
 * tỉnh Đồng Nai", "UBND cấp xã".
 */
final class CouncilReader {
  private static final Phrases<String> HEADS =
      Phrases.of(List.of("ubnd", "ủy ban nhân dân", "hđnd", "hội đồng nhân dân"));
  private static final Phrases<String> PLACES =
      Phrases.of(
          List.of(
              "tỉnh",
              "thành phố",
              "huyện",
              "thị xã",
              "quận",
              "xã",
              "phường",
              "thị trấn",
              "đặc khu",
              "cấp tỉnh",
              "cấp huyện",
              "cấp xã",
              "các cấp",
              "cùng cấp"));
  private static final List<String> OF_DISTRICTS = List.of("huyện", "thị xã", "quận", "cấp huyện");
  private static final List<String> OF_COMMUNES =
      List.of("xã", "phường", "thị trấn", "đặc khu", "cấp xã");

  private CouncilReader() {}

  /** The council that begins at a token. */
  static Optional<Body> read(Tokens tokens, int first) {
    int head = HEADS.skip(tokens, first);
    if (head == first) {
      return Optional.empty();
    }
    boolean isMany = tokens.is(head, "các");
    int at = isMany ? head + 1 : head;
    Optional<Phrases.Hit<String>> place = PLACES.at(tokens, at);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    String lowest = place.get().value();
    int end = place.get().end();
    for (int next = nextPlace(tokens, end); next > end; next = nextPlace(tokens, end)) {
      String other = PLACES.at(tokens, next).orElseThrow().value();
      lowest = rank(other) >= rank(lowest) ? other : lowest;
      end = PLACES.skip(tokens, next);
    }
    boolean isCouncil = tokens.word(first).startsWith("h");
    end =
        isMany
            ? Places.behindMany(tokens, end)
            : behindNamed(tokens, Places.behindOne(tokens, end));
    return Optional.of(new Body(first, end, agency(isCouncil, isMany, lowest)));
  }

  /**
   * "UBND thành phố Hà Nội, thành phố Huế và tỉnh Quảng Ninh": others of which the kind is said.
   */
  private static int behindNamed(Tokens tokens, int i) {
    int end = i;
    for (int next = nextPlace(tokens, end); next > end; next = nextPlace(tokens, end)) {
      int kind = PLACES.skip(tokens, next);
      int name = Places.behindOne(tokens, kind);
      if (name == kind) {
        return end;
      }
      end = name;
    }
    return end;
  }

  /** "các huyện, thành phố" are districts: a city among them is one of the province. */
  private static int rank(String place) {
    if (OF_COMMUNES.contains(place)) {
      return 2;
    }
    return OF_DISTRICTS.contains(place) ? 1 : 0;
  }

  private static int nextPlace(Tokens tokens, int end) {
    boolean isJoined = tokens.is(end, ",") || tokens.is(end, "và") || tokens.is(end, "/");
    return isJoined && PLACES.begins(tokens, end + 1) ? end + 1 : end;
  }

  private static Optional<String> agency(boolean isCouncil, boolean isMany, String lowest) {
    if (isCouncil) {
      return lowest.equals("tỉnh") && !isMany ? Optional.of("hdnd-tinh") : Optional.empty();
    }
    if (OF_COMMUNES.contains(lowest)) {
      return Optional.of("ubnd-cap-xa");
    }
    if (OF_DISTRICTS.contains(lowest)) {
      return Optional.of("ubnd-cap-huyen");
    }
    return Optional.of(many(isMany, lowest));
  }

  private static String many(boolean isMany, String lowest) {
    boolean isOfProvinces = isMany || lowest.equals("cấp tỉnh");
    return isOfProvinces ? "ubnd-cap-tinh" : "ubnd-tinh";
  }
}
