package vn.cachly.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.cachly.problem.RuleBroken;

/** Decides when something happened: what the device says, corrected by how far its clock is off. */
@ApplicationScoped
public class Timekeeper {
    private static final Duration WITHOUT_REASON = Duration.ofHours(24);

    private final Clock clock;
    private final RequestFacts facts;

    Timekeeper(Clock clock, RequestFacts facts) {
        this.clock = clock;
        this.facts = facts;
    }

    public Instant now() {
        return clock.instant();
    }

    /**
     * @param claimed as the device says; null means now
     * @param reason why it is written down late; needed after 24 hours
     * @throws RuleBroken IN_FUTURE or REASON_NEEDED (400)
     */
    public Happened happened(Instant claimed, String reason) {
        return happened(claimed, reason, "happenedAt");
    }

    /** @param field of the request that says when */
    public Happened happened(Instant claimed, String reason, String field) {
        Instant recordedAt = now();
        if (claimed == null) {
            return new Happened(recordedAt, recordedAt, recordedAt, 0);
        }
        long skew = facts.skewMillis().orElse(0L);
        Instant at = claimed.plusMillis(skew).truncatedTo(ChronoUnit.MICROS);
        if (at.isAfter(recordedAt)) {
            throw new RuleBroken(TimeRule.IN_FUTURE).at(field);
        }
        if (at.isBefore(recordedAt.minus(WITHOUT_REASON)) && (reason == null || reason.isBlank())) {
            throw new RuleBroken(TimeRule.REASON_NEEDED).at("reason");
        }
        return new Happened(at, claimed, recordedAt, skew);
    }
}
