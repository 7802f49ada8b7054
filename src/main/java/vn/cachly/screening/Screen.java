package vn.cachly.screening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Writes down what was found of somebody on the way in, and where he is sent (sàng lọc, phân luồng). Never changed: a correction is another one. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000005c001", "happenedAt": "2026-11-23T02:05:00+07:00", "temperature": 36.6,
                 "symptoms": ["COUGH"], "answers": {"closeContact": "NO", "fromAffectedCountry": "YES", "illPerson": "UNKNOWN", "animals": "NO"},
                 "travel": {"departedAt": "2026-11-22T20:00:00+07:00", "enteredAt": "2026-11-23T01:00:00+07:00", "route": "ROAD",
                   "countries": ["KH"], "seat": "12"},
                 "vaccines": "2 doses", "category": "SUSPECT", "outcome": "SUSPECT_ROOM"}""")
public record Screen(
        @NotNull UUID id,

        @Schema(description = "When it was done; absent: now, or with an admission the moment of that")
        Instant happenedAt,

        @Schema(description = "Degrees Celsius; or `notMeasuredReason`", examples = "36.6")
        @DecimalMin("30.0")
        @DecimalMax("45.0")
        @Digits(integer = 3, fraction = 1)
        BigDecimal temperature,

        @Size(max = 200) String notMeasuredReason,
        List<@NotNull Symptom> symptoms,
        FormAnswers answers,

        @Schema(description = "When he was last together with a case, if he was")
        Instant lastContactAt,

        @Valid Travel travel,

        @Schema(description = "Vaccines and other biologics taken, in words") @Size(max = 500)
        String vaccines,

        @Schema(examples = "ENTRANT") @NotNull @Pattern(regexp = "[A-Z0-9_]{1,20}")
        String category,

        @Schema(description = "Where he is sent") @NotNull TriageOutcome outcome,

        @Schema(description = "Which one, for HOSPITAL") @Size(max = 200)
        String hospital,

        @Size(max = 1000) String note,

        @Schema(
                description =
                        "Needed when less is done than the rule suggests, or when it is written down after more than 24 hours")
        @Size(max = 500)
        String reason) {
    public Screen {
        temperature = temperature == null ? null : temperature.stripTrailingZeros();
        notMeasuredReason = said(notMeasuredReason);
        symptoms = symptoms == null
                ? List.of()
                : symptoms.stream().distinct().sorted().toList();
        answers = answers == null ? FormAnswers.NONE : answers;
        vaccines = said(vaccines);
        hospital = said(hospital);
        note = said(note);
        reason = said(reason);
    }

    /** Words that say nothing are no words. */
    static String said(String words) {
        return words == null || words.isBlank() ? null : words;
    }

    Travel travelOrNone() {
        return travel == null ? Travel.NONE : travel;
    }
}
