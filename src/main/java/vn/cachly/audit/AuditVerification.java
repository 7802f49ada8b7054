package vn.cachly.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of reading a part of the chain again. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditVerification(
        @Schema(description = "Whether every seal that was checked fits its entries and the seal before it")
        boolean intact,

        int sealsChecked,

        @Schema(description = "The first seal that does not fit")
        Long brokenSeal,

        @Schema(description = "Give it as `after` to go on; absent at the end")
        Long next,

        @Schema(description = "Entries not sealed yet; they are within a second")
        long unsealed) {}
