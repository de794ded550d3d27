package vn.tracuu.http;

import java.util.List;
import vn.tracuu.link.Link;

/** A page of citations. */
public record LinksView(int total, List<LinkView> citations) {

  static LinksView of(List<Link> links, int from, int size) {
    return new LinksView(
        links.size(), links.stream().skip(from).limit(size).map(LinkView::of).toList());
  }
}
