package vn.cachly.bed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.layout.LayoutService;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** What is planned for beds in use. */
@UseCase
@Transactional
@ApplicationScoped
public class ReservationService {
    private final Reservations reservations;
    private final BedUses uses;
    private final OccupancyService occupancy;
    private final LayoutService layout;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<Changed> changes;

    ReservationService(
            Reservations reservations,
            BedUses uses,
            OccupancyService occupancy,
            LayoutService layout,
            CurrentActor current,
            Timekeeper timekeeper,
            Hash hash,
            Event<Changed> changes) {
        this.reservations = reservations;
        this.uses = uses;
        this.occupancy = occupancy;
        this.layout = layout;
        this.current = current;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.changes = changes;
    }

    /** Plans of one bed never overlap; a bed that is free now is taken at once instead, not planned. */
    @Idempotent(BedReservationView.class)
    public Recorded<BedReservationView> plan(UUID bed, ReserveBed plan) {
        check(plan);
        Spot spot = occupancy.find(bed).orElseThrow(RuleBroken::notFound);
        Happened now = timekeeper.happened(null, null);
        layout.lock(List.of(spot.roomId()));
        if (!uses.isOpen(bed, now.at())) {
            throw new RuleBroken(BedRule.BED_RETIRED);
        }
        if (!plan.startsAt().isAfter(now.at())
                && uses.inTheWay(bed, now.at(), null).isEmpty()) {
            throw new RuleBroken(BedRule.BED_FREE);
        }
        byte[] content = hash.of(bed, plan);
        boolean isNew = reservations.add(spot, plan, now.recordedAt(), by(), content);
        Reservation reservation =
                reservations.findByIdOptional(plan.id()).orElseThrow(() -> new RuleBroken(BedRule.BED_RESERVED));
        if (!isNew && !Hash.same(reservation.contentHash(), content)) {
            throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
        }
        if (isNew) {
            fire("bed.reserved", reservation, now);
        }
        return new Recorded<>(reservation.view(), isNew);
    }

    @Idempotent(BedReservationView.class)
    public BedReservationView cancel(UUID bed, UUID id, int version, CancelReservation command) {
        Happened now = timekeeper.happened(null, null);
        Reservation reservation = reservations
                .findByIdOptional(id)
                .filter(found -> found.bedId().equals(bed))
                .orElseThrow(RuleBroken::notFound);
        reservation.seenAs(version).cancel(now.at(), by(), command.reason());
        reservations.flush();
        fire("bed.reservation-cancelled", reservation, now);
        return reservation.view();
    }

    public Page<BedReservationView> page(UUID bed, Keyset keyset) {
        occupancy.find(bed).orElseThrow(RuleBroken::notFound);
        return keyset.page(reservations.page(bed, keyset), view -> "", BedReservationView::id);
    }

    /** Begins what was planned for beds that have become free, and lets go what was planned for a time that is over. */
    public void takeUpDue() {
        Happened now = timekeeper.happened(null, null);
        List<Spot> due = reservations.due(now.at());
        layout.lock(due.stream().map(Spot::roomId).distinct().toList());
        takeUp(due.stream().map(Spot::bedId).toList(), now);
    }

    /** The caller holds the rooms of the beds. */
    void takeUp(List<UUID> beds, Happened when) {
        for (Reservations.Closed plan : reservations.takeUp(beds, when.at(), when.recordedAt(), by())) {
            String action = plan.closedAs().equals("LAPSED") ? "bed.reservation-lapsed" : "bed.reservation-taken-up";
            List<UUID> also = List.of(plan.bedId());
            changes.fire(
                    new Changed(action, "bed-reservation", plan.id(), plan.version(), plan.facilityId(), also, when));
        }
    }

    private static void check(ReserveBed plan) {
        if (plan.kind() != BedUseKind.HELD && plan.kind() != BedUseKind.OUT_OF_SERVICE) {
            throw new RuleBroken(CommonCode.INVALID).at("kind");
        }
        if (plan.kind() == BedUseKind.HELD && plan.endsAt() == null) {
            throw new RuleBroken(BedRule.HOLD_NEEDS_END).at("endsAt");
        }
        if (plan.endsAt() != null && !plan.endsAt().isAfter(plan.startsAt())) {
            throw new RuleBroken(CommonCode.END_BEFORE_START).at("endsAt");
        }
    }

    private void fire(String action, Reservation reservation, Happened when) {
        BedReservationView view = reservation.view();
        changes.fire(new Changed(
                action,
                "bed-reservation",
                view.id(),
                view.version(),
                reservation.facilityId(),
                List.of(view.bedId()),
                when));
    }

    private String by() {
        return current.get().subject();
    }
}
