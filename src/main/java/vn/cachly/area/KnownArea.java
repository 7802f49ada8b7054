package vn.cachly.area;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/** A unit as an import finds it. */
@RegisterForReflection
record KnownArea(
        UUID id, String tier, String code, String name, LocalDate validFrom, LocalDate validUntil, byte[] contentHash) {
    boolean existsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validUntil == null || validUntil.isAfter(day));
    }

    KnownArea until(LocalDate day) {
        return new KnownArea(id, tier, code, name, validFrom, day, contentHash);
    }
}
