package vn.cachly.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.access.Actor;
import vn.cachly.access.CurrentActor;
import vn.cachly.access.Role;
import vn.cachly.group.GroupNow;
import vn.cachly.group.GroupService;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Somebody of a group: looked at, told otherwise, missing, not expected any more. Each look is logged. */
@UseCase
@Transactional
@ApplicationScoped
public class ArrivalService {
    private final Arrivals arrivals;
    private final ArrivalLedger ledger;
    private final ArrivalReads reads;
    private final ArrivalTexts texts;
    private final MissingPeople missing;
    private final GroupService groups;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<Changed> changes;
    private final Event<PersonsRead> looks;

    ArrivalService(
            Arrivals arrivals,
            ArrivalLedger ledger,
            ArrivalReads reads,
            ArrivalTexts texts,
            MissingPeople missing,
            GroupService groups,
            CurrentActor current,
            Timekeeper timekeeper,
            Event<Changed> changes,
            Event<PersonsRead> looks) {
        this.arrivals = arrivals;
        this.ledger = ledger;
        this.reads = reads;
        this.texts = texts;
        this.missing = missing;
        this.groups = groups;
        this.current = current;
        this.timekeeper = timekeeper;
        this.changes = changes;
        this.looks = looks;
    }

    public ArrivalView view(UUID id) {
        ArrivalReads.Row row = reads.one(id).orElseThrow(RuleBroken::notFound);
        looks.fire(new PersonsRead("arrival.read", "arrival", List.of(id, row.personId()), row.facilityId()));
        return shown(row);
    }

    /** In the order of the list; those withdrawn only when they are asked for. */
    public Page<ArrivalLine> page(UUID group, ArrivalStatus status, Keyset keyset) {
        groups.require(group);
        List<ArrivalReads.Row> rows = reads.page(group, status, keyset);
        Page<ArrivalReads.Row> page = keyset.page(rows, row -> String.valueOf(row.position()), ArrivalReads.Row::id);
        if (!rows.isEmpty()) {
            List<UUID> ids = page.items().stream().map(ArrivalReads.Row::id).toList();
            looks.fire(new PersonsRead(
                    "arrival.listed", "arrival", ids, rows.get(0).facilityId()));
        }
        return new Page<>(page.items().stream().map(ArrivalLine::of).toList(), page.next());
    }

    /** @throws RuleBroken ARRIVAL_OVER (409) and what somebody is refused for who is put on the list */
    @Idempotent(ArrivalView.class)
    public ArrivalView change(UUID id, int version, ChangeArrival command) {
        GroupNow group = groups.take(arrivals.groupOf(id));
        arrivals.locked(id).seenAs(version).requireOpen();
        Happened now = timekeeper.happened(null, null);
        Map<UUID, ArrivalNow> before = ledger.take(List.of(id));
        Map<UUID, RuleBroken> refused =
                ledger.change(group.id(), List.of(new NewArrival(id, command.arrival())), before, now);
        if (refused.containsKey(id)) {
            throw refused.get(id).inside("arrival");
        }
        return shown(reads.one(id).orElseThrow(RuleBroken::notFound));
    }

    /** He did not come with the others: somebody has to look for him. */
    @Idempotent(ArrivalView.class)
    public ArrivalView miss(UUID id, int version, StepArrival command) {
        Happened now = timekeeper.happened(null, null);
        Arrival arrival = stepped(id, version, ArrivalStatus.MISSING, command.reason());
        missing.look(arrival.facilityId(), List.of(id), now);
        return answered("arrival.missing", arrival, now);
    }

    @Idempotent(ArrivalView.class)
    public ArrivalView withdraw(UUID id, int version, StepArrival command) {
        Happened now = timekeeper.happened(null, null);
        Arrival arrival = stepped(id, version, ArrivalStatus.WITHDRAWN, command.reason());
        missing.lookNoMore(List.of(id));
        return answered("arrival.withdrawn", arrival, now);
    }

    /** Somebody else was meant. */
    @Idempotent(ArrivalView.class)
    public ArrivalView untick(UUID id, int version, StepArrival command) {
        Happened now = timekeeper.happened(null, null);
        GroupNow group = groups.hold(arrivals.groupOf(id));
        Arrival arrival = arrivals.locked(id).seenAs(version);
        arrival.untick(group.status().isOver(), command.reason());
        arrivals.flush();
        if (arrival.status() == ArrivalStatus.MISSING) {
            missing.look(arrival.facilityId(), List.of(id), now);
        }
        return answered("arrival.unticked", arrival, now);
    }

    /** Whoever is here is unticked first, so that nobody vanishes from the list by one click. */
    private Arrival stepped(UUID id, int version, ArrivalStatus next, String reason) {
        Arrival arrival = arrivals.locked(id).seenAs(version);
        if (arrival.status().isHere()) {
            throw new RuleBroken(ArrivalRule.ARRIVAL_STATUS, arrival.status(), next);
        }
        arrival.become(next, reason);
        arrivals.flush();
        return arrival;
    }

    private ArrivalView answered(String action, Arrival arrival, Happened now) {
        changes.fire(ArrivalLedger.changed(
                action, arrival.id(), arrival.version(), arrival.facilityId(), arrival.groupId(), now));
        return shown(reads.one(arrival.id()).orElseThrow(RuleBroken::notFound));
    }

    private ArrivalView shown(ArrivalReads.Row row) {
        ArrivalStatus status = ArrivalStatus.valueOf(row.status());
        return new ArrivalView(
                row.id(),
                row.groupId(),
                row.facilityId(),
                status,
                row.statusReason(),
                ArrivalSource.valueOf(row.source()),
                row.rowNumber(),
                texts.plan(row),
                row.receivedAt(),
                row.receivedBy(),
                row.stayId(),
                actions(status),
                row.version());
    }

    private List<String> actions(ArrivalStatus status) {
        Actor actor = current.get();
        if (!actor.has(Role.RECEPTION) && !actor.has(Role.HEALTH_WORKER) && !actor.has(Role.COMMANDER)) {
            return List.of();
        }
        return switch (status) {
            case EXPECTED -> List.of("changes", "missing", "withdraw");
            case MISSING -> List.of("changes", "withdraw");
            case RECEIVED -> List.of("changes", "untick");
            case REFERRED -> List.of("changes");
            case ADMITTED, WITHDRAWN -> List.of();
        };
    }
}
