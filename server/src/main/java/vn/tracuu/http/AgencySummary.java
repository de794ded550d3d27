package vn.tracuu.http;

/**
 * An agency in a list.
 *
 * @param leads how many directives name it as the lead, in its own name
 * @param coordinates how many name it as a co-ordinator
 */
public record AgencySummary(
    String id, String name, String kind, String url, int leads, int coordinates) {}
