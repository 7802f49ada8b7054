package vn.cachly.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** A protocol with its versions, the latest first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProtocolView(
        UUID id,
        String name,
        ProtocolScope scope,
        UUID unitId,
        UUID facilityId,
        List<String> categories,
        @Schema(description = "Drafts included") List<ProtocolVersion> versions,

        @Schema(description = "Steps you may take now", examples = "versions")
        List<String> allowedActions,

        int version)
        implements Versioned {}
