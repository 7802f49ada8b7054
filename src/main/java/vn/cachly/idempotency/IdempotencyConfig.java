package vn.cachly.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long answers are kept: long enough for a tablet that was offline over a weekend, short because they hold personal data. */
@ConfigMapping(prefix = "cachly.idempotency")
interface IdempotencyConfig {
    @WithDefault("7D")
    Duration keep();
}
