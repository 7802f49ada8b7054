package vn.cachly.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.access.CurrentActor;
import vn.cachly.access.Role;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
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

/** Holds on release. They stop releases and move no date. */
@UseCase
@Transactional
@ApplicationScoped
public class HoldService {
    private final Holds holds;
    private final HoldLookup lookup;
    private final HoldCheck check;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<Changed> changes;
    private final Event<PersonsRead> looks;

    HoldService(
            Holds holds,
            HoldLookup lookup,
            HoldCheck check,
            CurrentActor current,
            Timekeeper timekeeper,
            Hash hash,
            Event<Changed> changes,
            Event<PersonsRead> looks) {
        this.looks = looks;
        this.holds = holds;
        this.lookup = lookup;
        this.check = check;
        this.current = current;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.changes = changes;
    }

    @Idempotent(HoldView.class)
    public Recorded<HoldView> place(PlaceHold command) {
        check.check(command);
        byte[] content = hash.of(command);
        Hold known = holds.findById(command.id());
        if (known != null) {
            if (!Hash.same(known.contentHash(), content)) {
                throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
            }
            return new Recorded<>(view(known), false);
        }
        check.requireInForce(command);
        Happened when = timekeeper.happened(command.startsAt(), command.reason(), "startsAt");
        Hold hold =
                new Hold(command, when, current.get().subject(), current.get().has(Role.DEPARTMENT), content);
        holds.persistAndFlush(hold);
        fire("hold.placed", view(hold), when);
        return new Recorded<>(view(hold), true);
    }

    @Idempotent(HoldView.class)
    public HoldView lift(UUID id, int version, LiftHold command) {
        Hold hold = holds.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(RuleBroken::notFound);
        check.requireLiftable(hold);
        Happened when = timekeeper.happened(command.happenedAt(), command.reason());
        hold.seenAs(version).lift(when, current.get().subject(), command.reason());
        holds.flush();
        fire("hold.lifted", view(hold), when);
        return view(hold);
    }

    public HoldView view(UUID id) {
        return seen(List.of(view(holds.findByIdOptional(id).orElseThrow(RuleBroken::notFound))))
                .get(0);
    }

    /** @param open those that hold, or those that were lifted */
    public Page<HoldView> page(boolean open, Keyset keyset) {
        return keyset.page(
                seen(holds.page(open, keyset).stream().map(this::view).toList()), view -> "", HoldView::id);
    }

    private List<HoldView> seen(List<HoldView> views) {
        List<UUID> people =
                views.stream().map(HoldView::personId).filter(Objects::nonNull).toList();
        if (!people.isEmpty()) {
            looks.fire(new PersonsRead("hold.read", "person", people, null));
        }
        return views;
    }

    /** Those that keep somebody in at that time. */
    public List<HoldView> reaching(UUID person, UUID facility, UUID room, Instant at) {
        List<UUID> keeping = lookup.keeping(List.of(new HoldLookup.Kept(person, person, facility, room)), at)
                .getOrDefault(person, List.of());
        return keeping.isEmpty()
                ? List.of()
                : holds.of(keeping).stream().map(this::view).toList();
    }

    private HoldView view(Hold hold) {
        return hold.view(check.mayLift(hold));
    }

    private void fire(String action, HoldView view, Happened when) {
        List<UUID> also = Stream.of(view.roomId(), view.personId())
                .filter(one -> one != null)
                .toList();
        changes.fire(new Changed(action, "hold", view.id(), view.version(), view.facilityId(), also, when));
    }
}
