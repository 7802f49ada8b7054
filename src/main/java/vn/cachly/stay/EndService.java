package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.BeyondPlace;
import vn.cachly.access.CurrentActor;
import vn.cachly.bed.OccupancyService;
import vn.cachly.bed.Occupation;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Ends of stays that need no release: treatment, return to another state, death; and stays that never were. */
@UseCase
@Transactional
@ApplicationScoped
public class EndService {
    private final Stays stays;
    private final Steps steps;
    private final OccupancyService occupancy;
    private final BeyondPlace beyond;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<StayVoided> voided;
    private final Event<StaysEnded> ended;

    EndService(
            Stays stays,
            Steps steps,
            OccupancyService occupancy,
            BeyondPlace beyond,
            CurrentActor current,
            Timekeeper timekeeper,
            Event<StayVoided> voided,
            Event<StaysEnded> ended) {
        this.stays = stays;
        this.steps = steps;
        this.occupancy = occupancy;
        this.beyond = beyond;
        this.current = current;
        this.timekeeper = timekeeper;
        this.voided = voided;
        this.ended = ended;
    }

    @Idempotent(StayView.class)
    public StayView end(UUID id, int version, EndStay command) {
        Happened when = timekeeper.happened(command.happenedAt(), command.reason());
        if (!EndKind.COMMANDED.contains(command.kind())) {
            throw new RuleBroken(StayRule.END_KIND).at("kind");
        }
        Stay stay = steps.locked(id, version).open();
        List<Occupation> children = steps.children(stay, command.withChildren());
        if (command.kind() == EndKind.DECEASED && !children.isEmpty()) {
            throw new RuleBroken(StayRule.CHILDREN_FIRST)
                    .at("withChildren")
                    .naming(children.stream().map(Occupation::stayId).toList());
        }
        return ended(stay, children, command.kind(), when, command.reason());
    }

    /**
     * Of somebody who went without leave, and for whom nobody waits any longer. The bed that he left stays as it is.
     *
     * @throws RuleBroken NOT_FOUND (404), STALE (412), STAY_ENDED, NOT_ABSENT, OUT_OF_ORDER (409)
     */
    public StayView giveUp(UUID id, int version, Happened when, String reason) {
        Stay stay = steps.locked(id, version).open();
        if (!PresenceKind.ABSENT.name().equals(steps.row(stay, when).whereabouts())) {
            throw new RuleBroken(StayRule.NOT_ABSENT);
        }
        return ended(stay, List.of(), EndKind.ABSCONDED, when, reason);
    }

    private StayView ended(Stay stay, List<Occupation> children, EndKind kind, Happened when, String reason) {
        List<UUID> leavers = Steps.withChildren(stay, children);
        leavers.forEach(leaver -> stays.locked(leaver).end(kind, when, by(), reason));
        occupancy.leave(leavers, when);
        Steps.inOrder(stays.endPresence(leavers, when, by()), leavers.size());
        stays.flush();
        ended.fire(new StaysEnded(leavers, when));
        return steps.answered("stay.ended", stay, children, when, null);
    }

    @Idempotent(StayView.class)
    public StayView takeBack(UUID id, int version, VoidStay command) {
        Happened when = timekeeper.happened(null, command.reason());
        return takenBack(steps.locked(id, version), Ids.next(), command.reason(), when);
    }

    /** Part of a correction that goes further, whose id the ledgers are given. */
    public void takeBack(UUID id, UUID correction, String reason, Happened when) {
        takenBack(stays.locked(id), correction, reason, when);
    }

    /** Also where he lay before he was brought here: whoever never was, was nowhere. */
    private StayView takenBack(Stay stay, UUID correction, String reason, Happened when) {
        steps.children(stay, List.of());
        stay.takeBack(when, by(), reason);
        stays.flush();
        beyond.act(() -> {
            occupancy.supersede(stay.id(), correction, when);
            stays.supersede(stay.id(), correction, when);
        });
        voided.fire(new StayVoided(stay.id()));
        return steps.answered("stay.voided", stay, List.of(), when, null);
    }

    private String by() {
        return current.get().subject();
    }
}
