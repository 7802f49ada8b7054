package vn.cachly.area;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/** A unit as the database tells it; the extent is null where no succession is asked for. */
@RegisterForReflection
record AreaRow(
        String extent,
        UUID id,
        String tier,
        String code,
        String name,
        String path,
        UUID parentId,
        LocalDate validFrom,
        LocalDate validUntil) {
    AreaView view() {
        return new AreaView(id, Tier.valueOf(tier), code, name, path, parentId, validFrom, validUntil);
    }

    AreaLink link() {
        return new AreaLink(Extent.valueOf(extent), view());
    }
}
