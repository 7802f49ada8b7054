package vn.cachly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.cachly.access.Actor;
import vn.cachly.access.AssignPlace;
import vn.cachly.access.AssignmentService;
import vn.cachly.access.CurrentActor;
import vn.cachly.access.Role;
import vn.cachly.area.AddArea;
import vn.cachly.area.AreaService;
import vn.cachly.area.Tier;
import vn.cachly.facility.CreateFacility;
import vn.cachly.facility.FacilityKind;
import vn.cachly.facility.FacilityService;
import vn.cachly.facility.GrantApproval;
import vn.cachly.facility.Operator;
import vn.cachly.layout.BedPlan;
import vn.cachly.layout.BuildingPlan;
import vn.cachly.layout.FloorPlan;
import vn.cachly.layout.RoomPlan;
import vn.cachly.layout.SexPolicy;
import vn.cachly.shared.Ids;

/** Camps and people to test with, made through the services. Every test has camps of its own, so none disturbs another. */
@ApplicationScoped
public class Fixtures {
    private static final Instant OPENED = Instant.parse("2020-01-01T00:00:00Z");
    /** Behind the last code of a real unit. */
    private static final AtomicInteger CODE = new AtomicInteger(90_001);

    @Inject
    CurrentActor current;

    @Inject
    AreaService areas;

    @Inject
    FacilityService facilities;

    @Inject
    AssignmentService assignments;

    /** A room to be: its name, who may come in, and how many beds. */
    public record RoomSpec(String name, SexPolicy policy, int beds) {}

    /** A camp in a commune of a province, all of its own, with somebody for every role. */
    public record Camp(UUID id, UUID province, UUID commune, Map<String, UUID> rooms, Map<String, UUID> beds) {
        public UUID bed(String name) {
            return beds.get(name);
        }

        public UUID room(String name) {
            return rooms.get(name);
        }

        public Api reception() {
            return as(Role.RECEPTION);
        }

        public Api commander() {
            return as(Role.COMMANDER);
        }

        public Api nurse() {
            return as(Role.HEALTH_WORKER);
        }

        public Api laboratory() {
            return as(Role.LABORATORY);
        }

        public Api department() {
            return as(Role.DEPARTMENT);
        }

        /** Subject and role have the same name; each is assigned to this camp or its province. */
        public Api as(String role) {
            return Api.of(subject(role), role);
        }

        public String subject(String role) {
            return role + "-" + id;
        }
    }

    public Camp camp(RoomSpec... rooms) {
        return camp(null, List.of("ENTRANT", "F0", "F1", "F2", "SUSPECT"), rooms);
    }

    public static RoomSpec room(String name, int beds) {
        return new RoomSpec(name, SexPolicy.SAME, beds);
    }

    public static RoomSpec room(String name, SexPolicy policy, int beds) {
        return new RoomSpec(name, policy, beds);
    }

    @ActivateRequestContext
    public Camp camp(Integer cohortHours, List<String> categories, RoomSpec... specs) {
        current.become(Actor.service("fixtures"));
        UUID province = unit(Tier.PROVINCE, null);
        UUID commune = unit(Tier.COMMUNE, province);
        UUID id = Ids.next();
        Map<String, UUID> rooms = new LinkedHashMap<>();
        Map<String, UUID> beds = new LinkedHashMap<>();
        List<RoomPlan> plans = new ArrayList<>();
        for (RoomSpec spec : specs) {
            rooms.put(spec.name(), Ids.next());
            List<BedPlan> bedPlans = new ArrayList<>();
            for (int bed = 1; bed <= spec.beds(); bed++) {
                beds.put(spec.name() + "/" + bed, Ids.next());
                bedPlans.add(new BedPlan(beds.get(spec.name() + "/" + bed), String.valueOf(bed)));
            }
            plans.add(new RoomPlan(rooms.get(spec.name()), spec.name(), spec.policy(), null, bedPlans));
        }
        facilities.create(new CreateFacility(
                id,
                "Camp " + id,
                FacilityKind.CONCENTRATED,
                Operator.MILITARY,
                commune,
                null,
                null,
                null,
                cohortHours,
                OPENED,
                categories.stream()
                        .map(category -> new GrantApproval(null, category, "1/QĐ-TEST", OPENED, null))
                        .toList(),
                plans.isEmpty() ? List.of() : List.of(new BuildingPlan("A", List.of(new FloorPlan("1", 0, plans)))),
                List.of()));
        Camp camp = new Camp(id, province, commune, rooms, beds);
        assign(camp);
        return camp;
    }

    @ActivateRequestContext
    public UUID province() {
        current.become(Actor.service("fixtures"));
        return unit(Tier.PROVINCE, null);
    }

    @ActivateRequestContext
    public void assignEverywhere(String subject) {
        current.become(Actor.service("fixtures"));
        assign(subject, null, null, true);
    }

    private void assign(Camp camp) {
        for (String role : List.of(Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.LABORATORY)) {
            assign(camp.subject(role), camp.id(), null, null);
        }
        for (String role : List.of(Role.DEPARTMENT, Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR)) {
            assign(camp.subject(role), null, camp.province(), null);
        }
        assign(camp.subject(Role.AUDITOR), null, null, true);
    }

    private void assign(String subject, UUID facility, UUID unit, Boolean everywhere) {
        assignments.assign(
                new AssignPlace(Ids.next(), Tokens.ISSUER, subject, facility, unit, everywhere, OPENED, null));
    }

    /** A code that no unit has. */
    public String code() {
        return String.valueOf(CODE.getAndIncrement());
    }

    private UUID unit(Tier tier, UUID parent) {
        UUID id = Ids.next();
        String code = code();
        areas.add(new AddArea(id, tier, code, tier + " " + code, parent, LocalDate.parse("2020-01-01"), null));
        return id;
    }
}
