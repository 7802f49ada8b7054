package vn.cachly.gate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Numbers of the gate that no protocol gives. */
@ConfigMapping(prefix = "cachly.gate")
interface GateConfig {
    /** Whoever leaves early has a negative single RT-PCR that was taken at most so many hours before. */
    @WithDefault("72")
    int lastTestHours();

    /** Whoever was positive has so many negative single RT-PCR since, each a day after the one before. */
    @WithDefault("2")
    int recoveryNegatives();
}
