package vn.cachly.bed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.layout.LayoutService;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** What beds are used for beside people. */
@UseCase
@Transactional
@ApplicationScoped
public class BedService {
    private final BedUses uses;
    private final ReservationService reservations;
    private final OccupancyService occupancy;
    private final LayoutService layout;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<Changed> changes;
    private final Event<PersonsRead> reads;

    BedService(
            BedUses uses,
            ReservationService reservations,
            OccupancyService occupancy,
            LayoutService layout,
            CurrentActor current,
            Timekeeper timekeeper,
            Hash hash,
            Event<Changed> changes,
            Event<PersonsRead> reads) {
        this.uses = uses;
        this.reservations = reservations;
        this.occupancy = occupancy;
        this.layout = layout;
        this.current = current;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.changes = changes;
        this.reads = reads;
    }

    /** Takes a free bed; a bed with somebody or something in it stays as it is: BED_TAKEN (409) with what is in the way. */
    @Idempotent(BedUseView.class)
    public Recorded<BedUseView> begin(UUID bed, BeginBedUse use) {
        Happened when = timekeeper.happened(use.happenedAt(), use.reason());
        check(use, when);
        Spot spot = spot(bed);
        layout.lock(List.of(spot.roomId()));
        byte[] content = hash.of(bed, use);
        if (uses.begin(bed, use, when, by(), content)) {
            BedUseView view = uses.find(use.id()).orElseThrow();
            fire("bed.use-begun", view, when);
            return new Recorded<>(view, true);
        }
        Optional<byte[]> known = uses.contentOf(use.id());
        if (known.isEmpty()) {
            throw refusal(bed, use, when);
        }
        if (!Hash.same(known.get(), content)) {
            throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
        }
        return new Recorded<>(uses.find(use.id()).orElseThrow(RuleBroken::notFound), false);
    }

    /** Frees a bed from something else than a person; after a cleaning what was planned for the bed begins. */
    @Idempotent(BedUseView.class)
    public BedUseView end(UUID bed, UUID useId, int version, EndBedUse command) {
        Happened when = timekeeper.happened(command.happenedAt(), command.reason());
        layout.lock(List.of(spot(bed).roomId()));
        BedUseView use =
                uses.find(useId).filter(found -> found.bedId().equals(bed)).orElseThrow(RuleBroken::notFound);
        Answers.same(version, use.version());
        checkEnd(use, when);
        uses.end(useId, when, by(), command.reason());
        reservations.takeUp(List.of(bed), when);
        BedUseView view = uses.find(useId).orElseThrow();
        fire("bed.use-ended", view, when);
        return view;
    }

    public Page<BedUseView> page(UUID bed, Keyset keyset) {
        spot(bed);
        List<BedUseView> rows = uses.page(bed, keyset);
        List<UUID> stays =
                rows.stream().map(BedUseView::stayId).filter(Objects::nonNull).toList();
        if (!stays.isEmpty()) {
            reads.fire(
                    new PersonsRead("bed.uses-read", "stay", stays, rows.get(0).facilityId()));
        }
        return keyset.page(rows, view -> view.beganAt().toString(), BedUseView::id);
    }

    /** Nothing in the way: then the bed is retired, or the id is somebody else's. */
    private RuleBroken refusal(UUID bed, BeginBedUse use, Happened when) {
        return uses.inTheWay(bed, when.at(), use.until())
                .map(way -> new RuleBroken(BedRule.BED_TAKEN).because(way.inTheWay()))
                .orElseGet(() -> uses.isOpen(bed, when.at())
                        ? new RuleBroken(CommonCode.ID_TAKEN).at("id")
                        : new RuleBroken(BedRule.BED_RETIRED));
    }

    private static void check(BeginBedUse use, Happened when) {
        if (use.kind() == BedUseKind.OCCUPIED) {
            throw new RuleBroken(BedRule.OCCUPIED_BY_STAY_ONLY).at("kind");
        }
        if (use.kind() == BedUseKind.HELD && use.until() == null) {
            throw new RuleBroken(BedRule.HOLD_NEEDS_END).at("until");
        }
        if (use.kind() != BedUseKind.HELD && use.until() != null) {
            throw new RuleBroken(BedRule.ONLY_HOLD_ENDS).at("until");
        }
        if (use.until() != null && !use.until().isAfter(when.at())) {
            throw new RuleBroken(CommonCode.END_BEFORE_START).at("until");
        }
    }

    private static void checkEnd(BedUseView use, Happened when) {
        if (use.kind() == BedUseKind.OCCUPIED) {
            throw new RuleBroken(BedRule.USE_ENDS_WITH_STAY);
        }
        if (use.endedAt() != null && !use.endedAt().isAfter(when.recordedAt())) {
            throw new RuleBroken(BedRule.USE_OVER);
        }
        if (!when.at().isAfter(use.beganAt())) {
            throw new RuleBroken(CommonCode.END_BEFORE_START).at("happenedAt");
        }
    }

    private Spot spot(UUID bed) {
        return occupancy.find(bed).orElseThrow(RuleBroken::notFound);
    }

    private void fire(String action, BedUseView use, Happened when) {
        changes.fire(
                new Changed(action, "bed-use", use.id(), use.version(), use.facilityId(), List.of(use.bedId()), when));
    }

    private String by() {
        return current.get().subject();
    }
}
