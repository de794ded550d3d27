package vn.tracuu.http;

/**
 * What every page has around its content.
 *
 * @param title of the window
 * @param query what stands in the search box
 * @param address of the page without host, for the foot of a printed sheet
 * @param description of the page in a sentence, for those with whom it is shared
 */
public record Frame(String title, String query, String address, String description) {
  /** A page that is described as the site is. */
  public Frame(String title, String query, String address) {
    this(title, query, address, Messages.of("site.description"));
  }

  /** The frame of a page that is not the answer to a question. */
  static Frame of(String title, String address) {
    return new Frame(title, "", address);
  }

  /** The same with a description of its own. */
  Frame describedAs(String words) {
    return new Frame(title, query, address, words);
  }
}
