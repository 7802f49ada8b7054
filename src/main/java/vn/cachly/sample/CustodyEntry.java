package vn.cachly.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;

/** One step of a tube on its way. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustodyEntry(
        CustodyStep step,
        Instant at,
        String laboratory,
        RejectReason reasonCode,
        UUID deliveryId,
        Instant recordedAt,
        String recordedBy) {}
