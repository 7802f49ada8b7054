package vn.cachly.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.cachly.facility.Operator;
import vn.cachly.shared.Versioned;

/** Who may sign what, where, until when. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SigningView(
        UUID id,
        String signer,
        String office,
        List<OrderKind> orderKinds,
        List<Operator> operators,
        UUID unitId,
        UUID facilityId,
        String instrument,
        Instant startsAt,
        Instant endsAt,
        int version)
        implements Versioned {}
