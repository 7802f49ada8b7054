package vn.cachly.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.access.Role;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.stay.StayNow;
import vn.cachly.stay.StayService;
import vn.cachly.stay.TakenStay;

/**
 * Letting somebody through although a condition is not met: one officer asks, with a reason, and another one confirms. What they were
 * shown is written down with it, and what comes later is another reason.
 */
@UseCase
@Transactional
@ApplicationScoped
public class OverrideService {
    private final Overrides overrides;
    private final ReleaseGate gate;
    private final StayService stays;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<Changed> changes;
    private final Event<PersonsRead> looks;

    OverrideService(
            Overrides overrides,
            ReleaseGate gate,
            StayService stays,
            CurrentActor current,
            Timekeeper timekeeper,
            Hash hash,
            Event<Changed> changes,
            Event<PersonsRead> looks) {
        this.overrides = overrides;
        this.gate = gate;
        this.stays = stays;
        this.current = current;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.changes = changes;
        this.looks = looks;
    }

    /** @throws RuleBroken NOT_FOUND (404), NOT_OVERRIDABLE (400), STAY_ENDED, ID_TAKEN (409) */
    @Idempotent(OverrideView.class)
    public Recorded<OverrideView> ask(UUID stay, AskOverride command) {
        command.conditions().stream()
                .filter(one -> !one.isOverridable())
                .findFirst()
                .ifPresent(one -> {
                    throw new RuleBroken(GateRule.NOT_OVERRIDABLE, one).at("conditions");
                });
        byte[] content = hash.of(command);
        Happened now = timekeeper.happened(null, null);
        if (overrides.contentOf(command.id()).isPresent()) {
            return known(command.id(), content);
        }
        TakenStay taken = stays.take(stay, null);
        List<SeenFinding> seen = gate.find(stay, command.conditions(), now.recordedAt());
        if (!overrides.add(command, stay, taken.facilityId(), seen, now.recordedAt(), by(), content)) {
            return known(command.id(), content);
        }
        return new Recorded<>(told("release-override.asked", command.id(), now), true);
    }

    /** @throws RuleBroken SECOND_OFFICER (409) for whoever asked, OVERRIDE_CONFIRMED, OVERRIDE_WITHDRAWN (409) */
    @Idempotent(OverrideView.class)
    public OverrideView confirm(UUID id, int version) {
        Overrides.Row row = taken(id, version);
        if (row.confirmedAt() != null) {
            throw new RuleBroken(GateRule.OVERRIDE_CONFIRMED);
        }
        if (row.askedBy().equals(by())) {
            throw new RuleBroken(GateRule.SECOND_OFFICER);
        }
        stays.take(row.stayId(), null);
        Happened now = timekeeper.happened(null, null);
        overrides.confirm(id, now.recordedAt(), by());
        return told("release-override.confirmed", id, now);
    }

    /** By either of them, or by anybody else who could have been one of them. */
    @Idempotent(OverrideView.class)
    public OverrideView withdraw(UUID id, int version) {
        taken(id, version);
        Happened now = timekeeper.happened(null, null);
        overrides.withdraw(id, now.recordedAt(), by());
        return told("release-override.withdrawn", id, now);
    }

    public List<OverrideView> of(UUID stay) {
        StayNow found = stays.now(stay);
        looks.fire(new PersonsRead("release-override.read", "stay", List.of(stay), found.facilityId()));
        return overrides.ofStay(stay).stream().map(this::view).toList();
    }

    private Overrides.Row taken(UUID id, int version) {
        Overrides.Row row = overrides.find(id, true).orElseThrow(RuleBroken::notFound);
        Answers.same(version, row.version());
        if (row.withdrawnAt() != null) {
            throw new RuleBroken(GateRule.OVERRIDE_WITHDRAWN);
        }
        return row;
    }

    private Recorded<OverrideView> known(UUID id, byte[] content) {
        if (!overrides.contentOf(id).filter(known -> Hash.same(known, content)).isPresent()) {
            throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
        }
        return new Recorded<>(view(overrides.find(id, false).orElseThrow(RuleBroken::notFound)), false);
    }

    private OverrideView told(String action, UUID id, Happened now) {
        Overrides.Row row = overrides.find(id, false).orElseThrow(RuleBroken::notFound);
        changes.fire(new Changed(
                action, "release-override", id, row.version(), row.facilityId(), List.of(row.stayId()), now));
        return view(row);
    }

    private OverrideView view(Overrides.Row row) {
        List<String> actions = new ArrayList<>();
        boolean may = current.get().has(Role.COMMANDER) || current.get().has(Role.DEPARTMENT);
        if (may && row.withdrawnAt() == null) {
            if (row.confirmedAt() == null && !row.askedBy().equals(by())) {
                actions.add("confirm");
            }
            actions.add("withdraw");
        }
        return new OverrideView(
                row.id(),
                row.stayId(),
                row.asConditions(),
                row.kind(),
                overrides.seen(row),
                row.reason(),
                row.askedAt(),
                row.askedBy(),
                row.confirmedAt(),
                row.confirmedBy(),
                row.withdrawnAt(),
                row.withdrawnBy(),
                actions,
                row.version());
    }

    private String by() {
        return current.get().subject();
    }
}
