package vn.cachly.consular;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What may change about notices without a new release. */
@ConfigMapping(prefix = "cachly.consular")
interface ConsularConfig {
    /** Until when the notice is due. The decree names no time as far as we know; a day is assumed: the next office hours. */
    @WithDefault("24H")
    Duration noticeDue();
}
