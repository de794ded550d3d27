package vn.tracuu.link;

import vn.tracuu.model.Place;
import vn.tracuu.model.Resolution;

/**
 * What a person meant who typed the name of an instrument or of a provision.
 *
 * @param place within the work; {@link Place#WHOLE} for the work itself
 * @param isExplicit a type, a sign, a unit or a name was typed, and not a figure alone
 */
public record Reference(Resolution resolution, Place place, boolean isExplicit) {}
