package vn.cachly.result;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Numbers of results that may change without a new release. */
@ConfigMapping(prefix = "cachly.result")
interface ResultConfig {
    /** Days before a stay in which what was taken of the same person earlier counts in it: as long as the longest infectious window. */
    @WithDefault("14")
    int earlierDays();
}
