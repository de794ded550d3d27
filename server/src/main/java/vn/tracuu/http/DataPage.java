package vn.tracuu.http;

import java.util.List;
import vn.tracuu.http.HomePage.WorkRow;

/**
 * What the collection is made of: sources, days, hashes, terms; what is cited and not held.
 *
 * @param more how many works are held beside those listed
 */
public record DataPage(
    Frame frame, List<SourceRow> sources, int more, List<Link> missing, int missingCount) {

  /**
   * Where the text of a work comes from.
   *
   * @param file its name in the collection
   * @param from an address; empty where it is none, or nobody said
   * @param added the day on which it came; empty where not known
   * @param sha256 of the file; empty where not known
   * @param isRecognised its letters were recognised from pictures
   */
  public record SourceRow(
      WorkRow work, String file, String from, String added, String sha256, boolean isRecognised) {}
}
