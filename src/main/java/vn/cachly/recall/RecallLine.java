package vn.cachly.recall;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contact who has left, and how to reach him. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection
public record RecallLine(
        UUID stayId,
        UUID personId,
        @Schema(examples = "Lê Thị Bạn") String name,
        @Schema(examples = "+84912345672") String phone,

        @Schema(description = "Where he went, as written") String address,

        @Schema(description = "The camp that he has left") UUID facilityId,

        Instant leftAt,
        @Schema(examples = "COMPLETED") String endKind,

        @Schema(description = "When he and the case were together last")
        Instant lastAt,

        @Schema(description = "What was decided about him", examples = "PROPOSED")
        String state,

        @Schema(description = "The commune that receives him; absent when none does")
        UUID unitId,

        String unitName,

        @Schema(description = "When the commune says that he came")
        Instant arrivedAt,

        @Schema(description = "Nobody has closed the task to call him back")
        boolean waiting) {}
