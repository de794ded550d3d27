package vn.tracuu.model;

/**
 * What a citation leads to.
 *
 * @param iri of the work
 * @param id its slug for addresses of pages
 * @param eId of the provision; empty for the work as a whole
 */
public record Target(String iri, String id, String eId) {}
