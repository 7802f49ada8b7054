package vn.cachly.shared;

import java.time.Clock;
import java.util.UUID;

/**
 * Record ids are UUIDv7 (RFC 9562): made by the client or here, so that rows written together lie together. Nobody reads a
 * time out of them.
 */
public final class Ids {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final long VERSION = 0x7000L;
    private static final long RANDOM_BITS = 0x0fffL;

    private Ids() {}

    /** The milliseconds in front, the version behind them, and the rest as random as a UUIDv4. */
    public static UUID next() {
        UUID random = UUID.randomUUID();
        long front = CLOCK.millis() << 16 | VERSION | random.getMostSignificantBits() & RANDOM_BITS;
        return new UUID(front, random.getLeastSignificantBits());
    }
}
