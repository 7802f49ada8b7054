package vn.cachly.rollcall;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody for whom roll call and ledger do not say the same. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RollCallPerson(
        UUID stayId,
        UUID personId,
        String name,
        @Schema(examples = "1984-05-12") String birthDate,

        @Schema(description = "Whether the ledger has the person in this camp at that moment")
        boolean inCamp,

        @Schema(description = "The room of the bed; absent for who has none")
        RollCallPlace expectedIn,

        @Schema(description = "PRESENT or MISSING, as it was said; absent when nothing was")
        String namedAs,

        @Schema(description = "The room for which it was said; absent: among those without a bed")
        RollCallPlace namedIn,

        @Schema(description = "For who was not seen: when last, before this roll call")
        Sighting lastSeen,

        @Schema(description = "For who was not seen: when again, after this roll call")
        Sighting found) {}
