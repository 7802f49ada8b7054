package vn.cachly.release;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Numbers of a release where no protocol gives them. */
@ConfigMapping(prefix = "cachly.release")
interface ReleaseConfig {
    /** Until when the commune has to say that somebody has come whom no rule covers. */
    @WithDefault("24H")
    Duration handoverDue();

    /** Until when somebody who has left and should not have is called back. */
    @WithDefault("2H")
    Duration recallDue();
}
