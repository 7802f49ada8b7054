package vn.cachly.arrival;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What may change about groups without a new release. */
@ConfigMapping(prefix = "cachly.arrival")
interface ArrivalConfig {
    /**
     * How long somebody may be missing before looking for him is overdue. No instrument that we know names a time; two hours are
     * enough to telephone to those who brought the group, and not enough to leave the district by road.
     */
    @WithDefault("2H")
    Duration missingDue();

    /** How long what was told of people who were never admitted is kept after the end of their group. */
    @WithDefault("90D")
    Duration keep();
}
