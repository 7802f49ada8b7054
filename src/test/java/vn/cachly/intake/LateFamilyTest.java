package vn.cachly.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Bus.into;
import static vn.cachly.Bus.screening;
import static vn.cachly.Fixtures.room;
import static vn.cachly.Passenger.man;
import static vn.cachly.Passenger.woman;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Body;
import vn.cachly.Bus;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Ledger;
import vn.cachly.Passenger;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.layout.SexPolicy;

/** Families of whom one comes after the others, or not at all, or has a bed that somebody chose: in one room, or nowhere. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class LateFamilyTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private final Passenger hoa = woman("Hoa").of("GĐ1", "GUARDIAN");
    private final Passenger nam = man("Nam").of("GĐ1", "SPOUSE");
    private final Passenger khoi = man("Khôi").born("2024").of("GĐ1", "CHILD").inBedOf(hoa);

    /** Too old to share a bed. */
    private final Passenger mai = woman("Mai").born("2015").of("GĐ1", "CHILD");

    private Camp camp;
    private Bus bus;

    @BeforeEach
    void night() {
        clock.freeze("2026-11-23T02:00:00+07:00");
    }

    @AfterEach
    void now() {
        Ledger.assertSound(camp);
        clock.reset();
    }

    private void camp(int... beds) {
        Fixtures.RoomSpec[] rooms = new Fixtures.RoomSpec[beds.length];
        Arrays.setAll(rooms, i -> room(String.valueOf(101 + i), SexPolicy.ANY, beds[i]));
        camp = fixtures.camp(rooms);
        bus = Bus.to(camp, null);
    }

    private void here(Passenger... people) {
        bus.take(people).then().statusCode(200);
        bus.screen(people).then().statusCode(200);
    }

    private ValidatableResponse admitted(Map<String, Object> command) {
        return bus.desk().post(bus.path() + "/admissions", command).then().statusCode(200);
    }

    private ValidatableResponse found(Object... items) {
        return admitted(Body.of("items", Arrays.asList(items), "findBeds", true));
    }

    private static Map<String, Object> any(Passenger one) {
        return Body.of("arrivalId", one.id());
    }

    /** Everybody is answered in the order of the ids, which are nobody's order. */
    private static void becomes(ValidatableResponse answer, String field, Map<Passenger, String> expected) {
        expected.forEach((one, value) ->
                answer.body("items.find { it.arrivalId == '" + one.id() + "' }." + field, equalTo(value)));
    }

    private String roomOf(Passenger one) {
        return placeOf(one).substring(0, 3);
    }

    private String placeOf(Passenger one) {
        return Sql.text("""
                select r.name || '/' || b.name || case when u.slot > 0 then ' with ' || u.guardian_stay_id else '' end
                  from bed_use u join room r on r.id = u.room_id join bed b on b.id = u.bed_id
                 where u.stay_id = ? and u.superseded_at is null and u.ended_at is null""", bus.stayOf(one));
    }

    private static Map<String, Object> ill(Passenger one) {
        return screening(
                one, Body.of("temperature", 40.0, "category", "SUSPECT", "outcome", "HOSPITAL", "hospital", "x"));
    }

    @Test
    void aToddlerWhoseMotherWentToAHospitalHasABedOfItsOwnBesideItsFather() {
        camp(2, 2);
        bus.take(hoa, nam, khoi).then().statusCode(200);
        bus.screen(nam, khoi).then().statusCode(200);
        bus.items(bus.desk(), "/screenings", List.of(ill(hoa))).then().statusCode(200);
        becomes(admitted(Body.of()), "result", Map.of(hoa, "REFERRED", nam, "ADMITTED", khoi, "ADMITTED"));
        assertEquals(Set.of("101/1", "101/2"), Set.of(placeOf(nam), placeOf(khoi)));
    }

    @Test
    void aToddlerWhoseMotherIsMissingIsNotLeftAtTheGateByItsFather() {
        camp(1, 1);
        bus.expect(hoa).then().statusCode(200);
        here(nam, khoi);
        admitted(Body.of())
                .body("items.result", contains("UNPLACED", "UNPLACED"))
                .body("items.unplaced.reason", contains("FAMILY_NOT_TOGETHER", "FAMILY_NOT_TOGETHER"))
                .body("totals.admitted", equalTo(0));
    }

    @Test
    void aToddlerAloneWithoutItsMotherIsLeftToAnOfficer() {
        camp(2);
        bus.expect(hoa).then().statusCode(200);
        here(khoi);
        admitted(Body.of())
                .body("items.result", contains("UNPLACED"))
                .body("items.unplaced.reason", contains("GUARDIAN_UNKNOWN"));
    }

    @Test
    void thoseWhoComeAfterTheFatherComeIntoHisRoomTogetherOrNotAtAllUnlessAsked() {
        camp(2, 3);
        here(nam);
        admitted(Body.of("items", List.of(into(camp.bed("101/1"), nam))));
        here(hoa, mai);
        ValidatableResponse whole = admitted(Body.of());
        becomes(whole, "result", Map.of(nam, "ADMITTED", hoa, "UNPLACED", mai, "UNPLACED"));
        becomes(whole, "unplaced.reason", Map.of(hoa, "FAMILY_NOT_TOGETHER", mai, "FAMILY_NOT_TOGETHER"));
        admitted(Body.of("split", true)).body("items.result", contains("ADMITTED", "ADMITTED", "ADMITTED"));
        assertEquals("102", roomOf(hoa));
        assertEquals("102", roomOf(mai));
    }

    @Test
    void whoeverComesAfterTheFatherIsPutWithHimAlsoWhenFamiliesMayBeParted() {
        camp(3, 3);
        here(nam);
        admitted(Body.of("items", List.of(into(camp.bed("102/1"), nam))));
        here(hoa, khoi, mai);
        admitted(Body.of("split", true)).body("items.room", contains("102", "102", "102", "102"));
        assertEquals(placeOf(hoa) + " with " + bus.stayOf(hoa), placeOf(khoi));
    }

    @Test
    void aToddlerLiesInTheBedOfNobodyWhoWasNotNamed() {
        camp(3);
        Passenger an = man("An").born("2024").of("GĐ1", "CHILD");
        here(nam);
        admitted(Body.of());
        here(an);
        admitted(Body.of()).body("items.result", contains("ADMITTED", "ADMITTED"));
        assertEquals("101/2", placeOf(an));
    }

    @Test
    void aFatherWhoWaitsForABedKeepsNobodyOut() {
        camp(2, 3);
        here(nam);
        admitted(Body.of("items", List.of(any(nam)))).body("items.result", contains("WAITING"));
        here(hoa, khoi);
        becomes(admitted(Body.of()), "result", Map.of(nam, "WAITING", hoa, "ADMITTED", khoi, "ADMITTED"));
        assertEquals(placeOf(hoa) + " with " + bus.stayOf(hoa), placeOf(khoi));
    }

    @Test
    void norDoesOneWhoseStayIsOver() {
        camp(2, 3);
        here(nam);
        admitted(Body.of());
        clock.freeze("2026-11-23T03:00:00+07:00");
        camp.commander()
                .post("/stays/" + bus.stayOf(nam) + "/end", 0, Body.of("kind", "TREATMENT", "reason", "x"))
                .then()
                .statusCode(200);
        here(hoa, khoi);
        found(any(hoa), any(khoi)).body("items.result", contains("ADMITTED", "ADMITTED"));
        assertEquals(placeOf(hoa) + " with " + bus.stayOf(hoa), placeOf(khoi));
    }

    @Test
    void theRestOfAPartyIsPlacedAroundTheOneWhoseBedWasChosen() {
        camp(4, 4);
        here(hoa, nam, khoi, mai);
        found(into(camp.bed("102/2"), hoa), any(nam), any(khoi), any(mai))
                .body("items.result", contains("ADMITTED", "ADMITTED", "ADMITTED", "ADMITTED"))
                .body("items.room", contains("102", "102", "102", "102"))
                .body("items.bed", contains("2", "1", "2", "3"));
        assertEquals("102/2 with " + bus.stayOf(hoa), placeOf(khoi));
        assertEquals(
                1, Sql.number("select count(distinct family_id) from family_member where person_id = any(?)", (Object)
                        new UUID[] {hoa.personId(), nam.personId(), khoi.personId(), mai.personId()}));
    }

    @Test
    void aPartyForWhoseRestThereIsNoBedBesideTheChosenOneStaysTogether() {
        camp(1, 2);
        here(hoa, nam);
        found(into(camp.bed("101/1"), hoa), any(nam))
                .body("items.result", contains("REFUSED", "UNPLACED"))
                .body("items[0].error.code", equalTo("PARTY_NOT_PLACED"))
                .body("items[0].error.status", equalTo(409))
                .body("items[0].error.ids", contains(nam.id().toString()))
                .body("items[1].unplaced.reason", equalTo("FAMILY_NOT_TOGETHER"))
                .body("totals.admitted", equalTo(0));
        admitted(Body.of("items", List.of(into(camp.bed("101/1"), hoa), any(nam)), "findBeds", true, "split", true))
                .body("items.result", contains("ADMITTED", "ADMITTED"))
                .body("items.room", contains("101", "102"));
    }

    @Test
    void aChosenBedThatIsTakenIsToldToTheWholeParty() {
        camp(3);
        Passenger an = man("An");
        here(an, hoa, nam);
        found(into(camp.bed("101/1"), an)).body("items.result", contains("ADMITTED"));
        found(into(camp.bed("101/1"), hoa), any(nam))
                .body("items.result", contains("REFUSED", "REFUSED"))
                .body("items.error.code", contains("BED_TAKEN", "BED_TAKEN"))
                .body("elsewhere", empty());
    }

    @Test
    void aMinorIsNotPutBesideAnotherMinorForWhomABedWasChosen() {
        camp(3);
        Passenger lan = woman("Lan").born("2014").of("GĐ1", "CHILD");
        here(mai, lan);
        found(into(camp.bed("101/1"), mai), any(lan))
                .body("items.result", contains("REFUSED", "UNPLACED"))
                .body("items[0].error.code", equalTo("PARTY_NOT_PLACED"))
                .body("items[1].unplaced.reason", equalTo("MINOR_ALONE"))
                .body("items[1].bedId", nullValue());
    }
}
