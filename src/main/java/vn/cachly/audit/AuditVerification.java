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

        @Schema(description = "The first seal that was checked")
        Long firstSeal,

        @Schema(description = "Its hash, to be compared with one that was kept")
        String firstHash,

        @Schema(description = "The last seal that was checked")
        Long lastSeal,

        @Schema(
                description =
                        "Its hash, hexadecimal. Kept elsewhere, it proves later that nothing up to it was cut off or changed",
                examples = "5f78c33274e43fa9de5659265c1d917e25c03722dcb0b8d27db8d5feaa813953")
        String lastHash,

        @Schema(description = "Give it as `after` to go on; absent at the end")
        Long next,

        @Schema(description = "Entries not sealed yet; they are within a second")
        long unsealed) {}
