package vn.tracuu.http;

import java.util.List;
import java.util.Optional;

/**
 * What a work names and who names it: a picture, the same as lists, and every citing place.
 *
 * @param work it itself
 * @param of what the citing places name: the work, or one place in it
 * @param citing one page of the places
 */
public record RelationsPage(
    Frame frame,
    Link work,
    StatusLine status,
    List<GraphPicture> pictures,
    String description,
    Neighbours around,
    String of,
    int citingCount,
    List<CitingLine> citing,
    Optional<Link> previous,
    Optional<Link> next) {}
