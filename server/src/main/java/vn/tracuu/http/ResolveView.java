package vn.tracuu.http;

import java.util.List;
import vn.tracuu.link.LinkedCorpus;
import vn.tracuu.link.Reference;

/** What a written form means: one target, or candidates, or nothing that is known. */
public record ResolveView(String ref, String resolution, List<LinkView.TargetView> targets) {

  static ResolveView of(String ref, LinkedCorpus corpus) {
    Reference meant = corpus.reference(ref);
    return new ResolveView(ref, meant.resolution().word(), LinkView.targets(meant.resolution()));
  }
}
