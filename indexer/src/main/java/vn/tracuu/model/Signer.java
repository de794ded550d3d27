package vn.tracuu.model;

/**
 * Who signed.
 *
 * @param authority on whose behalf, as printed: "TM. ỦY BAN NHÂN DÂN"; empty where not said
 * @param role as printed: "CHỦ TỊCH"
 * @param name as printed: "Nguyễn Đình Việt"
 */
public record Signer(String authority, String role, String name) {}
