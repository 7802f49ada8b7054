package vn.cachly.placement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What may change about placing people without a new release. */
@ConfigMapping(prefix = "cachly.placement")
interface PlacementConfig {
    /** Until this birthday somebody is a child by law (Luật Trẻ em 2016, Điều 1), and never in a room without an adult of his own. */
    @WithDefault("16")
    int minorUntilYears();
}
