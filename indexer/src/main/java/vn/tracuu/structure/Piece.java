package vn.tracuu.structure;

import vn.tracuu.model.Passage;

/** What a growing provision holds. */
sealed interface Piece permits Branch, Piece.Text {
  /** A paragraph of its own. */
  record Text(Passage passage) implements Piece {}
}
