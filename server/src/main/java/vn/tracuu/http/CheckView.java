package vn.tracuu.http;

import java.util.List;
import vn.tracuu.link.Finding;

/** What the check of a draft says, the doubtful first. */
public record CheckView(int total, List<FindingView> findings) {

  /**
   * One place in the draft.
   *
   * @param concern what is the matter, in Vietnamese
   * @param targets the work meant, or the candidates
   */
  public record FindingView(
      String text,
      String sentence,
      String concern,
      String message,
      List<LinkView.TargetView> targets) {

    static FindingView of(Finding finding) {
      return new FindingView(
          finding.words(),
          finding.sentence(),
          finding.concern().words(),
          finding.message(),
          finding.link().map(link -> LinkView.targets(link.resolution())).orElse(List.of()));
    }
  }

  static CheckView of(List<Finding> findings) {
    return new CheckView(findings.size(), findings.stream().map(FindingView::of).toList());
  }
}
