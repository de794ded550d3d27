package vn.tracuu.model;

/**
 * An editor's remark on an error of the source, which itself stays as printed.
 *
 * @param eId where
 * @param printed the words as printed: "đẩy nhanh tiến hộ"
 * @param reading what they are taken to mean: "đẩy nhanh tiến độ"
 * @param reason why, in Vietnamese
 */
public record Note(String eId, String printed, String reading, String reason) {}
