package vn.cachly.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Somebody who did not go along, did not come, or is sent back, and why. */
public record NotTaken(
        @NotNull UUID stayId, @NotBlank @Size(max = 500) String reason) {}
