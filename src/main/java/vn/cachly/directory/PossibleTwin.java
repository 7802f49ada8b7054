package vn.cachly.directory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who may be the person about to be registered. */
public record PossibleTwin(
        @Schema(description = "1 is the likeliest") int rank, List<TwinReason> reasons, PersonLine person) {}
