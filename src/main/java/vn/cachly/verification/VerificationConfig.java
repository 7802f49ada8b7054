package vn.cachly.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often strangers may try. Enough for a checkpoint that mistypes, too little for guessing. */
@ConfigMapping(prefix = "cachly.verification")
interface VerificationConfig {
    /** Names or ends of numbers typed about one certificate, and from one address, within the time. */
    @WithDefault("5")
    int tries();

    /** Serials that do not exist, asked for from one address within the time. */
    @WithDefault("30")
    int misses();

    @WithDefault("1H")
    Duration within();
}
