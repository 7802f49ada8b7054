package vn.cachly.family;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What may change about families without a new release. */
@ConfigMapping(prefix = "cachly.family")
interface FamilyConfig {
    /** Until this birthday somebody is a child by law (Luật Trẻ em 2016, Điều 1), and never in a room without an adult of his own. */
    @WithDefault("16")
    int minorUntilYears();
}
