package vn.cachly.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that follows from a result, or is undone with it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Consequence(
        @Schema(description = "A word of the feature", examples = "EXPOSURE_UNDONE")
        String kind,

        @Schema(description = "The record that it is about; a laboratory is told neither this nor of whom")
        UUID id,

        UUID stayId) {}
