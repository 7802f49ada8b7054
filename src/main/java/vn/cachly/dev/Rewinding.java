package vn.cachly.dev;

import java.time.Instant;
import java.util.function.Supplier;

/** A clock that can be put back, so that what happened on an earlier day is written down as it would have been on that day. */
public interface Rewinding {
    <T> T at(Instant moment, Supplier<T> work);
}
