package vn.tracuu.structure;

import vn.tracuu.model.Passage;
import vn.tracuu.model.Table;

/** What a growing provision holds. */
sealed interface Piece permits Branch, Piece.Text, Piece.Grid {

  /** A paragraph of its own. */
  record Text(Passage passage) implements Piece {}

  /** A table of its own. */
  record Grid(Table table) implements Piece {}
}
