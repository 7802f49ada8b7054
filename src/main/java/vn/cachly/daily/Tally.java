package vn.cachly.daily;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/**
 * How many of one kind a camp has, as the statement gives it.
 *
 * @param day in the day, or at its end
 * @param ever since the camp opened
 */
@RegisterForReflection
record Tally(UUID facilityId, String part, String cause, int day, int ever) {
    static final String BEFORE = "BEFORE";
    static final String AS_TOLD = "AS_TOLD";
    static final String NOW = "NOW";
    static final String IN = "IN";
    static final String OUT = "OUT";
    static final String TAKEN = "TAKEN";
    static final String RESULT = "RESULT";
    static final String PENDING = "PENDING";
    static final String REJECTED = "REJECTED";
}
