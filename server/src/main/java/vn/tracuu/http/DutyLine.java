package vn.tracuu.http;

/**
 * What a place says of a task, as the margin shows it.
 *
 * @param label "Chủ trì", "Hạn", "Chỉ tiêu"
 * @param words as printed
 * @param remark "nay là Sở Tài chính", "chưa chắc: ..."; empty where there is none
 */
public record DutyLine(String label, String words, String remark) {}
