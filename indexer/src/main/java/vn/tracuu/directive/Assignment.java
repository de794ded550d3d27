package vn.tracuu.directive;

import java.util.List;
import vn.tracuu.model.ReadAs;

/**
 * Who is to act by a heading or a sentence.
 *
 * @param leads empty where the lead is that of the text above: "- Chủ trì, phối hợp với ..."
 * @param end the token behind the last body
 */
record Assignment(List<Body> leads, List<Body> coordinators, ReadAs readAs, int end) {

  Assignment {
    leads = List.copyOf(leads);
    coordinators = List.copyOf(coordinators);
  }

  Assignment readAs(ReadAs other) {
    return new Assignment(leads, coordinators, other, end);
  }
}
