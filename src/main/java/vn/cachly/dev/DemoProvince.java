package vn.cachly.dev;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.Actor;
import vn.cachly.access.AssignPlace;
import vn.cachly.access.AssignmentService;
import vn.cachly.access.CurrentActor;
import vn.cachly.bed.BedService;
import vn.cachly.bed.BedUseKind;
import vn.cachly.bed.BeginBedUse;
import vn.cachly.facility.FacilityService;
import vn.cachly.origin.CreateOrigin;
import vn.cachly.origin.OriginService;
import vn.cachly.person.RegisterPerson;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.stay.AdmissionService;
import vn.cachly.stay.AdmitPerson;

/** A province to try things in: invented camps and people in real places, loaded through the same services as everything. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class DemoProvince {
    private static final String REASON = "demo";

    private final CurrentActor current;
    private final FacilityService facilities;
    private final OriginService origins;
    private final AssignmentService assignments;
    private final AdmissionService admissions;
    private final BedService beds;
    private final DemoRules rules;
    private final DemoLife life;
    private final DemoFigures figures;
    private final DemoFiles files;
    private final Clock clock;

    DemoProvince(
            CurrentActor current,
            FacilityService facilities,
            OriginService origins,
            AssignmentService assignments,
            AdmissionService admissions,
            BedService beds,
            DemoRules rules,
            DemoLife life,
            DemoFigures figures,
            DemoFiles files,
            Clock clock) {
        this.current = current;
        this.facilities = facilities;
        this.origins = origins;
        this.assignments = assignments;
        this.admissions = admissions;
        this.beds = beds;
        this.rules = rules;
        this.life = life;
        this.figures = figures;
        this.files = files;
        this.clock = clock;
    }

    /** Somebody who is in the demo from the start, in a bed or waiting for one in a camp. */
    record Resident(UUID stayId, UUID bedId, UUID facilityId, String category, int hoursAgo, RegisterPerson person) {}

    /** A bed that is not free in the demo from the start. */
    record Taken(UUID id, UUID bedId, BedUseKind kind, String reason) {}

    /** @return whether it was loaded; not when the database has it already, or that of an earlier release */
    @ActivateRequestContext
    boolean load(String issuer) {
        current.become(Actor.service("demo"));
        try {
            // All of it or nothing: a start that was interrupted leaves nothing behind.
            return QuarkusTransaction.requiringNew().call(() -> loadCamps(issuer));
        } catch (RuleBroken broken) {
            if (broken.code() == CommonCode.ID_TAKEN) {
                return false;
            }
            throw broken;
        }
    }

    /** How much there is to see now. */
    @ActivateRequestContext
    DemoFigures.Figures figures() {
        current.become(Actor.service("demo"));
        return figures.count();
    }

    private boolean loadCamps(String issuer) {
        boolean isNew = false;
        List<DemoCamp> camps = files.list("camps", DemoCamp.class);
        for (DemoCamp camp : camps) {
            isNew |= facilities.create(camp.plan()).isNew();
        }
        for (CreateOrigin origin : files.list("origins", CreateOrigin.class)) {
            origins.create(origin);
        }
        for (AssignPlace place : files.list("assignments", AssignPlace.class)) {
            assignments.assign(place.from(issuer));
        }
        if (isNew) {
            rules.load();
            loadPeople();
            life.load(camps, clock.instant());
        }
        return isNew;
    }

    private void loadPeople() {
        for (Resident resident : files.list("residents", Resident.class)) {
            admissions.admit(new AdmitPerson(
                    resident.stayId(),
                    resident.bedId(),
                    resident.facilityId(),
                    resident.category(),
                    clock.instant().minus(Duration.ofHours(resident.hoursAgo())),
                    REASON,
                    resident.person(),
                    null,
                    null,
                    null,
                    null,
                    null));
        }
        for (Taken taken : files.list("taken-beds", Taken.class)) {
            beds.begin(taken.bedId(), new BeginBedUse(taken.id(), taken.kind(), taken.reason(), null, null));
        }
    }
}
