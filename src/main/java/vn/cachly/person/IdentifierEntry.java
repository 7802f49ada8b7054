package vn.cachly.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper that names a person. */
public record IdentifierEntry(
        @NotNull IdentifierKind kind,

        @Schema(examples = "087084000999") @NotBlank @Size(max = 60)
        String value,

        @Schema(description = "Issuing country, ISO 3166-1 alpha-2", examples = "VN") @Pattern(regexp = "[A-Z]{2}")
        String country) {}
