package vn.cachly.signing;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/**
 * A key that has begun to sign.
 *
 * @param id of the audit entry's record; keys are named by their kid
 */
public record SigningKeyView(
        UUID id, @Schema(examples = "3fQe0r1xT8Yk") String kid, Instant activeFrom, int version) implements Versioned {}
