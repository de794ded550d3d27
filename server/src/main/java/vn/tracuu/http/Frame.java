package vn.tracuu.http;

/**
 * What every page has around its content.
 *
 * @param title of the window
 * @param query what stands in the search box
 * @param address of the page without host, for the foot of a printed sheet
 */
public record Frame(String title, String query, String address) {
  /** The frame of a page that is not the answer to a question. */
  static Frame of(String title, String address) {
    return new Frame(title, "", address);
  }
}
