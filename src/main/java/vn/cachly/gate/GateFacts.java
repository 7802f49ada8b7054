package vn.cachly.gate;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.clock.ClockEvent;
import vn.cachly.clock.Dates;
import vn.cachly.result.PendingSample;
import vn.cachly.result.SampleFinal;
import vn.cachly.stay.StayNow;

/**
 * All that the gate knows of a stay.
 *
 * @param exposure the one that keeps him in; null for none
 * @param alert the one of his health that nobody has cleared; null for none
 * @param overrides by condition, those that a second officer has confirmed
 */
record GateFacts(
        StayNow stay,
        List<ClockEvent> events,
        Dates dates,
        List<SampleFinal> finals,
        List<PendingSample> pending,
        UUID exposure,
        List<UUID> holds,
        UUID alert,
        Map<Condition, UUID> overrides) {}
