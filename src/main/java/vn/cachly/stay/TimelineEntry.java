package vn.cachly.stay;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was so for a while during a stay: where the person was, the bed, the category. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimelineEntry(
        @Schema(description = "STAY, PRESENCE, BED or CATEGORY")
        String what,

        @Schema(
                description = "Kind of presence, name of the bed, code of the category, kind of end",
                examples = "IN_CAMP")
        String value,

        UUID facilityId,
        UUID bedId,
        Instant from,
        Instant until,
        Instant recordedAt,
        String recordedBy,
        Instant endRecordedAt,
        String endRecordedBy,
        String reason,
        @Schema(description = "A correction took it back") boolean superseded) {}
