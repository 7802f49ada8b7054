package vn.cachly.family;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** A family. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FamilyView(
        UUID id,
        String name,

        @Schema(description = "Those of them in your place") List<FamilyMemberView> members,

        int version)
        implements Versioned {}
