package vn.cachly.release;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Withdraws a list: nobody leaves by it any more. */
@Schema(examples = "{\"reason\": \"wrong camp\"}")
public record WithdrawRelease(@NotBlank @Size(max = 500) String reason) {}
