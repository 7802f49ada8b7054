package vn.cachly.group;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Writes down what those who bring a group say: who they are and how many they hand over. */
@Schema(examples = """
                {"happenedAt": "2026-11-23T02:05:00+07:00", "unit": "Đồn Biên phòng CKQT Hà Tiên",
                 "official": "Đại úy Trần Văn Nam", "count": 42}""")
public record HandOver(
        @Schema(description = "Absent: now") Instant happenedAt,

        @Schema(description = "Who brings them") @Size(max = 200)
        String unit,

        @Schema(description = "Name and rank of whoever hands them over") @Size(max = 200)
        String official,

        @Schema(description = "How many they say they hand over; how many were received is counted")
        @NotNull
        @Min(0)
        @Max(PlanGroup.MOST)
        Integer count,

        @Schema(
                description =
                        "Needed for a correction of what was said before, or when it is written down after more than 24 hours")
        @Size(max = 500)
        String reason) {}
