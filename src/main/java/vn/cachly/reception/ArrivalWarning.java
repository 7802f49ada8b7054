package vn.cachly.reception;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.directory.TwinReason;

/** Something that somebody should look at before this one gets a bed; nothing is refused for it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ArrivalWarning(
        Kind kind,

        @Schema(description = "Who is meant; look at the record")
        UUID personId,

        @Schema(description = "Why it may be the same person")
        List<TwinReason> reasons,

        @Schema(description = "The stay that lasts") UUID stayId) {
    /** What is the matter. */
    @Schema(description = """
                    IN_QUARANTINE: he has a stay that lasts, and another would be refused. POSSIBLE_TWIN: somebody registered may be he; \
                    if so, give `personId` instead of `person`. NOT_DESCRIBED: he has no paper and nobody said how to know him again.""")
    public enum Kind {
        IN_QUARANTINE,
        POSSIBLE_TWIN,
        NOT_DESCRIBED
    }
}
