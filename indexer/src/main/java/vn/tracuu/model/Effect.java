package vn.tracuu.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when a text says that it is in force.
 *
 * <p>Example: {@code art_2}, "Thông tư này có hiệu lực từ ngày 01 tháng 7 năm 2026.", 2026-07-01.
 * What the text itself says is no {@link Status}: later texts may have put it off or ended it.
 *
 * @param eId where it is said
 * @param words the sentence as printed, with its exceptions
 * @param date the day that it names; the day of issue where it says "kể từ ngày ký" and that is
 *     known; none where the day is to be counted ("sau 45 ngày kể từ ngày ký")
 */
public record Effect(String eId, String words, Optional<LocalDate> date) {}
