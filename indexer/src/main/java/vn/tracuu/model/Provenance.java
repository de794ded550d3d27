package vn.tracuu.model;

import java.util.List;
import java.util.Optional;

/**
 * Where the text of a document comes from.
 *
 * @param isRecognised its letters were recognised from pictures (OCR), with the errors that this
 *     brings: readers are told wherever it is shown
 * @param expressions the texts of the work that are kept, the newest first, which is the one that
 *     is read; empty for a file that is not of the corpus
 */
public record Provenance(boolean isRecognised, List<Expression> expressions) {
  /** A file that somebody looks at. */
  public static final Provenance NONE = new Provenance(false, List.of());

  public Provenance {
    expressions = List.copyOf(expressions);
  }

  /** The text that is read. */
  public Optional<Expression> current() {
    return expressions.stream().findFirst();
  }

  /** The texts that were read before it. */
  public List<Expression> former() {
    return expressions.stream().skip(1).toList();
  }
}
