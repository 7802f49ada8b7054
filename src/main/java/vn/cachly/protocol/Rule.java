package vn.cachly.protocol;

import java.util.List;
import java.util.UUID;

/** A published version with the place and the people it is for. */
public record Rule(
        String name,
        ProtocolScope scope,
        UUID unitId,
        UUID facilityId,
        List<String> categories,
        ProtocolVersion version) {
    private static final int NARROWEST = 1_000;

    public Rule {
        categories = List.copyOf(categories);
    }

    /** Whether its place and category are the subject's. */
    boolean covers(Subject subject) {
        return categories.contains(subject.category()) && reaches(subject.place());
    }

    public boolean reaches(CampPlace place) {
        return switch (scope) {
            case NATION -> true;
            case UNIT -> place.units().contains(unitId);
            case FACILITY -> place.facilityId().equals(facilityId);
        };
    }

    /** The narrower the place, the higher. */
    int rank(CampPlace place) {
        return switch (scope) {
            case NATION -> 0;
            case UNIT -> NARROWEST - 1 - place.units().indexOf(unitId);
            case FACILITY -> NARROWEST;
        };
    }
}
