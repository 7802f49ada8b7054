package vn.cachly.exposure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What may change about exposures without a new release; a protocol says otherwise for those it covers. */
@ConfigMapping(prefix = "cachly.exposure")
interface ExposureConfig {
    /** Days before the taking of a positive sample that count when no rule covers the case: as long as the longest that ever did. */
    @WithDefault("14")
    int infectiousDays();

    /** Hours until an officer has decided when no rule covers the case. */
    @WithDefault("24")
    int hours();

    /** Until when whoever has left is called back. */
    @WithDefault("4H")
    Duration recallDue();
}
