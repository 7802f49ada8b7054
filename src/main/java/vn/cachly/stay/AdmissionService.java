package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.access.CurrentActor;
import vn.cachly.bed.OccupancyService;
import vn.cachly.bed.Occupant;
import vn.cachly.bed.Prospect;
import vn.cachly.bed.Spot;
import vn.cachly.clock.ClockEvent;
import vn.cachly.facility.ApprovalService;
import vn.cachly.facility.Categories;
import vn.cachly.person.PersonService;
import vn.cachly.person.Sex;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.InTheWay;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Takes a person into a camp: person, stay, presence, bed and category, all of it or nothing. */
@UseCase
@Transactional
@ApplicationScoped
public class AdmissionService {
    private final Stays stays;
    private final Beginnings beginnings;
    private final StayReads reads;
    private final StayViews views;
    private final PersonService persons;
    private final OccupancyService occupancy;
    private final ApprovalService approvals;
    private final ClockOpening opening;
    private final AdmissionScreening screening;
    private final Categories categories;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<Changed> changes;
    private final Event<StaysBegun> begun;
    private final Event<PersonsRead> looks;

    AdmissionService(
            Stays stays,
            Beginnings beginnings,
            StayReads reads,
            StayViews views,
            PersonService persons,
            OccupancyService occupancy,
            ApprovalService approvals,
            ClockOpening opening,
            AdmissionScreening screening,
            Categories categories,
            CurrentActor current,
            Timekeeper timekeeper,
            Hash hash,
            Event<Changed> changes,
            Event<StaysBegun> begun,
            Event<PersonsRead> looks) {
        this.looks = looks;
        this.stays = stays;
        this.beginnings = beginnings;
        this.reads = reads;
        this.views = views;
        this.persons = persons;
        this.occupancy = occupancy;
        this.approvals = approvals;
        this.opening = opening;
        this.screening = screening;
        this.categories = categories;
        this.current = current;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.changes = changes;
        this.begun = begun;
    }

    /**
     * The same stay sent again, by whomever, is answered with the stay as it is now.
     *
     * @throws RuleBroken PERSON_HAS_STAY, BED_TAKEN, NOT_APPROVED, ROOM_KEPT, ROOM_SEX, ROOM_CATEGORY, COHORT_CLOSED and the like (409)
     */
    @Idempotent(StayView.class)
    public Recorded<StayView> admit(AdmitPerson command) {
        command.fault().ifPresent(fault -> {
            throw fault;
        });
        AdmissionScreening.check(command);
        categories.requireKnown(command.category());
        Happened when = timekeeper.happened(command.happenedAt(), command.reason());
        byte[] content = hash.of(command);
        Sex sex = command.person() == null
                ? persons.sexOf(command.personId())
                : command.person().sex();
        Spot spot = command.bedId() == null ? null : spot(command, when);
        UUID facility = spot == null ? approvals.camp(command.facilityId(), when.at()) : spot.facilityId();
        UUID person = command.whom();
        if (command.person() != null) {
            persons.register(command.person(), when);
        }
        stays.hold(command.guardianStayId());
        PresenceKind presence = spot == null ? PresenceKind.WAITING_FOR_BED : PresenceKind.IN_CAMP;
        if (!beginnings.begin(
                command, person, facility, presence, when, current.get().subject(), content)) {
            return known(command, person, content, when);
        }
        if (spot == null) {
            approvals.requireApproved(facility, command.category(), when.at());
        } else {
            occupancy.occupy(spot, new Occupant(command.id(), sex, command.category(), command.guardianStayId()), when);
        }
        List<ClockEvent> events = opening.open(screening.record(command, person, facility, when), facility, when);
        List<UUID> also =
                Stream.of(person, command.bedId()).filter(id -> id != null).toList();
        changes.fire(new Changed("stay.admitted", "stay", command.id(), 0, facility, also, when));
        StayView view = views.view(row(command.id(), when), events);
        begun.fire(StaysBegun.of(view, when));
        return new Recorded<>(view, true);
    }

    /** Looks before it leaps: of many hands for one bed only those who saw it free go on to write and to wait for the room. */
    private Spot spot(AdmitPerson command, Happened when) {
        Prospect prospect = occupancy.prospect(command.bedId(), when.at());
        if (prospect.taken() && command.guardianStayId() == null && stays.findById(command.id()) == null) {
            throw prospect.refusal();
        }
        return prospect.spot();
    }

    /** The id stands for this very stay, or for another, or the person is in quarantine already. */
    private Recorded<StayView> known(AdmitPerson command, UUID person, byte[] content, Happened when) {
        Stay stay = stays.findById(command.id());
        if (stay == null) {
            RuleBroken taken = new RuleBroken(StayRule.PERSON_HAS_STAY);
            InTheWay way = beginnings.inTheWay(List.of(person), when.at()).get(person);
            throw way == null ? taken : taken.because(way);
        }
        if (!Hash.same(stay.contentHash(), content)) {
            throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
        }
        looks.fire(new PersonsRead("stay.read", "stay", List.of(stay.id(), stay.personId()), stay.facilityId()));
        return new Recorded<>(views.view(row(command.id(), when)), false);
    }

    private StayReads.Row row(UUID id, Happened when) {
        return reads.one(id, when.recordedAt()).orElseThrow(RuleBroken::notFound);
    }
}
