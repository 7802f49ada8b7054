package vn.cachly.family;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.person.Sex;

/** Somebody in a family. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FamilyMemberView(
        UUID personId,
        FamilyRole role,
        String name,
        @Schema(examples = "2019") String birthDate,
        Sex sex,
        Instant joinedAt) {}
