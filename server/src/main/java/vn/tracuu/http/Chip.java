package vn.tracuu.http;

/**
 * Something understood or chosen that can be taken back.
 *
 * @param words what was understood or chosen
 * @param url where it is taken back; empty where it cannot be
 * @param action what following the link does: "xem như từ khóa"
 */
public record Chip(String words, String url, String action) {}
