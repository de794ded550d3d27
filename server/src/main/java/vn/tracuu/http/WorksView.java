package vn.tracuu.http;

import java.util.List;

/** One page of the works that are held, the newest first. */
public record WorksView(int total, List<WorkView> works) {}
