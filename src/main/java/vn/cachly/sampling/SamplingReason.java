package vn.cachly.sampling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.protocol.TestMethod;

/** One reason to sample somebody. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SamplingReason(
        SamplingCause cause,

        @Schema(description = "Of a test of the rule: \"Ngày thứ N\"", examples = "14")
        Integer day,

        @Schema(description = "On which day it is due") LocalDate date,

        @Schema(description = "The methods that count; absent: any")
        List<TestMethod> methods,

        @Schema(description = "It was due before today") boolean overdue,

        @Schema(description = "The alert, the exposure or the sample that it comes from")
        UUID causeId) {}
