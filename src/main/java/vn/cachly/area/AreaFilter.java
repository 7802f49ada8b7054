package vn.cachly.area;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Which units are asked for; each part but the day may be null. */
record AreaFilter(LocalDate on, String q, Tier tier, String code, UUID parent) {
    /** One condition for each part that is given, so that each finds its index. */
    String conditions() {
        return (q == null ? "" : " and u.search like searchable(:q)")
                + (tier == null ? "" : " and u.tier = :tier")
                + (code == null ? "" : " and u.code = :code")
                + (parent == null ? "" : " and u.parent_id = :parent");
    }

    Map<String, Object> parameters() {
        Map<String, Object> given = new HashMap<>();
        given.put("on", on);
        given.put("q", q == null ? null : pattern());
        given.put("tier", tier == null ? null : tier.name());
        given.put("code", code);
        given.put("parent", parent);
        given.values().removeIf(value -> value == null);
        return given;
    }

    /** Any part of the name; what a pattern would understand is meant as it is written. */
    private String pattern() {
        String written = Normalizer.normalize(q, Normalizer.Form.NFC).strip();
        return "%" + written.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
