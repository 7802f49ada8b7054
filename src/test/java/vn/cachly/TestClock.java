package vn.cachly;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import vn.cachly.dev.Rewinding;

/** Time in the hands of the tests: it runs from wherever they put it, or stands still. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock extends Clock implements Rewinding {
    private volatile Duration offset = Duration.ZERO;
    private volatile Instant frozen;

    /** Runs on from this moment. */
    public void runFrom(String moment) {
        frozen = null;
        offset = Duration.between(Instant.now(), OffsetDateTime.parse(moment).toInstant());
    }

    /** Stands still at this moment. */
    public void freeze(String moment) {
        frozen = OffsetDateTime.parse(moment).toInstant();
    }

    public void advance(Duration step) {
        if (frozen == null) {
            offset = offset.plus(step);
        } else {
            frozen = frozen.plus(step);
        }
    }

    public void reset() {
        frozen = null;
        offset = Duration.ZERO;
    }

    @Override
    public <T> T at(Instant moment, Supplier<T> work) {
        Instant before = frozen;
        frozen = moment.truncatedTo(ChronoUnit.MICROS);
        try {
            return work.get();
        } finally {
            frozen = before;
        }
    }

    @Override
    public Instant instant() {
        return frozen == null ? Instant.now().plus(offset).truncatedTo(ChronoUnit.MICROS) : frozen;
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
