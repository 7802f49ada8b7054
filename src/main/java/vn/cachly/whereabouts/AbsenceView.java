package vn.cachly.whereabouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.person.Sex;

/** Somebody who has gone without leave: who he is and where he may be, nothing of his health. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AbsenceView(
        @Schema(description = "Of the absence") UUID id,
        UUID stayId,
        UUID personId,
        String name,

        @Schema(description = "As far as it is known", examples = "1984-05-12")
        String birthDate,

        Sex sex,
        String nationality,
        @Schema(description = "No paper of his was seen") boolean declaredOnly,

        @Schema(description = "How he looks, of somebody without papers")
        String description,

        @Schema(examples = "+84912345678") String phone,
        @Schema(description = "Where he lives, as written") String homeAddress,

        @Schema(description = "Where he wanted to go afterwards, as written")
        String addressAfter,

        @Schema(description = "As it was reported") Instant lastSeenAt,
        String reason,
        Instant recordedAt,
        String recordedBy,

        @Schema(description = "The last roll call, check and bed by which he was in the camp; the latest first")
        List<Trace> seen,

        @Schema(description = "He was in the camp later than it was reported")
        boolean contradicted,

        @Schema(description = "The first roll call after the last that saw him, in which he was missing")
        Instant missedAt,

        @Schema(description = "Back in the camp, as it was reported; absent: he is not")
        Instant foundAt,

        @Schema(description = "The first roll call that saw him again")
        Instant foundCallAt,

        @Schema(description = "An officer closed the stay") Instant closedAt) {}
