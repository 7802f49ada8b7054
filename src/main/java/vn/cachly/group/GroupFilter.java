package vn.cachly.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.cachly.shared.VietNam;

/**
 * Which groups are asked for.
 *
 * @param facility null for all of the actor's place
 * @param status null for all
 * @param day of their coming, in the country; null for all
 */
record GroupFilter(UUID facility, GroupStatus status, LocalDate day) {
    /** One condition for each part that is given, so that each finds its index. */
    String conditions() {
        return (facility == null ? "" : " and g.facility_id = :facility")
                + (status == null ? "" : " and g.status = :status")
                + (day == null ? "" : " and g.moment >= :from and g.moment < :until");
    }

    Map<String, Object> parameters() {
        Map<String, Object> given = new HashMap<>();
        given.put("facility", facility);
        given.put("status", status == null ? null : status.name());
        given.put("from", day == null ? null : start(day));
        given.put("until", day == null ? null : start(day.plusDays(1)));
        given.values().removeIf(value -> value == null);
        return given;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(VietNam.ZONE).toInstant();
    }
}
