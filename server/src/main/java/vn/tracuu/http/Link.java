package vn.tracuu.http;

/** An address and the words that lead there. */
public record Link(String url, String words) {}
