package vn.cachly.reception;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.cachly.arrival.ArrivalPlan;

/** Announces somebody of a group. */
public record ExpectArrival(
        @NotNull UUID id, @NotNull @Valid ArrivalPlan arrival) {}
