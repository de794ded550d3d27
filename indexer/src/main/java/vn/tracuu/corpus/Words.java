package vn.tracuu.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import vn.tracuu.model.Content;
import vn.tracuu.model.LegalDocument;
import vn.tracuu.model.Passage;
import vn.tracuu.model.Provision;
import vn.tracuu.model.Table;

/**
 * The words of recitals and provisions, hashed and measured.
 *
 * <p>Example: a decision as DOCX and as a page have one hash where no word differs. Spaces, marks
 * between words, capitals and the place of the tone mark (hòa, hoà) do not count; the head and the
 * foot do not either, for each format lays them out in its own way.
 */
final class Words {
  private final MessageDigest digest = Fingerprint.sha256();
  private final String hash;
  private int letters;

  private Words(LegalDocument document) {
    document.bases().forEach(basis -> add(basis.passage()));
    document.body().forEach(this::add);
    hash = HexFormat.of().formatHex(digest.digest());
  }

  static Words of(LegalDocument document) {
    return new Words(document);
  }

  String hash() {
    return hash;
  }

  /** How many letters and figures they have. */
  int letters() {
    return letters;
  }

  private void add(Content content) {
    switch (content) {
      case Passage passage -> add(passage.text());
      case Table table -> table.lines().forEach(line -> add(line.text()));
      case Provision provision -> {
        add(provision.label().text());
        add(provision.heading().text());
        provision.content().forEach(this::add);
      }
    }
  }

  /** Letters and figures; a word's marks go behind its letters, so that their place is the same. */
  private void add(String text) {
    String parted = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder word = new StringBuilder();
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < parted.length(); i++) {
      char c = parted.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
        letters++;
      } else if (Character.getType(c) == Character.NON_SPACING_MARK) {
        marks.append(c);
      } else {
        digest.update((word.toString() + marks).getBytes(StandardCharsets.UTF_8));
        word.setLength(0);
        marks.setLength(0);
      }
    }
    digest.update((word.toString() + marks).getBytes(StandardCharsets.UTF_8));
  }
}
