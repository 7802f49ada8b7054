package vn.cachly.layout;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import vn.cachly.shared.Versioned;

/** A bed of a room. Whether it is free stands on the board and in its uses, never here. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BedView(UUID id, UUID roomId, String name, Instant openedAt, Instant retiredAt, int version)
        implements Versioned {}
