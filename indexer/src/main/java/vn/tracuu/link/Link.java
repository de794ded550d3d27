package vn.tracuu.link;

import vn.tracuu.model.Citation;
import vn.tracuu.model.RelationKind;
import vn.tracuu.model.Resolution;

/**
 * A citation with what it leads to.
 *
 * @param from slug of the citing work
 * @param relation in which the citing work stands to the cited one
 * @param sentence in which it stands
 */
public record Link(
    String from,
    Citation citation,
    Resolution resolution,
    RelationKind relation,
    String sentence) {}
