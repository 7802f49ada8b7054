package vn.cachly.sample;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What may change about samples without a new release. */
@ConfigMapping(prefix = "cachly.sample")
interface SampleConfig {
    /** Until when somebody has looked at a person who left before his sample was written down. No instrument names a time; four hours are assumed. */
    @WithDefault("4H")
    Duration leftDue();
}
