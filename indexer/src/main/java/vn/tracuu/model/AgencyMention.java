package vn.tracuu.model;

import java.util.Optional;

/**
 * A body as a directive names it.
 *
 * @param agency the id in the authority file; empty where the name is not in it
 * @param printed the words as printed: "Thủ trưởng các sở, ban, ngành"
 * @param place where they stand
 */
public record AgencyMention(Optional<String> agency, String printed, Pinpoint place) {}
