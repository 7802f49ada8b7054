package vn.cachly.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A paper that names a person. */
public record IdentifierEntry(
        @NotNull IdentifierKind kind,

        @Schema(examples = "087084000999") @NotBlank @Size(max = 60)
        String value,

        @Schema(description = "Issuing country, ISO 3166-1 alpha-2", examples = "VN") @Pattern(regexp = "[A-Z]{2}")
        String country,

        @Schema(description = "Who issued it, as written there") @Size(max = 200)
        String issuer,

        LocalDate validFrom,
        @Schema(description = "Last day of its validity") LocalDate validUntil) {
    /** As it is kept. */
    public IdentifierEntry normalised() {
        return new IdentifierEntry(kind, kind.normalise(value), country, issuer, validFrom, validUntil);
    }

    boolean hasItsForm() {
        return kind.accepts(kind.normalise(value));
    }
}
