package vn.cachly.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;
import vn.cachly.bed.Reinstatement;
import vn.cachly.clock.ClockService;
import vn.cachly.shared.Happened;
import vn.cachly.stay.EndService;

/** What happened in a stay that never was goes over to the one that goes on, and back. */
@ApplicationScoped
class StayHandover {
    private final MergedRows rows;
    private final MergeReturn back;
    private final Reinstatement beds;
    private final EndService ends;
    private final ClockService clock;
    private final Event<StayMerged> stays;

    StayHandover(
            MergedRows rows,
            MergeReturn back,
            Reinstatement beds,
            EndService ends,
            ClockService clock,
            Event<StayMerged> stays) {
        this.rows = rows;
        this.back = back;
        this.beds = beds;
        this.ends = ends;
        this.clock = clock;
        this.stays = stays;
    }

    /** Rooms are taken before any event is written, as with every step of a stay. */
    void over(MergePersons command, UUID heir, UUID correction, Happened now) {
        UUID voided = command.voidStayId();
        ends.takeBack(voided, correction, command.reason(), now);
        rows.copiedEvents(command.id(), clock.copy(voided, heir, now));
        rows.copyOrders(command.id(), voided, heir);
        rows.handOverScreenings(voided, heir);
        stays.fire(new StayMerged(command.id(), voided, heir, false, now));
    }

    /** @throws vn.cachly.problem.RuleBroken BED_TAKEN, BED_RETIRED, GUARDIAN_NOT_THERE (409) */
    void back(MergeView merged, UUID correction, String reason, Happened now) {
        beds.reinstate(merged.voidedStayId(), correction, now);
        clock.revokeCopies(merged.heirStayId(), back.eventCopies(merged.id()), now, reason);
        stays.fire(new StayMerged(merged.id(), merged.voidedStayId(), merged.heirStayId(), true, now));
    }
}
