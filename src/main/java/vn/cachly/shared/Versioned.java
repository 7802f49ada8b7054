package vn.cachly.shared;

import java.util.UUID;

/** A record as it is shown: its id, and the version that a change of it has to name. */
public interface Versioned {
    UUID id();

    int version();
}
