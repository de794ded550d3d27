package vn.tracuu.http;

/** How to use the site; all of it stands in the messages. */
public record HelpPage(Frame frame) {}
