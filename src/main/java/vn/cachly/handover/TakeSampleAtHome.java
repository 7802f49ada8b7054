package vn.cachly.handover;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.protocol.TestMethod;
import vn.cachly.sample.SamplePurpose;
import vn.cachly.sample.SampleSite;
import vn.cachly.sample.TakeSample;
import vn.cachly.sample.Tube;

/** Says what a commune has taken from somebody it looks after, and in which tube it is. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000005a007", "tube": "HT-2611-0107", "method": "RT_PCR_SINGLE", "site": "NASOPHARYNGEAL",
                 "collectedBy": "Trạm y tế"}""")
public record TakeSampleAtHome(
        @Schema(description = "Of the sample") @NotNull UUID id,

        @Schema(description = "The code on the tube, in capitals or not; each is used once", examples = "HT-2611-0107")
        @NotNull
        @Pattern(regexp = Tube.FORM)
        String tube,

        @Schema(description = "How it is to be examined; one that the test asks for") @NotNull
        TestMethod method,

        @NotNull SampleSite site,
        @Schema(description = "Absent: now") Instant collectedAt,

        @Schema(description = "Who took it, when it was not who writes it down") @Size(max = 100)
        String collectedBy,

        @Schema(description = "Needed when it is written down after more than 24 hours") @Size(max = 500)
        String reason) {
    TakeSample asSample() {
        return new TakeSample(id, tube, method, site, SamplePurpose.FOLLOW_UP, collectedAt, collectedBy, reason);
    }
}
