package vn.tracuu.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tracuu.model.Content;
import vn.tracuu.model.Provision;

/** Gives each grown provision its address and tells its heading from its text. */
final class Finish {
  private final Map<String, Integer> used = new HashMap<>();

  List<Content> contents(List<Piece> pieces, String parent) {
    Titles titles = Titles.of(pieces);
    List<Content> contents = new ArrayList<>();
    int indents = 0;
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Text text -> contents.add(text.passage());
        case Piece.Grid grid -> contents.add(grid.table());
        case Branch branch -> {
          indents++;
          contents.add(provision(branch, EId.of(parent, branch, indents), titles));
        }
      }
    }
    return contents;
  }

  private Provision provision(Branch branch, String address, Titles titles) {
    String eId = unique(address);
    Titles.Title title = titles.title(branch);
    List<Content> contents = new ArrayList<>(title.text());
    contents.addAll(contents(branch.pieces().subList(title.taken(), branch.pieces().size()), eId));
    return new Provision(
        eId,
        branch.style().level(),
        branch.marker().num(),
        branch.label(),
        title.heading(),
        contents);
  }

  /** A number printed twice keeps the order of print: cl_3, cl_3-2. */
  private String unique(String eId) {
    int times = used.merge(eId, 1, Integer::sum);
    return times == 1 ? eId : unique(eId + "-" + times);
  }
}
