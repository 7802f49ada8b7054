package vn.cachly.arrival;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.family.FamilyRole;
import vn.cachly.person.BirthDate;
import vn.cachly.person.Sex;
import vn.cachly.screening.TriageOutcome;
import vn.cachly.stay.PresenceKind;

/** Somebody on the list of a group. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArrivalLine(
        UUID id,
        ArrivalStatus status,
        ArrivalSource source,

        @Schema(description = "Row of the file that announced him")
        Integer row,

        UUID personId,
        String name,
        @Schema(examples = "1984-05-12") String birthDate,
        Sex sex,
        String nationality,
        String party,
        FamilyRole partyRole,
        UUID sharesBedWith,
        String seat,
        Instant receivedAt,

        @Schema(description = "The category that the latest screening found; absent: not screened")
        String category,

        @Schema(description = "Where the latest screening sent him")
        TriageOutcome outcome,

        @Schema(description = "Once he is admitted; the rest as it is now")
        UUID stayId,

        PresenceKind whereabouts,
        String building,
        String floor,
        String room,
        String bed,
        int version) {
    static ArrivalLine of(ArrivalReads.Row row) {
        return new ArrivalLine(
                row.id(),
                ArrivalStatus.valueOf(row.status()),
                ArrivalSource.valueOf(row.source()),
                row.rowNumber(),
                row.personId(),
                row.name(),
                birthDate(row),
                row.sex() == null ? null : Sex.valueOf(row.sex()),
                row.nationality(),
                row.party(),
                role(row),
                row.sharesBedWith(),
                row.seat(),
                row.receivedAt(),
                row.screenedAs(),
                row.outcome() == null ? null : TriageOutcome.valueOf(row.outcome()),
                row.stayId(),
                row.whereabouts() == null ? null : PresenceKind.valueOf(row.whereabouts()),
                row.building(),
                row.floor(),
                row.room(),
                row.bed(),
                row.version());
    }

    static FamilyRole role(ArrivalReads.Row row) {
        return row.partyRole() == null ? null : FamilyRole.valueOf(row.partyRole());
    }

    private static String birthDate(ArrivalReads.Row row) {
        return row.birthDate() == null ? row.toldBirthDate() : BirthDate.textOf(row.birthDate(), row.birthPrecision());
    }
}
