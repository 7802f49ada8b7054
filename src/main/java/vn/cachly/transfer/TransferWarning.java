package vn.cachly.transfer;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that does not stop a transfer, and that both camps should know. */
public record TransferWarning(
        Kind kind, @Schema(description = "Of whom") List<UUID> stayIds) {
    /** What it is. */
    public enum Kind {
        /** A sample has no result yet; the result will follow the stay. */
        PENDING_SAMPLE,
        /** Quarantine goes on; a hold on the person goes along, one on the camp does not. */
        HOLD,
        /** A contact with a case waits for a decision. */
        EXPOSURE,
        /** Fever or a symptom that no health worker has cleared. */
        HEALTH_ALERT,
        /** Somebody of his family stays in the camp. */
        FAMILY_PARTED
    }
}
