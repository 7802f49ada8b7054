package vn.cachly.sample;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.protocol.TestMethod;

/** Says what was taken from somebody, and in which tube it is. Person and tube are both scanned. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000005a001", "tube": "HT-2611-0042", "method": "RT_PCR_SINGLE", "site": "NASOPHARYNGEAL",
                 "purpose": "MILESTONE", "collectedAt": "2026-11-23T08:05:00+07:00", "collectedBy": "Minh"}""")
public record TakeSample(
        @NotNull UUID id,

        @Schema(description = "The code on the tube, in capitals or not; each is used once", examples = "HT-2611-0042")
        @NotNull
        @Pattern(regexp = Tube.FORM)
        String tube,

        @Schema(description = "How it is to be examined") @NotNull
        TestMethod method,

        @NotNull SampleSite site,
        @NotNull SamplePurpose purpose,
        @Schema(description = "Absent: now") Instant collectedAt,

        @Schema(description = "Who took it, when it was not who writes it down") @Size(max = 100)
        String collectedBy,

        @Schema(description = "Needed when it is written down after more than 24 hours") @Size(max = 500)
        String reason) {
    public TakeSample {
        tube = Tube.of(tube);
        collectedBy = said(collectedBy);
        reason = said(reason);
    }

    /** Words that say nothing are no words. */
    static String said(String words) {
        return words == null || words.isBlank() ? null : words;
    }
}
