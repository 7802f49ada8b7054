package vn.cachly.handover;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What may change about people at home without a new release. */
@ConfigMapping(prefix = "cachly.handover")
interface HandoverConfig {
    /** Until when somebody at home is seen to, who is not well or was found positive. */
    @WithDefault("4H")
    Duration homeDue();
}
