package vn.cachly.facility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends an approval. Whoever is there stays, and is shown as having to move. */
@Schema(examples = "{\"reason\": \"decision 15/QĐ-UBND\"}")
public record WithdrawApproval(@NotBlank @Size(max = 500) String reason, Instant happenedAt) {}
