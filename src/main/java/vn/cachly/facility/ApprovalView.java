package vn.cachly.facility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import vn.cachly.shared.Versioned;

/** What a facility is approved for, by which decision and how long. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApprovalView(
        UUID id, UUID facilityId, String category, String instrument, Instant startsAt, Instant endsAt, int version)
        implements Versioned {}
