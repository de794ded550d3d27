package vn.tracuu.link;

import vn.tracuu.model.Citation;
import vn.tracuu.model.RelationKind;

/**
 * A citation as the citing text alone tells it, before anyone looks what it leads to.
 *
 * @param relation in which the text puts the citing work to the cited one
 * @param sentence in which it stands
 */
public record Mention(Citation citation, RelationKind relation, String sentence) {}
