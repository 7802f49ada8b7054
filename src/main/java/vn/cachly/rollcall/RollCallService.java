package vn.cachly.rollcall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.access.CurrentActor;
import vn.cachly.facility.FacilityService;
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
import vn.cachly.shared.TimeRule;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Calls the people of a camp: opened, answered room by room by as many hands as there are, closed once. */
@UseCase
@Transactional
@ApplicationScoped
public class RollCallService {
    private final RollCalls calls;
    private final RollCallAnswering answering;
    private final RollCallReads shown;
    private final Comparisons comparisons;
    private final FacilityService facilities;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<Changed> changes;
    private final Event<PersonsRead> reads;

    RollCallService(
            RollCalls calls,
            RollCallAnswering answering,
            RollCallReads shown,
            Comparisons comparisons,
            FacilityService facilities,
            CurrentActor current,
            Timekeeper timekeeper,
            Hash hash,
            Event<Changed> changes,
            Event<PersonsRead> reads) {
        this.calls = calls;
        this.answering = answering;
        this.shown = shown;
        this.comparisons = comparisons;
        this.facilities = facilities;
        this.current = current;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.changes = changes;
        this.reads = reads;
    }

    @Idempotent(RollCallLine.class)
    public Recorded<RollCallLine> open(UUID facility, OpenRollCall command) {
        facilities.require(facility);
        Happened when = called(command);
        byte[] content = hash.of(facility, command);
        boolean isNew = calls.open(facility, command, when, by(), content);
        RollCall call = calls.findByIdOptional(command.id())
                .filter(found -> Hash.same(found.contentHash(), content))
                .orElseThrow(() -> new RuleBroken(CommonCode.ID_TAKEN).at("id"));
        if (isNew) {
            fire("roll-call.opened", call, List.of(), when);
        }
        return new Recorded<>(call.line(), isNew);
    }

    /** The last answer of a room counts. The same answer again changes nothing, not even after the close. */
    @Idempotent(RollCallLine.class)
    public RollCallLine answer(UUID id, AnswerRooms command) {
        Happened now = timekeeper.happened(null, null);
        RollCall call = calls.locked(id);
        List<RoomAnswer> added = answering.unknown(call, command.rooms());
        if (!added.isEmpty()) {
            answering.add(call.open(), added, now);
            calls.touch(call);
            fire("roll-call.answered", call, records(added), now);
        }
        return call.line();
    }

    /** Lays it beside the ledger for the last time and keeps what came out. */
    @Idempotent(RollCallLine.class)
    public RollCallLine close(UUID id, int version) {
        Happened now = timekeeper.happened(null, null);
        RollCall call = calls.locked(id).seenAs(version).open();
        comparisons.freeze(call);
        call.close(comparisons.compare(call, false).figures(), now.at(), by());
        calls.flush();
        fire("roll-call.closed", call, List.of(), now);
        return call.line();
    }

    public RollCallView view(UUID id) {
        RollCall call = calls.get(id);
        RollCallView view = RollCallView.of(call.line(), shown.answers(call), comparisons.compare(call, call.isOpen()));
        List<UUID> stays = Stream.concat(
                        Stream.concat(view.rooms().stream(), view.replaced().stream())
                                .flatMap(room -> Stream.concat(room.present().stream(), room.missing().stream())),
                        view.unaccounted().stream().map(RollCallPerson::stayId))
                .distinct()
                .toList();
        if (!stays.isEmpty()) {
            reads.fire(new PersonsRead("roll-call.read", "stay", stays, call.facilityId()));
        }
        return view;
    }

    /** Newest first; figures only, nobody's name. */
    public Page<RollCallLine> page(UUID facility, Keyset keyset) {
        facilities.require(facility);
        return keyset.page(calls.page(facility, keyset), line -> line.calledAt().toString(), RollCallLine::id);
    }

    private Happened called(OpenRollCall command) {
        try {
            return timekeeper.happened(command.calledAt(), command.reason());
        } catch (RuleBroken refusal) {
            throw refusal.code() == TimeRule.IN_FUTURE ? refusal.at("calledAt") : refusal;
        }
    }

    private static List<UUID> records(List<RoomAnswer> rooms) {
        Stream<UUID> places = rooms.stream().map(RoomAnswer::roomId).filter(Objects::nonNull);
        return Stream.concat(places, AnswerRooms.named(rooms)).distinct().toList();
    }

    private void fire(String action, RollCall call, List<UUID> also, Happened when) {
        changes.fire(new Changed(action, "roll-call", call.id(), call.line().version(), call.facilityId(), also, when));
    }

    private String by() {
        return current.get().subject();
    }
}
