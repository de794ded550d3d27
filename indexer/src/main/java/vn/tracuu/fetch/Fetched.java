package vn.tracuu.fetch;

import java.net.URI;

/**
 * A file from an address.
 *
 * @param from the last address, behind all redirects
 * @param name by which its format may be told: "trang.html" where the server says that it is a page
 * @param charset how the server says that it is encoded; empty where it does not
 */
public record Fetched(URI from, String name, String charset, byte[] bytes) {}
