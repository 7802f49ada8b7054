package vn.cachly.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One reason for a suggestion. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TriageReason(
        TriageOutcome suggests,
        TriageReasonKind kind,
        @Schema(description = "Of a symptom") Symptom symptom,
        @Schema(description = "Of an answer") Question question) {
    static TriageReason fever(TriageOutcome suggests) {
        return new TriageReason(suggests, TriageReasonKind.FEVER, null, null);
    }

    static TriageReason of(TriageOutcome suggests, TriageReasonKind kind, Symptom symptom) {
        return new TriageReason(suggests, kind, symptom, null);
    }

    static TriageReason of(TriageOutcome suggests, TriageReasonKind kind, Question question) {
        return new TriageReason(suggests, kind, null, question);
    }
}
