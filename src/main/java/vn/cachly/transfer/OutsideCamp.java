package vn.cachly.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A camp that does not use this service. Nothing is made up here that stands for it. */
public record OutsideCamp(
        @Schema(examples = "Trung đoàn 893, Bạc Liêu") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "The administrative unit it lies in") @NotNull
        UUID unitId) {}
