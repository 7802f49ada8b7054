package vn.cachly.result;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What may change about the tray of results without a new release. */
@ConfigMapping(prefix = "cachly.tray")
interface TrayConfig {
    /** Until when somebody has looked at a positive that contradicts another result. No instrument names a time; two hours are assumed. */
    @WithDefault("2H")
    Duration contradictionDue();
}
