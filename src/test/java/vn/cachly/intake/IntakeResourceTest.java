package vn.cachly.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Bus.feverish;
import static vn.cachly.Bus.into;
import static vn.cachly.Bus.screening;
import static vn.cachly.Bus.well;
import static vn.cachly.Fixtures.room;
import static vn.cachly.Passenger.man;
import static vn.cachly.Passenger.woman;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Bus;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Ledger;
import vn.cachly.Passenger;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.layout.SexPolicy;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class IntakeResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Bus bus;

    @BeforeEach
    void night() {
        clock.freeze("2026-11-23T02:00:00+07:00");
        camp = fixtures.camp(room("101", 2), room("102", SexPolicy.ANY, 3));
        bus = Bus.to(camp, null);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private void here(Passenger... people) {
        bus.take(people).then().statusCode(200);
        bus.screen(people).then().statusCode(200);
    }

    @Test
    void thoseNamedGetTheBedsNamedAndASmallChildGoesWithItsGuardian() {
        Passenger an = man("An");
        Passenger hoa = woman("Hoa").of("GĐ1", "GUARDIAN");
        Passenger nam = man("Nam").of("GĐ1", "SPOUSE");
        Passenger khoi = man("Khôi").born("2024").of("GĐ1", "CHILD").inBedOf(hoa);
        here(an, hoa, nam, khoi);
        bus.admit(
                        into(camp.bed("101/1"), an),
                        into(camp.bed("102/1"), hoa),
                        into(camp.bed("102/2"), nam),
                        Body.of("arrivalId", khoi.id()))
                .then()
                .statusCode(200)
                .body("items.result", contains("ADMITTED", "ADMITTED", "ADMITTED", "ADMITTED"))
                .body("items.room", contains("101", "102", "102", "102"))
                .body("items.bed", contains("1", "1", "2", "1"))
                .body("items[0].stayId", equalTo(bus.stayOf(an).toString()))
                .body("items[3].bedId", equalTo(camp.bed("102/1").toString()))
                .body("totals.admitted", equalTo(4))
                .body("elsewhere", empty());
        camp.reception()
                .get("/stays/" + bus.stayOf(khoi))
                .then()
                .statusCode(200)
                .body("bed.slot", equalTo(1))
                .body("bed.guardianStayId", equalTo(bus.stayOf(hoa).toString()))
                .body("category", equalTo("ENTRANT"))
                .body("screening.outcome", equalTo("REGULAR"))
                .body("missing", not(hasItem("SCREENING")));
        assertEquals(
                List.of("GUARDIAN", "SPOUSE", "CHILD").stream().sorted().toList(),
                Sql.texts(
                        "select role from family_member where left_at is null and person_id = any(?) order by 1",
                        (Object) new UUID[] {hoa.personId(), nam.personId(), khoi.personId()}));
        assertEquals(
                1, Sql.number("select count(distinct family_id) from family_member where person_id = any(?)", (Object)
                        new UUID[] {hoa.personId(), nam.personId(), khoi.personId()}));
        assertEquals(0, Sql.number("select count(*) from arrival where group_id = ? and person is not null", bus.id()));
        camp.reception()
                .get(bus.path() + "/arrivals")
                .then()
                .body("items.name", contains("An", "Hoa", "Nam", "Khôi"))
                .body("items.bed", contains("1", "1", "2", "1"));
        Ledger.assertSound(camp);
    }

    @Test
    void everybodyIsAdmittedAsProposedAndAnsweredInTheOrderOfTheListWhateverHisId() {
        List<Passenger> people = Stream.of(man("An"), woman("Bích"), man("Chi"), woman("Dung"))
                .sorted(Comparator.comparing((Passenger one) -> one.id()).reversed())
                .toList();
        here(people.toArray(Passenger[]::new));
        JsonPath proposed = camp.reception()
                .get(bus.path() + "/placement")
                .then()
                .body("placement.unplaced", empty())
                .extract()
                .jsonPath();
        bus.admitAll()
                .then()
                .statusCode(200)
                .body(
                        "items.arrivalId",
                        equalTo(people.stream().map(one -> one.id().toString()).toList()))
                .body(
                        "items.bedId",
                        equalTo(people.stream()
                                .map(one -> proposed.getString(
                                        "placement.proposals.find { it.candidateId == '" + one.id() + "' }.bedId"))
                                .toList()));
    }

    @Test
    void nobodyGetsABedBeforeHeIsHereAndScreenedAndThoseWhoBelongTogetherWait() {
        Passenger expected = man("An");
        Passenger unscreened = man("Bình");
        Passenger hoa = woman("Hoa").of("GĐ1", "GUARDIAN");
        Passenger nam = man("Nam").of("GĐ1", "SPOUSE");
        Passenger ill = man("Chi");
        bus.expect(expected).then().statusCode(200);
        bus.take(unscreened, hoa, nam, ill).then().statusCode(200);
        bus.screen(hoa).then().statusCode(200);
        bus.items(
                        bus.desk(),
                        "/screenings",
                        List.of(screening(
                                ill,
                                Body.of(
                                        "temperature",
                                        40.0,
                                        "category",
                                        "SUSPECT",
                                        "outcome",
                                        "HOSPITAL",
                                        "hospital",
                                        "x"))))
                .then()
                .statusCode(200);
        bus.admit(
                        into(camp.bed("101/1"), expected),
                        into(camp.bed("101/2"), unscreened),
                        into(camp.bed("102/1"), hoa),
                        into(camp.bed("102/2"), nam),
                        into(camp.bed("102/3"), ill),
                        into(camp.bed("102/3"), man("Nobody")))
                .then()
                .statusCode(200)
                .body("items.result", contains("REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFERRED", "REFUSED"))
                .body("items[0].error.code", equalTo("NOT_RECEIVED"))
                .body("items[1].error.code", equalTo("SCREENING_MISSING"))
                .body("items[2].error.code", equalTo("PARTY_NOT_READY"))
                .body("items[2].error.ids", contains(nam.id().toString()))
                .body("items[3].error.code", equalTo("SCREENING_MISSING"))
                .body("items[4].stayId", nullValue())
                .body("items[5].error.code", equalTo("ARRIVAL_NOT_FOUND"));
        camp.reception()
                .get(bus.path() + "/placement")
                .then()
                .statusCode(200)
                .body("placement.proposals", empty())
                .body(
                        "notReady.arrivalId",
                        containsInAnyOrder(
                                unscreened.id().toString(),
                                hoa.id().toString(),
                                nam.id().toString(),
                                ill.id().toString()))
                .body("notReady.result", containsInAnyOrder("REFUSED", "REFUSED", "REFUSED", "REFERRED"));
        assertEquals(0, Sql.number("select count(*) from stay where facility_id = ?", camp.id()));
        bus.screen(nam).then().statusCode(200);
        bus.admit(into(camp.bed("102/1"), hoa), into(camp.bed("102/2"), nam))
                .then()
                .body("items.result", contains("ADMITTED", "ADMITTED"));
    }

    @Test
    void aPartyComesInWholeOrNotAtAllAndStopsNobodyElse() {
        Passenger hoa = woman("Hoa").of("GĐ1", "GUARDIAN");
        Passenger nam = man("Nam").of("GĐ1", "SPOUSE");
        Passenger an = man("An");
        Passenger binh = woman("Bình");
        here(hoa, nam, an, binh);
        bus.admit(
                        into(camp.bed("101/1"), hoa),
                        into(camp.bed("101/2"), nam),
                        into(camp.bed("102/1"), an),
                        into(camp.bed("102/1"), binh))
                .then()
                .statusCode(200)
                .body("items.result", contains("REFUSED", "REFUSED", "ADMITTED", "REFUSED"))
                .body("items[0].error.code", equalTo("ROOM_SEX"))
                .body("items[1].error.code", equalTo("ROOM_SEX"))
                .body("items[3].error.code", equalTo("BED_TAKEN"));
        assertEquals(
                List.of("ADMITTED", "RECEIVED", "RECEIVED", "RECEIVED"),
                Sql.texts("select status from arrival where group_id = ? order by 1", bus.id()));
        Ledger.assertSound(camp);
    }

    @Test
    void whoeverIsNotGivenABedWaitsForOneUnlessOneIsToBeFound() {
        Passenger an = man("An");
        Passenger binh = woman("Bình");
        here(an, binh);
        List<Object> items = List.of(Body.of("arrivalId", an.id()));
        bus.items(bus.desk(), "/admissions", items)
                .then()
                .statusCode(200)
                .body("items.result", contains("WAITING"))
                .body("items[0].bedId", nullValue())
                .body("totals.waiting", equalTo(1));
        bus.items(camp.commander(), "/admissions", items).then().body("items.result", contains("WAITING"));
        clock.freeze("2026-11-23T02:10:00+07:00");
        camp.commander()
                .post("/stays/" + bus.stayOf(an) + "/moves", 0, Body.of("bedId", camp.bed("101/1")))
                .then()
                .statusCode(200);
        bus.items(bus.desk(), "/admissions", items)
                .then()
                .body("items.result", contains("ADMITTED"))
                .body("items[0].room", equalTo("101"));
        bus.desk()
                .post(
                        bus.path() + "/admissions",
                        Body.of("items", List.of(Body.of("arrivalId", binh.id())), "findBeds", true))
                .then()
                .statusCode(200)
                .body("items.result", contains("ADMITTED"))
                .body("items[0].room", equalTo("102"))
                .body("totals.waiting", equalTo(0));
    }

    @Test
    void forWhomThereIsNoBedOtherCampsAreNamed() {
        Passenger[] men = {man("An"), man("Bình"), man("Chi"), man("Dung"), man("Én"), man("Giang"), man("Hải")};
        here(men);
        String everywhere = "nation-" + camp.id();
        fixtures.assignEverywhere(everywhere);
        fixtures.camp(null, List.of("F0"), room("1", 9));
        Api nation = Api.of(everywhere, Role.COMMANDER, Role.RECEPTION);
        var answer = nation.post(bus.path() + "/admissions", Body.of())
                .then()
                .statusCode(200)
                .body("items.findAll { it.result == 'ADMITTED' }", hasSize(5))
                .body("items.findAll { it.result == 'UNPLACED' }", hasSize(2))
                .body("elsewhere", hasSize(1))
                .body("elsewhere[0].category", equalTo("ENTRANT"))
                .body("elsewhere[0].people", equalTo(2))
                .body("totals.admitted", equalTo(5))
                .body("totals.toAdmit", equalTo(2))
                .extract()
                .jsonPath();
        assertEquals("NO_BED", answer.getString("items.find { it.result == 'UNPLACED' }.unplaced.reason"));
        assertEquals(
                2, Sql.number("select count(*) from arrival where group_id = ? and status = 'RECEIVED'", bus.id()));
        bus.admitAll()
                .then()
                .statusCode(200)
                .body("items.findAll { it.result == 'UNPLACED' }", hasSize(2))
                .body("elsewhere[0].camps", empty());
        Ledger.assertSound(camp);
    }

    @Test
    void aFeverishOneIsKeptApartAndAFamilyThatMustPartWaitsForAnOfficer() {
        Passenger hoa = woman("Hoa").of("GĐ1", "SPOUSE");
        Passenger nam = man("Nam").of("GĐ1", "SPOUSE");
        bus.take(hoa, nam).then().statusCode(200);
        bus.items(bus.desk(), "/screenings", List.of(well(hoa), feverish(nam)))
                .then()
                .statusCode(200);
        bus.admitAll()
                .then()
                .statusCode(200)
                .body("items.result", contains("UNPLACED", "UNPLACED"))
                .body("items[0].unplaced.reason", equalTo("FAMILY_MUST_PART"));
        bus.desk()
                .post(bus.path() + "/admissions", Body.of("split", true))
                .then()
                .statusCode(200)
                .body("items.result", contains("ADMITTED", "ADMITTED"));
        assertEquals(
                2,
                Sql.number(
                        "select count(distinct room_id) from bed_use where facility_id = ? and ended_at is null",
                        camp.id()));
        assertEquals(
                1, Sql.number("select count(distinct family_id) from family_member where person_id = any(?)", (Object)
                        new UUID[] {hoa.personId(), nam.personId()}));
    }

    @Test
    void whatWasToldOfTheWayOpensTheClockAndAForeignerIsToldToHisCountry() {
        Passenger sok = man("Sok").from("KH");
        Passenger an = man("An");
        bus.take(sok, an).then().statusCode(200);
        var found = Body.of(
                "temperature",
                36.6,
                "category",
                "ENTRANT",
                "outcome",
                "REGULAR",
                "lastContactAt",
                "2026-11-20T10:00:00+07:00",
                "travel",
                Body.of("enteredAt", "2026-11-22T23:50:00+07:00", "route", "ROAD"));
        bus.items(bus.desk(), "/screenings", List.of(screening(sok, found), well(an)))
                .then()
                .statusCode(200);
        bus.admitAll().then().statusCode(200).body("items.result", contains("ADMITTED", "ADMITTED"));
        assertEquals(
                List.of("COUNTRY_ENTRY", "FACILITY_ENTRY", "LAST_CONTACT"),
                Sql.texts("select kind from clock_event where stay_id = ? order by 1", bus.stayOf(sok)));
        assertEquals(
                List.of(bus.stayOf(sok).toString()),
                Sql.texts("select subject_id from task where facility_id = ? and kind = 'CONSULAR_NOTICE'", camp.id()));
        bus.admitAll().then().statusCode(200);
        assertEquals(1, Sql.number("select count(*) from task where facility_id = ?", camp.id()));
    }

    @Test
    void somebodyInQuarantineIsNotAdmittedTwiceAndSomebodyKnownKeepsHisRecord() {
        Admission before = Admission.into(camp.bed("102/1")).person("name", "Chi");
        camp.reception().post("/stays", before.body()).then().statusCode(201);
        Passenger chi = Passenger.known(before.personId());
        Passenger an = man("An");
        here(chi, an);
        bus.admitAll()
                .then()
                .statusCode(200)
                .body("items.find { it.arrivalId == '" + chi.id() + "' }.error.code", equalTo("PERSON_HAS_STAY"))
                .body(
                        "items.find { it.arrivalId == '" + chi.id() + "' }.error.inTheWay.stayId",
                        equalTo(before.stay().toString()))
                .body("items.find { it.arrivalId == '" + an.id() + "' }.result", equalTo("ADMITTED"));
        clock.freeze("2026-11-23T04:00:00+07:00");
        camp.commander()
                .post("/stays/" + before.stay() + "/end", 0, Body.of("kind", "TREATMENT", "reason", "x"))
                .then()
                .statusCode(200);
        clock.freeze("2026-11-23T05:00:00+07:00");
        bus.admitAll().then().body("items.result", contains("ADMITTED", "ADMITTED"));
        assertEquals(
                before.personId().toString(), Sql.text("select person_id from stay where id = ?", bus.stayOf(chi)));
    }

    @Test
    void aChildWhoComesLaterGoesToItsGuardianAndToTheFamily() {
        Passenger hoa = woman("Hoa").of("GĐ1", "GUARDIAN");
        Passenger nam = man("Nam").of("GĐ1", "SPOUSE");
        Passenger khoi = man("Khôi").born("2024").of("GĐ1", "CHILD").inBedOf(hoa);
        bus.expect(hoa, nam, khoi).then().statusCode(200);
        bus.tick(hoa, nam).then().statusCode(200);
        bus.screen(hoa, nam).then().statusCode(200);
        bus.admitAll().then().body("items.result", contains("ADMITTED", "ADMITTED"));
        clock.freeze("2026-11-23T03:00:00+07:00");
        bus.tick(khoi).then().statusCode(200);
        bus.screen(khoi).then().statusCode(200);
        bus.admitAll().then().statusCode(200).body("items.result", contains("ADMITTED", "ADMITTED", "ADMITTED"));
        assertEquals(
                bus.stayOf(hoa).toString(),
                Sql.text("select guardian_stay_id from bed_use where stay_id = ?", bus.stayOf(khoi)));
        assertEquals(
                3,
                Sql.number(
                        "select count(*) from family_member where family_id = (select family_id from family_member where person_id = ?)",
                        hoa.personId()));
    }

    @Test
    void whoseStayIsOverWaitsForNothing() {
        Passenger an = man("An");
        Passenger binh = man("Bình");
        Passenger chi = woman("Chi");
        here(an, binh, chi);
        bus.admitAll().then().body("items.result", contains("ADMITTED", "ADMITTED", "ADMITTED"));
        clock.freeze("2026-11-23T03:00:00+07:00");
        camp.commander()
                .post("/stays/" + bus.stayOf(an) + "/end", 0, Body.of("kind", "TREATMENT", "reason", "x"))
                .then()
                .statusCode(200);
        camp.commander()
                .post("/stays/" + bus.stayOf(binh) + "/void", 0, Body.of("reason", "Somebody else was meant"))
                .then()
                .statusCode(200);
        bus.admitAll()
                .then()
                .statusCode(200)
                .body("items.find { it.arrivalId == '" + an.id() + "' }.result", equalTo("ENDED"))
                .body(
                        "items.find { it.arrivalId == '" + an.id() + "' }.stayId",
                        equalTo(bus.stayOf(an).toString()))
                .body("items.find { it.arrivalId == '" + an.id() + "' }.bedId", nullValue())
                .body("items.find { it.arrivalId == '" + binh.id() + "' }.result", equalTo("ENDED"))
                .body("items.find { it.arrivalId == '" + chi.id() + "' }.result", equalTo("ADMITTED"))
                .body("totals.waiting", equalTo(0));
    }

    @Test
    void onlyReceptionAndCommandersAdmit() {
        Passenger an = man("An");
        here(an);
        Api.nobody().post(bus.path() + "/admissions", Body.of()).then().statusCode(401);
        for (String role : List.of(
                Role.HEALTH_WORKER, Role.DEPARTMENT, Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR, Role.AUDITOR)) {
            camp.as(role).post(bus.path() + "/admissions", Body.of()).then().statusCode(403);
        }
        camp.department().get(bus.path() + "/placement").then().statusCode(200);
        camp.as(Role.COMMITTEE).get(bus.path() + "/placement").then().statusCode(403);
        fixtures.camp()
                .commander()
                .post(bus.path() + "/admissions", Body.of())
                .then()
                .statusCode(404);
        fixtures.camp().commander().get(bus.path() + "/placement").then().statusCode(404);
        bus.items(bus.desk(), "/admissions", List.of()).then().statusCode(400);
        bus.desk()
                .post(bus.path() + "/admissions", Body.of("happenedAt", "2026-11-23T03:00:00+07:00"))
                .then()
                .statusCode(400)
                .body("code", equalTo("IN_FUTURE"));
        assertEquals(0, Sql.number("select count(*) from stay where facility_id = ?", camp.id()));
        assertEquals(
                1,
                Sql.number(
                        "select count(*) from audit_entry where action = 'arrival.placement-read' and ? = any(ids)",
                        an.id()));
        bus.desk()
                .post("/arrival-groups/" + Ids.next() + "/admissions", Body.of())
                .then()
                .statusCode(404);
    }

    @Test
    void theClockOfTheTabletThatAdmitsSaysNothingOfWhatWasToldAtTheScreening() {
        Passenger an = man("An");
        bus.take(an).then().statusCode(200);
        clock.freeze("2026-11-23T02:20:00+07:00");
        bus.items(
                        bus.desk(),
                        "/screenings",
                        List.of(screening(
                                an,
                                Body.of(
                                        "temperature",
                                        36.6,
                                        "category",
                                        "ENTRANT",
                                        "outcome",
                                        "REGULAR",
                                        "travel",
                                        Body.of("enteredAt", "2026-11-23T01:00:00+07:00", "route", "ROAD")))))
                .then()
                .statusCode(200)
                .body("items[0].error", nullValue());
        clock.freeze("2026-11-23T02:30:00+07:00");
        bus.desk()
                .change()
                .header("Sent-At", "2026-11-23T00:30:00+07:00")
                .body(Body.of())
                .post("/api/v1" + bus.path() + "/admissions")
                .then()
                .statusCode(200)
                .body("items.result", contains("ADMITTED"));
        assertEquals(List.of("COUNTRY_ENTRY 01:00", "FACILITY_ENTRY 02:30"), Sql.texts("""
                        select kind || ' ' || to_char(happened_at at time zone 'Asia/Ho_Chi_Minh', 'HH24:MI') from clock_event
                         where stay_id = ? order by 1""", bus.stayOf(an)));
    }
}
