package vn.cachly.screening;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rule that suggested it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SuggestedBy(
        UUID ruleId,
        @Schema(examples = "597/CĐ-BCĐ") String instrument,
        String issuer,
        String source,

        @Schema(description = "What of it is not in the source but assumed")
        String assumed) {
    static SuggestedBy of(TriageRule rule) {
        return rule == null
                ? null
                : new SuggestedBy(rule.id(), rule.instrument(), rule.issuer(), rule.source(), rule.assumed());
    }
}
