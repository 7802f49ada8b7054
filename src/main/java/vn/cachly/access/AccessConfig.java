package vn.cachly.access;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Somebody has to say who may act where, before anybody may. */
@ConfigMapping(prefix = "cachly.access")
interface AccessConfig {
    /** Assigned everywhere at start, while nobody is assigned anywhere. */
    Optional<First> firstAdministrator();

    /** A subject of an issuer, as both stand in its tokens. */
    interface First {
        String issuer();

        String subject();
    }
}
