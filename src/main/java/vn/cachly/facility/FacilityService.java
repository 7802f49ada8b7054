package vn.cachly.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.AssignmentService;
import vn.cachly.access.CurrentActor;
import vn.cachly.access.Role;
import vn.cachly.area.AreaPlaceService;
import vn.cachly.layout.AddRooms;
import vn.cachly.layout.LayoutService;
import vn.cachly.layout.Retire;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.TimeRule;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.shared.VietNam;

/** The register of camps. */
@UseCase
@Transactional
@ApplicationScoped
public class FacilityService {
    private final Facilities facilities;
    private final ApprovalService approvals;
    private final LayoutService layout;
    private final AreaPlaceService areas;
    private final AssignmentService places;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<Changed> changes;
    private final Event<FacilityRetiring> retiring;

    FacilityService(
            Facilities facilities,
            ApprovalService approvals,
            LayoutService layout,
            AreaPlaceService areas,
            AssignmentService places,
            CurrentActor current,
            Timekeeper timekeeper,
            Hash hash,
            Event<Changed> changes,
            Event<FacilityRetiring> retiring) {
        this.retiring = retiring;
        this.facilities = facilities;
        this.approvals = approvals;
        this.layout = layout;
        this.areas = areas;
        this.places = places;
        this.current = current;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.changes = changes;
    }

    /** Sets up a camp with its layout in a unit of the actor's place. */
    @Idempotent(FacilityView.class)
    public Recorded<FacilityView> create(CreateFacility plan) {
        places.requireReach(null, plan.unitId());
        Happened now = timekeeper.happened(null, null);
        check(plan, now.recordedAt());
        byte[] content = hash.of(plan);
        if (!areas.locate(plan.id(), plan.unitId(), LocalDate.ofInstant(opening(plan, now), VietNam.ZONE))) {
            return known(plan.id(), content);
        }
        places.lookAgain();
        facilities.persistAndFlush(new Facility(plan, current.get().subject(), now.recordedAt(), content));
        plan.approvals().forEach(terms -> approvals.add(plan.id(), terms, now));
        if (!plan.buildings().isEmpty()) {
            layout.build(plan.id(), new AddRooms(plan.buildings(), plan.adjacencies(), null), opening(plan, now));
        }
        changes.fire(new Changed("facility.created", "facility", plan.id(), 0, plan.id(), List.of(plan.unitId()), now));
        return new Recorded<>(view(plan.id()), true);
    }

    @Idempotent(FacilityView.class)
    public FacilityView addRooms(UUID id, AddRooms plan) {
        Facility facility = taken(id);
        facility.refuseRetired();
        Happened now = timekeeper.happened(null, null);
        Instant opened = plan.openedAt() == null ? now.at() : plan.openedAt();
        if (opened.isAfter(now.at()) || opened.isBefore(facility.openedAt())) {
            throw new RuleBroken(CommonCode.INVALID).at("openedAt");
        }
        layout.build(id, plan, opened);
        FacilityView view = view(id);
        changes.fire(new Changed("facility.extended", "facility", id, view.version(), id, List.of(), now));
        return view;
    }

    @Idempotent(FacilityView.class)
    public FacilityView retire(UUID id, int version, Retire command) {
        Happened when = timekeeper.happened(command.happenedAt(), command.reason());
        taken(id).seenAs(version).retire(when, command.reason());
        retiring.fire(new FacilityRetiring(id));
        layout.retireAllOf(id, when, command.reason());
        facilities.flush();
        FacilityView view = view(id);
        changes.fire(new Changed("facility.retired", "facility", id, view.version(), id, List.of(), when));
        return view;
    }

    public FacilityView view(UUID id) {
        Facility facility = get(id);
        boolean mayChange = current.get().has(Role.DEPARTMENT) && !facility.isRetired();
        List<String> actions = mayChange ? List.of("rooms", "approvals", "retire") : List.of();
        return facility.view(facilities.line(id, today()), approvals.of(id), actions);
    }

    /** @param unit only camps in this unit or below it, today; null for all of the actor's place */
    public Page<FacilityLine> page(UUID unit, FacilityKind kind, Keyset keyset) {
        List<UUID> ids = unit == null ? null : List.copyOf(areas.within(unit, today()));
        return keyset.page(facilities.page(ids, kind, today(), keyset), FacilityLine::name, FacilityLine::id);
    }

    /** @throws RuleBroken NOT_FOUND (404), also for a camp of another place */
    public void require(UUID id) {
        get(id);
    }

    private Facility taken(UUID id) {
        return facilities.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(RuleBroken::notFound);
    }

    private Facility get(UUID id) {
        return facilities.findByIdOptional(id).orElseThrow(RuleBroken::notFound);
    }

    private Recorded<FacilityView> known(UUID id, byte[] content) {
        places.lookAgain();
        facilities
                .findByIdOptional(id)
                .filter(facility -> Hash.same(facility.contentHash(), content))
                .orElseThrow(() -> new RuleBroken(CommonCode.ID_TAKEN).at("id"));
        return new Recorded<>(view(id), false);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(timekeeper.now(), VietNam.ZONE);
    }

    private static Instant opening(CreateFacility plan, Happened now) {
        return plan.openedAt() == null ? now.at() : plan.openedAt();
    }

    private static void check(CreateFacility plan, Instant now) {
        if ((plan.latitude() == null) != (plan.longitude() == null)) {
            throw new RuleBroken(FacilityRule.COORDINATES_INCOMPLETE).at("latitude");
        }
        if (plan.openedAt() != null && plan.openedAt().isAfter(now)) {
            throw new RuleBroken(TimeRule.IN_FUTURE).at("openedAt");
        }
    }
}
