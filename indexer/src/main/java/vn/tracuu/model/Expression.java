package vn.tracuu.model;

import java.time.Instant;
import java.util.Optional;

/**
 * One text of a work, as one file gave it.
 *
 * <p>Example: the DOCX that an office sent in January, the page of the gazette in March. The work
 * is one, its texts are two. The surprise: where a file was put into the corpus by hand, nobody
 * said where it came from, and all but its name is empty.
 *
 * @param file relative to the document's folder: {@code source.docx}, {@code
 *     2026-03-02/source.html}
 * @param from where it came from: an address, or the name of a file
 * @param added when it came
 * @param sha256 of the file, hexadecimal
 * @param isRecognised its letters were recognised from pictures
 */
public record Expression(
    String file, String from, Optional<Instant> added, String sha256, boolean isRecognised) {}
