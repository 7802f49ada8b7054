package vn.cachly;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Bus.feverish;
import static vn.cachly.Bus.well;
import static vn.cachly.Fixtures.room;
import static vn.cachly.Passenger.man;
import static vn.cachly.Passenger.woman;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.cachly.access.Role;
import vn.cachly.layout.SexPolicy;
import vn.cachly.shared.Ids;

/** The night for which the service is made: a bus at two o'clock, told from the announcement to the last bed. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class BusAtNightTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Fixtures.Camp camp;
    private Bus bus;

    private final Passenger mother = woman("Nguyễn Thị Hoa").of("GĐ1", "GUARDIAN");
    private final Passenger father = man("Trần Văn Nam").of("GĐ1", "SPOUSE");
    private final Passenger child =
            man("Trần Minh Khôi").born("2024").of("GĐ1", "CHILD").inBedOf(mother);
    private final Passenger wife = woman("Lê Thị Mai").born("1951").of("GĐ2", "SPOUSE");
    private final Passenger husband = man("Phạm Văn Tư").born("1949").of("GĐ2", "SPOUSE");
    private final List<Passenger> men = people(20, true);
    private final List<Passenger> women = people(17, false);
    private final Passenger feverishMan = men.get(4);
    private final Passenger feverishWoman = women.get(9);
    private final Passenger late = men.get(19);

    private static List<Passenger> people(int count, boolean men) {
        return IntStream.range(0, count)
                .mapToObj(i -> men ? man("Anh " + i) : woman("Chị " + i))
                .toList();
    }

    private List<Passenger> all() {
        return Stream.of(Stream.of(mother, father, child, wife, husband), men.stream(), women.stream())
                .flatMap(some -> some)
                .toList();
    }

    private List<Passenger> here() {
        return all().stream().filter(one -> one != late).toList();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void aBusAtNight() {
        theBorderPostAnnouncesFortyTwo();
        fortyOneStandAtTheGate();
        thirtyNineAreWellAndTwoHaveAFever();
        everybodyGetsABed();
        theTabletSendsItAllAgain();
        oneIsMovedAndABedBreaks();
        theGroupIsClosedAndSomebodyIsMissing();
        theLastOneComesInTheMorning();
    }

    private void theBorderPostAnnouncesFortyTwo() {
        clock.freeze("2026-11-22T21:00:00+07:00");
        List<Fixtures.RoomSpec> rooms = new ArrayList<>();
        IntStream.rangeClosed(1, 12).forEach(i -> rooms.add(room(String.valueOf(100 + i), 4)));
        IntStream.rangeClosed(1, 2).forEach(i -> rooms.add(room(String.valueOf(200 + i), SexPolicy.ANY, 4)));
        camp = fixtures.camp(rooms.toArray(Fixtures.RoomSpec[]::new));
        bus = Bus.to(camp, 42);
        bus.items(
                        camp.department(),
                        "/expected",
                        all().stream().map(Passenger::expected).toList())
                .then()
                .statusCode(200)
                .body("items.status", everyItem(equalTo("EXPECTED")))
                .body("totals.listed", equalTo(42))
                .body("totals.addsUp", equalTo(true));
        beds(0, 0, 0, 56);
    }

    private void fortyOneStandAtTheGate() {
        clock.freeze("2026-11-23T02:00:00+07:00");
        bus.handOver(42).then().statusCode(200).body("status", equalTo("ARRIVED"));
        clock.freeze("2026-11-23T02:04:00+07:00");
        List<Map<String, Object>> ticks = here().stream().map(Passenger::listed).toList();
        bus.items(camp.reception(), "/arrivals", ticks.subList(0, 21))
                .then()
                .statusCode(200)
                .body("items.status", everyItem(equalTo("RECEIVED")))
                .body("totals.received", equalTo(21));
        bus.items(camp.commander(), "/arrivals", ticks.subList(21, 41))
                .then()
                .statusCode(200)
                .body("totals.received", equalTo(41))
                .body("totals.expected", equalTo(1))
                .body("totals.differences.between", contains("HANDED_OVER_RECEIVED"));
        beds(0, 0, 0, 56);
    }

    private void thirtyNineAreWellAndTwoHaveAFever() {
        clock.freeze("2026-11-23T02:20:00+07:00");
        bus.items(
                        camp.as(Role.HEALTH_WORKER),
                        "/screenings",
                        here().stream()
                                .map(one -> one == feverishMan || one == feverishWoman ? feverish(one) : well(one))
                                .toList())
                .then()
                .statusCode(200)
                .body("items.status", everyItem(equalTo("RECEIVED")))
                .body("items.findAll { it.screening.suggestedOutcome == 'SUSPECT_ROOM' }", hasSize(2))
                .body("totals.screened", equalTo(41))
                .body("totals.toAdmit", equalTo(41));
    }

    private void everybodyGetsABed() {
        clock.freeze("2026-11-23T02:30:00+07:00");
        camp.reception()
                .get(bus.path() + "/placement")
                .then()
                .statusCode(200)
                .body("placement.proposals", hasSize(41))
                .body("placement.unplaced", empty())
                .body("notReady", empty());
        beds(0, 0, 0, 56);
        bus.admitAll()
                .then()
                .statusCode(200)
                .body("items", hasSize(41))
                .body("items.result", everyItem(equalTo("ADMITTED")))
                .body("elsewhere", empty())
                .body("totals.admitted", equalTo(41))
                .body("totals.toAdmit", equalTo(0))
                .body("totals.waiting", equalTo(0));
        beds(40, 0, 0, 16);
        people(41, 40, 1);
        together(mother, father, child);
        together(wife, husband);
        assertEquals(bedOf(mother), bedOf(child));
        apart(feverishMan);
        apart(feverishWoman);
        assertEquals(List.of("2", "3"), Sql.texts("""
                        select count(*) from family_member where left_at is null and person_id = any(?) group by family_id order by 1""", (Object)
                all().stream().map(Passenger::personId).toArray(UUID[]::new)));
        Ledger.assertSound(camp);
    }

    private void theTabletSendsItAllAgain() {
        clock.freeze("2026-11-23T02:40:00+07:00");
        Set<String> before = places();
        bus.items(
                        camp.commander(),
                        "/arrivals",
                        here().stream().map(Passenger::listed).toList())
                .then()
                .statusCode(200)
                .body("items.status", everyItem(equalTo("ADMITTED")))
                .body("items.receivedAt", everyItem(equalTo("2026-11-23T02:04:00+07:00")))
                .body("totals.received", equalTo(41));
        bus.admitAll()
                .then()
                .statusCode(200)
                .body("items", hasSize(41))
                .body("items.result", everyItem(equalTo("ADMITTED")));
        assertEquals(before, places());
        beds(40, 0, 0, 16);
        people(41, 40, 1);
    }

    private void oneIsMovedAndABedBreaks() {
        clock.freeze("2026-11-23T03:00:00+07:00");
        List<UUID> empty = freeBedsOfEmptyRooms();
        UUID stay = bus.stayOf(men.get(0));
        camp.commander()
                .post("/stays/" + stay + "/moves", 0, Body.of("bedId", empty.get(0)))
                .then()
                .statusCode(200)
                .body("bed.id", equalTo(empty.get(0).toString()));
        beds(40, 1, 0, 15);
        camp.commander()
                .post(
                        "/beds/" + empty.get(empty.size() - 1) + "/uses",
                        Body.of("id", Ids.next(), "kind", "OUT_OF_SERVICE", "reason", "A leg is broken"))
                .then()
                .statusCode(201);
        beds(40, 1, 1, 14);
        people(41, 40, 1);
        Ledger.assertSound(camp);
    }

    private void theGroupIsClosedAndSomebodyIsMissing() {
        bus.close("One got off at the last stop").then().statusCode(200).body("totals.missing", equalTo(1));
        camp.commander()
                .get("/tasks?kind=MISSING_PERSON")
                .then()
                .body("items.subject.id", contains(late.id().toString()));
    }

    private void theLastOneComesInTheMorning() {
        clock.freeze("2026-11-23T05:10:00+07:00");
        bus.tick(late)
                .then()
                .statusCode(200)
                .body("totals.addsUp", equalTo(true))
                .body("totals.missing", equalTo(0));
        bus.screen(late).then().statusCode(200);
        bus.admitAll()
                .then()
                .statusCode(200)
                .body("items", hasSize(42))
                .body("items.result", everyItem(equalTo("ADMITTED")));
        camp.commander().get("/tasks?kind=MISSING_PERSON").then().body("items", empty());
        beds(41, 1, 1, 13);
        people(42, 41, 1);
        assertEquals(
                42,
                bus.list().getList("items.findAll { it.status == 'ADMITTED' }").size());
        assertEquals(42, places().size());
        Ledger.assertSound(camp);
    }

    private void beds(int occupied, int cleaning, int broken, int free) {
        JsonPath now = capacity();
        assertEquals(
                List.of(56, occupied, cleaning, broken, free),
                Stream.of("design", "occupied", "cleaning", "outOfService", "free")
                        .map(part -> now.getInt("beds." + part))
                        .toList());
    }

    private void people(int total, int inBeds, int sharing) {
        JsonPath now = capacity();
        assertEquals(
                List.of(total, inBeds, sharing, 0),
                Stream.of("total", "inBeds", "childrenSharing", "waiting")
                        .map(part -> now.getInt("people." + part))
                        .toList());
    }

    private JsonPath capacity() {
        return camp.department()
                .get("/capacity?facilityId=" + camp.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void together(Passenger... family) {
        Set<String> rooms = new TreeSet<>();
        for (Passenger one : family) {
            rooms.add(roomOf(one));
        }
        assertEquals(1, rooms.size());
    }

    /** Nobody of another kind is in the room. */
    private void apart(Passenger one) {
        assertEquals(List.of("SUSPECT"), Sql.texts("""
                select distinct category from bed_use where superseded_at is null and ended_at is null
                   and room_id = (select room_id from bed_use where stay_id = ? and ended_at is null)""", bus.stayOf(one)));
    }

    private String roomOf(Passenger one) {
        return Sql.text("select room_id from bed_use where stay_id = ? and ended_at is null", bus.stayOf(one));
    }

    private String bedOf(Passenger one) {
        return Sql.text("select bed_id from bed_use where stay_id = ? and ended_at is null", bus.stayOf(one));
    }

    /** Who lies where. */
    private Set<String> places() {
        return new TreeSet<>(Sql.texts(
                "select stay_id || ' ' || bed_id from bed_use where facility_id = ? and superseded_at is null and ended_at is null and stay_id is not null",
                camp.id()));
    }

    private List<UUID> freeBedsOfEmptyRooms() {
        return Sql.texts("""
                        select b.id from bed b where b.facility_id = ? and not exists (
                            select from bed_use u where u.room_id = b.room_id and u.superseded_at is null and u.ended_at is null)
                         order by b.id""", camp.id()).stream().map(UUID::fromString).toList();
    }
}
