package vn.cachly.muster;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A room with those who lie in it, by their beds. */
public record MusterRoom(
        UUID id,
        @Schema(examples = "101") String name,
        @Schema(description = "People in it") int total,
        List<MusterPerson> people) {}
