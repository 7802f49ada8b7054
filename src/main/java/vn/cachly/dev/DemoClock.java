package vn.cachly.dev;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** The clock of development: put back only while the demo is made, before anybody is served. */
@Alternative
@Priority(1)
@ApplicationScoped
@IfBuildProfile("dev")
class DemoClock extends Clock implements Rewinding {
    private final Clock running = Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    private volatile Instant past;

    @Override
    public <T> T at(Instant moment, Supplier<T> work) {
        past = moment.truncatedTo(ChronoUnit.MICROS);
        try {
            return work.get();
        } finally {
            past = null;
        }
    }

    @Override
    public Instant instant() {
        Instant moment = past;
        return moment == null ? running.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
