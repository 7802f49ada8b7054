package vn.cachly.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.BeyondPlace;
import vn.cachly.bed.Reinstatement;
import vn.cachly.clock.ClockService;
import vn.cachly.shared.Happened;
import vn.cachly.stay.EndService;

/** What happened in a stay that never was goes over to the one that goes on, and back. */
@ApplicationScoped
class StayHandover {
    private final MergedRows rows;
    private final MergeReturn back;
    private final MergedCare care;
    private final Reinstatement beds;
    private final BeyondPlace beyond;
    private final EndService ends;
    private final ClockService clock;
    private final Event<StayMerged> stays;
    private final Event<StayRestored> restored;

    StayHandover(
            MergedRows rows,
            MergeReturn back,
            MergedCare care,
            Reinstatement beds,
            BeyondPlace beyond,
            EndService ends,
            ClockService clock,
            Event<StayMerged> stays,
            Event<StayRestored> restored) {
        this.rows = rows;
        this.back = back;
        this.care = care;
        this.beds = beds;
        this.beyond = beyond;
        this.ends = ends;
        this.clock = clock;
        this.stays = stays;
        this.restored = restored;
    }

    /**
     * What was done about somebody goes first, so that nothing of it ends with the stay. Rooms are taken before any event is written,
     * as with every step of a stay.
     */
    void over(MergePersons command, UUID heir, UUID correction, Happened now) {
        UUID voided = command.voidStayId();
        care.give(command.id(), voided, heir, now);
        ends.takeBack(voided, correction, command.reason(), now);
        rows.copiedEvents(command.id(), clock.copy(voided, heir, now));
        rows.copyOrders(command.id(), voided, heir);
        rows.handOverScreenings(voided, heir);
        care.nameCopies(command.id(), heir);
        stays.fire(new StayMerged(command.id(), voided, heir, false, now));
    }

    /** @throws vn.cachly.problem.RuleBroken BED_TAKEN, BED_RETIRED, GUARDIAN_NOT_THERE (409) */
    void back(MergeView merged, UUID correction, String reason, Happened now) {
        beyond.act(() -> beds.reinstate(merged.voidedStayId(), correction, now));
        List<UUID> takenBack = care.takenBackSince(merged.id());
        clock.revokeAll(List.of(merged.voidedStayId()), takenBack, now, reason);
        clock.revokeCopies(merged.heirStayId(), back.eventCopies(merged.id()), now, reason);
        care.takeBack(merged.id(), merged.voidedStayId(), merged.heirStayId(), now);
        stays.fire(new StayMerged(merged.id(), merged.voidedStayId(), merged.heirStayId(), true, now));
    }

    /** When its ledgers say again what they said, of every camp in which he was. */
    void goesOn(MergeView merged, UUID correction, Happened now) {
        beyond.act(() -> back.restoreVoided(merged.id(), correction));
        restored.fire(new StayRestored(merged.id(), merged.voidedStayId(), now));
    }
}
