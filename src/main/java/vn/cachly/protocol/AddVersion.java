package vn.cachly.protocol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Drafts what an instrument says. It applies to nobody until it is published. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000000a101", "instrument": "600/CĐ-BCĐ", "issuer": "Ban Chỉ đạo Quốc gia",
                 "source": "https://vanban.chinhphu.vn", "effectiveFrom": "2026-12-01T00:00:00+07:00", "appliesBy": "FACILITY_ENTRY",
                 "terms": {"days": 21, "counting": "CALENDAR_DAYS", "releaseHour": 0, "anchors": ["FACILITY_ENTRY", "LAST_CONTACT"],
                   "onReturn": "RESTART", "followUpDays": 7, "turnAroundHours": 24, "dailyChecks": 2, "infectiousDays": 2,
                   "poolSize": 5, "orderHours": 24, "exposureHours": 2, "handoverHours": 24},
                 "milestones": [{"phase": "QUARANTINE", "day": 1, "methods": ["RT_PCR_SINGLE", "RT_PCR_POOLED"]},
                   {"phase": "QUARANTINE", "day": 20, "methods": ["RT_PCR_SINGLE"]}]}""")
public record AddVersion(
        @NotNull UUID id,

        @Schema(description = "Number of the decision as it is written there") @NotBlank @Size(max = 200)
        String instrument,

        @NotBlank @Size(max = 200) String issuer,

        @Schema(description = "Where it can be read") @NotBlank @Size(max = 500)
        String source,

        @Schema(description = "What of it is not in the source but assumed") @Size(max = 500)
        String assumed,

        @Schema(description = "Invented for demonstrations; absent: false")
        Boolean demonstration,

        @NotNull Instant effectiveFrom,
        Instant effectiveUntil,

        @Schema(description = "DEPARTURE, COUNTRY_ENTRY or FACILITY_ENTRY: whose moment decides whether it applies")
        @NotNull
        ClockEventKind appliesBy,

        @NotNull @Valid Terms terms,

        @Schema(description = "Absent: for everybody of the protocol's categories") @Valid
        Conditions conditions,

        @Size(max = 50) List<@NotNull @Valid Milestone> milestones) {
    public AddVersion {
        conditions = Objects.requireNonNullElse(conditions, Conditions.NONE);
        milestones = milestones == null ? List.of() : List.copyOf(milestones);
    }
}
