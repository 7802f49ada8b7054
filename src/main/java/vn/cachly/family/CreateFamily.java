package vn.cachly.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that people belong together. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-000000006001",
                 "members": [{"personId": "01990000-0000-7000-8000-000000001001", "role": "GUARDIAN"},
                             {"personId": "01990000-0000-7000-8000-000000001002", "role": "CHILD"}]}""")
public record CreateFamily(
        @NotNull UUID id,

        @Schema(description = "Only where the members do not tell", examples = "The family in room 103")
        @Size(max = 100)
        String name,

        @NotEmpty @Size(max = 30) List<@NotNull @Valid MemberEntry> members) {
    public CreateFamily {
        members = members == null ? List.of() : members.stream().toList();
    }
}
