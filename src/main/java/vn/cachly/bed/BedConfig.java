package vn.cachly.bed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What may change about beds without a new release. */
@ConfigMapping(prefix = "cachly.bed")
interface BedConfig {
    /** A child may share the bed of a guardian until this birthday; somebody whose year of birth is unknown may not. */
    @WithDefault("6")
    int childUntilYears();
}
