package vn.tracuu.model;

/**
 * One recital: "Căn cứ ...", "Thực hiện ...", "Theo đề nghị ...".
 *
 * @param eId {@code preamble__cit_1} and on
 */
public record LegalBasis(String eId, Passage passage) {}
