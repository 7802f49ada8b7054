package vn.cachly.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cancels a transfer before anybody has left. */
@Schema(examples = "{\"reason\": \"no bus\"}")
public record CancelTransfer(@NotBlank @Size(max = 500) String reason) {}
