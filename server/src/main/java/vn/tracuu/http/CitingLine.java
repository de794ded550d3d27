package vn.tracuu.http;

/**
 * One place that cites, as a page lists it.
 *
 * @param place its permalink and "mục 6.3 phần II Điều 1 Quyết định 161/QĐ-UBND"
 * @param relation "căn cứ", "dẫn chiếu"
 * @param sentence in which the citation stands
 */
public record CitingLine(Link place, String relation, String sentence) {}
