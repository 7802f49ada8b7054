package vn.cachly.family;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes one more person into a family. */
@Schema(examples = "{\"personId\": \"01990000-0000-7000-8000-000000001003\", \"role\": \"SPOUSE\"}")
public record AddFamilyMember(
        @NotNull UUID personId, @NotNull FamilyRole role) {
    MemberEntry entry() {
        return new MemberEntry(personId, role);
    }
}
