package vn.cachly.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Sql;
import vn.cachly.TestSetup;
import vn.cachly.access.Actor;
import vn.cachly.access.CurrentActor;
import vn.cachly.facility.FacilityRule;
import vn.cachly.family.FamilyRole;
import vn.cachly.layout.SexPolicy;
import vn.cachly.person.BirthDate;
import vn.cachly.person.Mobility;
import vn.cachly.person.Sex;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Keyset;

/** A whole bus is proposed beds, and gets them. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class ProposalTest {
    @Inject
    PlacementService placements;

    @Inject
    CurrentActor current;

    @Inject
    Fixtures fixtures;

    private final List<Candidate> bus = new ArrayList<>();

    @BeforeEach
    void asTheService() {
        current.become(Actor.service("test"));
    }

    private Candidate comes(String party, FamilyRole role, Sex sex, String category, String born, UUID guardian) {
        BirthDate birth = born == null ? null : BirthDate.parse(born);
        Candidate candidate = new Candidate(
                Ids.next(), party, role, sex, category, birth, guardian, null, Mobility.INDEPENDENT, null, null);
        bus.add(candidate);
        return candidate;
    }

    private void admit(Camp camp, Proposal proposal) {
        Candidate candidate = bus.stream()
                .filter(one -> one.id().equals(proposal.candidateId()))
                .findFirst()
                .orElseThrow();
        Admission person = Admission.into(proposal.bedId())
                .with("id", candidate.id())
                .of(candidate.category())
                .person("sex", candidate.sex())
                .person(
                        "birthDate",
                        candidate.birthDate() == null
                                ? null
                                : candidate.birthDate().text())
                .with("guardianStayId", proposal.guardianId());
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        assertEquals(
                proposal.slot(),
                Sql.number("select slot from bed_use where stay_id = ?", candidate.id()),
                "the slot that was proposed");
    }

    @Test
    void whatIsProposedIsAdmittedInThatOrder() {
        Camp camp = fixtures.camp(
                96,
                List.of("ENTRANT", "SUSPECT"),
                room("101", 4),
                room("102", 4),
                room("103", SexPolicy.ANY, 3),
                room("104", SexPolicy.ANY, 1));
        Candidate mother = comes("GĐ1", FamilyRole.GUARDIAN, Sex.FEMALE, "ENTRANT", "1990", null);
        comes("GĐ1", FamilyRole.CHILD, Sex.MALE, "ENTRANT", "2024-02", mother.id());
        comes("GĐ1", FamilyRole.SPOUSE, Sex.MALE, "ENTRANT", "1988", null);
        comes("GĐ1", FamilyRole.CHILD, Sex.FEMALE, "ENTRANT", null, null);
        for (int i = 0; i < 3; i++) {
            comes(null, null, Sex.MALE, "ENTRANT", "1970", null);
            comes(null, null, Sex.FEMALE, "ENTRANT", "1970", null);
        }
        comes(null, null, Sex.FEMALE, "SUSPECT", null, null);
        Candidate contact = comes(null, null, Sex.MALE, "F1", "1991", null);
        Candidate child = comes(null, FamilyRole.CHILD, Sex.MALE, "ENTRANT", null, null);
        Placement placement = placements.propose(camp.id(), bus, null, false);
        assertEquals(4, placement.roomsOpened());
        assertEquals(
                List.of(contact.id() + " NO_BED {NOT_APPROVED=2}", child.id() + " MINOR_ALONE"),
                placement.unplaced().stream()
                        .map(left -> left.candidateId() + " " + left.reason()
                                + (left.reason() == LeftOver.NO_BED ? " " + notTaken(left) : ""))
                        .toList());
        assertEquals(
                "A/1/103/1 [FAMILY_TOGETHER, NEW_ROOM, TIGHT_FIT]",
                told(placement.proposals().get(0)));
        placement.proposals().forEach(proposal -> admit(camp, proposal));
        assertEquals(0, Sql.number("select count(*) from bed_misfits(?, now())", camp.id()));
    }

    private static Map<String, Integer> notTaken(Unplaced left) {
        Map<String, Integer> refused = new java.util.TreeMap<>(left.refused());
        refused.remove("BED_TAKEN");
        return refused;
    }

    private static String told(Proposal proposal) {
        return proposal.building() + "/" + proposal.floor() + "/" + proposal.room() + "/" + proposal.bed() + " "
                + proposal.reasons();
    }

    @Test
    void whoeverComesLaterGoesToTheGuardianInTheCampAndStrangersAreKeptApart() {
        Camp camp = fixtures.camp(room("101", 2), room("102", 2));
        Admission mother = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", mother.body()).then().statusCode(201);
        comes(null, FamilyRole.CHILD, Sex.MALE, "ENTRANT", "2025", mother.stay());
        Placement late = placements.propose(camp.id(), bus, null, false);
        assertEquals(camp.bed("101/1"), late.proposals().get(0).bedId());
        admit(camp, late.proposals().get(0));
        bus.clear();
        comes(null, null, Sex.FEMALE, "ENTRANT", "1970", null);
        UUID earlier = Ids.next();
        assertEquals(
                "A/1/101/2 [OPEN_ROOM, TIGHT_FIT]",
                told(placements.propose(camp.id(), bus, null, false).proposals().get(0)));
        assertEquals(
                "A/1/102/1 [NEW_ROOM]",
                told(placements
                        .propose(camp.id(), bus, null, false, Map.of(mother.stay(), earlier))
                        .proposals()
                        .get(0)));
    }

    @Test
    void whatIsNotKnownIsRefused() {
        Camp camp = fixtures.camp(room("101", 1));
        comes(null, null, Sex.FEMALE, "F77", null, null);
        RuleBroken unknown = assertThrows(RuleBroken.class, () -> placements.propose(camp.id(), bus, null, false));
        assertEquals(FacilityRule.CATEGORY_UNKNOWN, unknown.code());
        RuleBroken nowhere =
                assertThrows(RuleBroken.class, () -> placements.propose(Ids.next(), List.of(), null, false));
        assertEquals(CommonCode.NOT_FOUND, nowhere.code());
        Placement nobody = placements.propose(camp.id(), List.of(), null, true);
        assertEquals(new Placement(List.of(), List.of(), 0), nobody);
        assertTrue(placements.elsewhere(camp.id(), "ENTRANT", null, 1, Keyset.of(1, null)).items().stream()
                .noneMatch(line -> line.facilityId().equals(camp.id())));
    }
}
