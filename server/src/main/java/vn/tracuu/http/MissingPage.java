package vn.tracuu.http;

import java.util.List;

/** A page for what is not there or was asked wrongly: what happened, and where to go on. */
public record MissingPage(Frame frame, String title, String detail, List<Link> links) {}
