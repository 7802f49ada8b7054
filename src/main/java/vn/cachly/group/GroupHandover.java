package vn.cachly.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What those who brought a group said, as it was last written down. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GroupHandover(
        Instant happenedAt,
        String unit,
        String official,
        int count,
        @Schema(description = "Subject that received them") String receivedBy,
        Instant recordedAt,

        @Schema(description = "Why it was corrected, or is late")
        String reason,

        @Schema(description = "Counts that were written down before and corrected, the oldest first")
        List<Integer> before) {}
