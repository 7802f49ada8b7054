package vn.cachly.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** An administrative unit. Nothing of it changes but that it ends: another meaning of its code is another unit. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AreaView(
        UUID id,
        Tier tier,
        String code,
        String name,

        @Schema(description = "With the units above it", examples = "Phường Tô Châu, Tỉnh An Giang")
        String path,

        UUID parentId,
        LocalDate validFrom,

        @Schema(description = "First day on which the unit no longer exists; absent while it exists")
        LocalDate validUntil)
        implements Versioned {
    @Override
    public int version() {
        return validUntil == null ? 0 : 1;
    }
}
