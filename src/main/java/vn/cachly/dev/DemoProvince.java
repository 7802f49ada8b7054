package vn.cachly.dev;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.cachly.access.Actor;
import vn.cachly.access.AssignPlace;
import vn.cachly.access.AssignmentService;
import vn.cachly.access.CurrentActor;
import vn.cachly.bed.BedService;
import vn.cachly.bed.BedUseKind;
import vn.cachly.bed.BeginBedUse;
import vn.cachly.facility.CreateFacility;
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
@IfBuildProfile("dev")
class DemoProvince {
    private static final String REASON = "demo";

    private final CurrentActor current;
    private final FacilityService facilities;
    private final OriginService origins;
    private final AssignmentService assignments;
    private final AdmissionService admissions;
    private final BedService beds;
    private final DemoRules rules;
    private final ObjectMapper mapper;
    private final Clock clock;

    DemoProvince(
            CurrentActor current,
            FacilityService facilities,
            OriginService origins,
            AssignmentService assignments,
            AdmissionService admissions,
            BedService beds,
            DemoRules rules,
            ObjectMapper mapper,
            Clock clock) {
        this.current = current;
        this.facilities = facilities;
        this.origins = origins;
        this.assignments = assignments;
        this.admissions = admissions;
        this.beds = beds;
        this.rules = rules;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Somebody who is in the demo from the start. */
    record Resident(
            java.util.UUID stayId, java.util.UUID bedId, String category, int hoursAgo, RegisterPerson person) {}

    /** A bed that is not free in the demo from the start. */
    record Taken(java.util.UUID id, java.util.UUID bedId, BedUseKind kind, String reason) {}

    /** @return whether it was loaded; not when the database has it already, or that of an earlier release */
    @ActivateRequestContext
    boolean load(String issuer) {
        current.become(Actor.service("demo"));
        try {
            return loadCamps(issuer);
        } catch (RuleBroken broken) {
            if (broken.code() == CommonCode.ID_TAKEN) {
                return false;
            }
            throw broken;
        }
    }

    private boolean loadCamps(String issuer) {
        boolean isNew = false;
        for (CreateFacility facility : read("facilities", new TypeReference<List<CreateFacility>>() {})) {
            isNew |= facilities.create(facility).isNew();
        }
        for (CreateOrigin origin : read("origins", new TypeReference<List<CreateOrigin>>() {})) {
            origins.create(origin);
        }
        for (AssignPlace place : read("assignments", new TypeReference<List<AssignPlace>>() {})) {
            assignments.assign(place.from(issuer));
        }
        if (isNew) {
            rules.load();
            loadPeople();
        }
        return isNew;
    }

    private void loadPeople() {
        for (Resident resident : read("residents", new TypeReference<List<Resident>>() {})) {
            admissions.admit(new AdmitPerson(
                    resident.stayId(),
                    resident.bedId(),
                    null,
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
        for (Taken taken : read("taken-beds", new TypeReference<List<Taken>>() {})) {
            beds.begin(taken.bedId(), new BeginBedUse(taken.id(), taken.kind(), taken.reason(), null, null));
        }
    }

    private <T> List<T> read(String name, TypeReference<List<T>> type) {
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/" + name + ".json")) {
            return mapper.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
