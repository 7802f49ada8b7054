package vn.cachly.muster;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.person.Needs;
import vn.cachly.person.Sex;
import vn.cachly.stay.PresenceKind;

/** Somebody to be called. At a past moment without name and birth date, if the stay belongs to another camp today. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MusterPerson(
        UUID stayId,
        UUID personId,
        String name,

        @Schema(description = "As far as it is known", examples = "1984-05-12")
        String birthDate,

        Sex sex,
        @Schema(examples = "F1") String category,
        PresenceKind whereabouts,
        UUID bedId,
        @Schema(examples = "3") String bed,

        @Schema(description = "Shares the bed of a guardian")
        boolean childSharing,

        UUID guardianStayId,

        @Schema(description = "Absent when none are known") Needs needs) {}
