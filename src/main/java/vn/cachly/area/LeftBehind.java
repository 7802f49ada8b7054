package vn.cachly.area;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What rests on units that end, and lasts longer than they do. */
@RegisterForReflection
public record LeftBehind(
        @Schema(
                description =
                        "hold: it keeps in whom it kept in before, until it is lifted. protocol: it is nobody's rule any more. "
                                + "signing: nobody signs by it any more for camps that lie elsewhere from then on",
                examples = "hold")
        String resource,

        int count,
        List<UUID> ids) {
    public LeftBehind {
        ids = List.copyOf(ids);
    }
}
