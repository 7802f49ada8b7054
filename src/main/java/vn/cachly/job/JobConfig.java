package vn.cachly.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How patient the service is with long work. */
@ConfigMapping(prefix = "cachly.job")
interface JobConfig {
    /** As long as answers to repeats: short because requests hold personal data. */
    @WithDefault("7D")
    Duration keep();

    /** Without a sign of life for so long, an instance counts as dead: longer than its clock may differ from the others'. */
    @WithDefault("1M")
    Duration lease();

    /** How often a job is begun that comes to no end: what kills one instance would kill the next. */
    @WithDefault("3")
    int attempts();

    /** Between two attempts, so that what was in the way can pass. */
    @WithDefault("10S")
    Duration pause();
}
