package vn.cachly.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import vn.cachly.shared.Versioned;

/** Where a subject may act, and when. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssignmentView(
        UUID id,
        String issuer,
        String subject,
        UUID facilityId,
        UUID unitId,
        boolean everywhere,
        Instant startsAt,
        Instant endsAt,
        int version)
        implements Versioned {}
