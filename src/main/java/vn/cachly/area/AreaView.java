package vn.cachly.area;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import vn.cachly.shared.Versioned;

/** An administrative unit. It never changes: another meaning of its code is another unit. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AreaView(
        UUID id, Tier tier, String code, String name, UUID parentId, LocalDate validFrom, LocalDate validUntil)
        implements Versioned {
    @Override
    public int version() {
        return 0;
    }
}
