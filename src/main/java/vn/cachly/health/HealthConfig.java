package vn.cachly.health;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What may change about alerts without a new release. */
@ConfigMapping(prefix = "cachly.health")
interface HealthConfig {
    /** Until when a health worker has to have seen to somebody who is not well. No instrument names a time; two hours are assumed. */
    @WithDefault("2H")
    Duration alertDue();
}
