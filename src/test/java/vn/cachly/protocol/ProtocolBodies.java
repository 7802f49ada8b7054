package vn.cachly.protocol;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.Body;

/** Protocols and versions to send. */
public final class ProtocolBodies {
    private ProtocolBodies() {}

    public static Map<String, Object> protocol(UUID id, UUID unit) {
        return Body.of(
                "id",
                id,
                "name",
                "Rule " + id,
                "scope",
                "UNIT",
                "unitId",
                unit,
                "categories",
                List.of("ENTRANT", "F1"));
    }

    public static Map<String, Object> version(UUID id, int days, String from) {
        return Body.of(
                "id",
                id,
                "instrument",
                days + "/TEST",
                "issuer",
                "Sở Y tế",
                "source",
                "test",
                "effectiveFrom",
                from,
                "appliesBy",
                "FACILITY_ENTRY",
                "terms",
                terms(days),
                "milestones",
                List.of(
                        Body.of("phase", "QUARANTINE", "day", 1, "methods", List.of("RT_PCR_POOLED")),
                        Body.of("phase", "QUARANTINE", "day", 14, "methods", List.of("RT_PCR_SINGLE"))));
    }

    public static Map<String, Object> terms(int days) {
        return Body.of(
                "days", days,
                "counting", "CALENDAR_DAYS",
                "releaseHour", 0,
                "anchors", List.of("FACILITY_ENTRY", "LAST_CONTACT"),
                "onReturn", "RESTART",
                "followUpDays", 7,
                "turnAroundHours", 24,
                "dailyChecks", 2,
                "infectiousDays", 2,
                "poolSize", 5,
                "orderHours", 24,
                "exposureHours", 2,
                "handoverHours", 24);
    }
}
