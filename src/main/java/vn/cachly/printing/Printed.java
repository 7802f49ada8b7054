package vn.cachly.printing;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Stands at the foot of every page, so that a list found somewhere says from whose hands it comes.
 *
 * @param by who had it printed, as the token calls him
 */
record Printed(String by, LocalDateTime at) {
    static final Printed SAMPLE = new Printed("lan", LocalDateTime.of(2026, 11, 24, 8, 15));

    Map<String, Object> with(Map<String, Object> fields) {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.put("printed", Fields.of("by", by, "at", at));
        return all;
    }
}
