package vn.cachly.whereabouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.cachly.access.CurrentActor;
import vn.cachly.bed.BedRule;
import vn.cachly.problem.RuleBroken;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.stay.ComeBack;
import vn.cachly.stay.EndService;
import vn.cachly.stay.GoAway;
import vn.cachly.stay.GoneAway;
import vn.cachly.stay.PresenceKind;
import vn.cachly.stay.PresenceService;
import vn.cachly.stay.StayRule;
import vn.cachly.stay.StayView;
import vn.cachly.task.NewTask;
import vn.cachly.task.TaskOutcome;
import vn.cachly.task.TaskService;

/** People who are not in the camp although their stay goes on: gone without leave and found again, in a hospital and back. */
@UseCase
@Transactional
@ApplicationScoped
public class WhereaboutsService {
    /** Why a bed is blocked. */
    private static final String ABSENT = "ABSENT";

    private static final String HOSPITAL = "HOSPITAL";

    private final PresenceService presence;
    private final EndService ends;
    private final HospitalTrips trips;
    private final TaskService tasks;
    private final CurrentActor current;
    private final Timekeeper timekeeper;

    WhereaboutsService(
            PresenceService presence,
            EndService ends,
            HospitalTrips trips,
            TaskService tasks,
            CurrentActor current,
            Timekeeper timekeeper) {
        this.presence = presence;
        this.ends = ends;
        this.trips = trips;
        this.tasks = tasks;
        this.current = current;
        this.timekeeper = timekeeper;
    }

    /** The bed is blocked until an officer frees it, because nobody knows yet what he left there. */
    @Idempotent(StayView.class)
    public StayView absent(UUID id, int version, MarkAbsent command) {
        Happened when = timekeeper.happened(command.lastSeenAt(), command.reason(), "lastSeenAt");
        GoAway step = new GoAway(
                "stay.absent",
                PresenceKind.ABSENT,
                ClockEventKind.ABSCONDED,
                ABSENT,
                command.withChildren(),
                when,
                command.reason());
        GoneAway gone = inOrderOf("lastSeenAt", () -> presence.goAway(id, version, step));
        trips.end(gone.stays(), when, by());
        UUID camp = gone.view().facilityId();
        tasks.open(gone.stays().stream()
                .map(stay -> new NewTask(WhereaboutsTask.PERSON_ABSENT, camp, null, stay, when.recordedAt(), false))
                .toList());
        return gone.view();
    }

    @Idempotent(StayView.class)
    public StayView found(UUID id, int version, MarkFound command) {
        Happened when = timekeeper.happened(command.returnedAt(), command.reason(), "returnedAt");
        ComeBack step = new ComeBack(
                "stay.found",
                PresenceKind.ABSENT,
                StayRule.NOT_ABSENT,
                ClockEventKind.RETURNED,
                command.bedId(),
                command.guardianStayId(),
                null,
                command.withChildren(),
                when,
                command.reason());
        StayView view = inOrderOf("returnedAt", () -> presence.comeBack(id, version, step));
        tasks.close(WhereaboutsTask.PERSON_ABSENT, all(id, command.withChildren()), TaskOutcome.DONE, "FOUND");
        return view;
    }

    @Idempotent(StayView.class)
    public StayView toHospital(UUID id, int version, TakeToHospital command) {
        Happened when = timekeeper.happened(command.happenedAt(), command.reason());
        GoneAway gone = presence.goAway(
                id,
                version,
                new GoAway(
                        "stay.to-hospital",
                        PresenceKind.AT_HOSPITAL,
                        null,
                        command.keepBed() ? HOSPITAL : null,
                        command.withChildren(),
                        when,
                        command.reason()));
        if (command.keepBed() && gone.blockedUse() == null) {
            throw new RuleBroken(StayRule.NOT_IN_BED).at("keepBed");
        }
        trips.begin(gone.stays(), gone.view().facilityId(), command, gone.blockedUse(), when, by());
        return gone.view();
    }

    @Idempotent(StayView.class)
    public StayView fromHospital(UUID id, int version, BringFromHospital command) {
        Happened when = timekeeper.happened(command.happenedAt(), command.reason());
        StayView view = presence.comeBack(
                id,
                version,
                new ComeBack(
                        "stay.from-hospital",
                        PresenceKind.AT_HOSPITAL,
                        StayRule.NOT_AT_HOSPITAL,
                        null,
                        command.bedId(),
                        command.guardianStayId(),
                        trips.keptFor(id).orElse(null),
                        command.withChildren(),
                        when,
                        command.reason()));
        trips.end(all(id, command.withChildren()), when, by());
        return view;
    }

    @Idempotent(StayView.class)
    public StayView close(UUID id, int version, CloseAsAbsconded command) {
        Happened when = timekeeper.happened(command.happenedAt(), command.reason());
        return ends.giveUp(id, version, when, command.reason());
    }

    private static List<UUID> all(UUID id, List<UUID> others) {
        return Stream.concat(Stream.of(id), others.stream()).distinct().toList();
    }

    /** A step that comes too late is refused by the name that its moment has in the request. */
    private static <T> T inOrderOf(String field, Supplier<T> step) {
        try {
            return step.get();
        } catch (RuleBroken refusal) {
            throw refusal.code() == BedRule.OUT_OF_ORDER ? refusal.at(field) : refusal;
        }
    }

    private String by() {
        return current.get().subject();
    }
}
