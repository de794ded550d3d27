package vn.tracuu.directive;

import java.util.List;
import java.util.Optional;

/**
 * A body named in tokens.
 *
 * @param first its first token
 * @param end the token behind it
 * @param agency its id in the authority file, where it has one
 */
record Body(int first, int end, Optional<String> agency) {

  /** Bodies in a row: "Công an tỉnh, Viện Kiểm sát, Tòa án tỉnh". */
  record Row(List<Body> bodies, int end) {

    Row {
      bodies = List.copyOf(bodies);
    }
  }
}
