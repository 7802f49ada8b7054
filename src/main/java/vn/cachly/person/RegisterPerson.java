package vn.cachly.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person as he or she says, or as the papers say. */
public record RegisterPerson(
        @NotNull UUID id,

        @Schema(description = "Full name as written, or as declared", examples = "Nguyễn Thị Hoa")
        @NotBlank
        @Size(max = 200)
        String name,

        BirthDate birthDate,
        @NotNull Sex sex,

        @Schema(description = "ISO 3166-1 alpha-2", examples = "VN") @Pattern(regexp = "[A-Z]{2}")
        String nationality,

        @Schema(description = "Several people may share one") @Size(max = 30)
        String phone,

        @Size(max = 10) List<@NotNull @Valid IdentifierEntry> identifiers,

        @Schema(description = "Nothing but the person's own word: no paper was seen")
        Boolean declaredOnly,

        @Schema(description = "How to know someone without papers again") @Size(max = 500)
        String description,

        @Schema(description = "Where the person lives") @Valid
        Address address,

        @Schema(description = "Where the person goes after quarantine, when it is elsewhere") @Valid
        Address addressAfter,

        @Valid Needs needs) {
    public RegisterPerson {
        identifiers = identifiers == null ? List.of() : List.copyOf(identifiers);
    }
}
