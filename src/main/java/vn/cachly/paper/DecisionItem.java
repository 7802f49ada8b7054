package vn.cachly.paper;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody on a decision, with his days, as the statement gives him. */
@RegisterForReflection
record DecisionItem(UUID stayId, LocalDate fromDay, LocalDate untilDay) {}
