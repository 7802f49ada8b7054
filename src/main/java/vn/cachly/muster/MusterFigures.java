package vn.cachly.muster;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.stay.PresenceKind;

/** How many people the camp answers for, split as the people of `/capacity` are. */
public record MusterFigures(
        @Schema(description = "All of the following") int total,
        int inBeds,

        @Schema(description = "Children in the bed of a guardian")
        int childrenSharing,

        @Schema(description = "In the camp without a bed") int waiting,
        int inHospital,
        int inTransit,
        int absent) {
    static MusterFigures of(List<MusterRow> rows) {
        return new MusterFigures(
                rows.size(),
                count(rows, PresenceKind.IN_CAMP) - children(rows),
                children(rows),
                count(rows, PresenceKind.WAITING_FOR_BED),
                count(rows, PresenceKind.AT_HOSPITAL),
                count(rows, PresenceKind.IN_TRANSIT),
                count(rows, PresenceKind.ABSENT));
    }

    private static int count(List<MusterRow> rows, PresenceKind kind) {
        return (int) rows.stream()
                .filter(row -> row.whereabouts().equals(kind.name()))
                .count();
    }

    private static int children(List<MusterRow> rows) {
        return (int) rows.stream().filter(MusterRow::isChildSharing).count();
    }
}
