package vn.cachly.incidents;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.Bus;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Passenger;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.shared.Ids;

/** What went wrong with lists and with groups of people elsewhere, acted out again. The stories stand in src/docs/incidents.md. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class BusFailuresTest {
    @Inject
    Fixtures fixtures;

    @Inject
    SessionFactory sessions;

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void F12_rowsThatFellOutOfAFile() throws IOException {
        String file = Files.readString(Path.of("src/docs/demo/bus-42.csv"));
        Bus bus = Bus.to(fixtures.camp(room("101", 2)), 42);
        // The last row fell out on the way: the count that was told beside the file does not fit, and nothing is kept.
        String torn = file.strip().substring(0, file.strip().lastIndexOf("\r\n"));
        sent(bus, torn, "?rows=42")
                .statusCode(409)
                .body("code", equalTo("CONTROL_TOTAL"))
                .body("errors[0].field", equalTo("rows"));
        assertEquals(0, Sql.number("select count(*) from arrival where group_id = ?", bus.id()));
        // Nor does one row that cannot be read fall out without a word.
        sent(bus, file.replace("12/05/1988", "12/15/1988"), "?rows=42")
                .statusCode(400)
                .body("code", equalTo("SHEET_REFUSED"))
                .body("errors.field", equalTo(List.of("rows[2].birthDate")));
        sent(bus, "Họ và tên;Ngày sinh;Giới tính;Số điện thoại\r\nAn;31/02/1990;Nam;\r\nBình;1991;Nam;12\r\n", "")
                .statusCode(400)
                .body("errors.field", equalTo(List.of("rows[2].birthDate", "rows[3].phone")));
        assertEquals(0, Sql.number("select count(*) from arrival where group_id = ?", bus.id()));
        sent(bus, file, "?rows=42").statusCode(200).body("rows", equalTo(42)).body("added", equalTo(42));
        assertEquals(42, Sql.number("select count(*) from arrival where group_id = ?", bus.id()));
    }

    private static ValidatableResponse sent(Bus bus, String file, String query) {
        return bus.desk()
                .request()
                .header("Idempotency-Key", Ids.next().toString())
                .contentType("text/csv; charset=UTF-8")
                .body(file)
                .post("/api/v1" + bus.path() + "/manifest" + query)
                .then();
    }

    @Test
    void F13_crewsOfTwoFlightsInOneRoom() {
        clock.runFrom("2020-11-14T20:00:00+07:00");
        Camp camp = fixtures.camp(24, List.of("ENTRANT", "F0"), room("101", 3), room("102", 1));
        Admission first = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", first.body()).then().statusCode(201);
        clock.runFrom("2020-11-16T02:00:00+07:00");
        camp.reception()
                .post("/stays", Admission.into(camp.bed("101/2")).body())
                .then()
                .statusCode(409)
                .body("code", equalTo("COHORT_CLOSED"))
                .body("inTheWay.stayId", equalTo(first.stay().toString()));
        Admission second = Admission.into(camp.bed("102/1"));
        camp.reception()
                .post("/stays", second.body())
                .then()
                .statusCode(201)
                .body("dates.releaseFrom", equalTo("2020-11-30T00:00:00+07:00"));
        clock.runFrom("2020-11-20T10:00:00+07:00");
        camp.commander()
                .post("/stays/" + first.stay() + "/categories", 0, Body.of("category", "F0", "reason", "positive"))
                .then()
                .statusCode(200);
        camp.commander()
                .post("/stays/" + second.stay() + "/moves", 0, Body.of("bedId", camp.bed("101/3")))
                .then()
                .statusCode(409)
                .body("code", equalTo("ROOM_CATEGORY"));
        // They met all the same: the contact is written down, and the later event governs.
        camp.commander()
                .post(
                        "/stays/" + second.stay() + "/clock/events",
                        0,
                        Body.of("id", Ids.next(), "kind", "LAST_CONTACT", "reason", "met in the corridor"))
                .then()
                .statusCode(201);
        camp.commander()
                .get("/stays/" + second.stay())
                .then()
                .body("dates.releaseFrom", equalTo("2020-12-04T00:00:00+07:00"));
    }

    @Test
    void C18_halfAnHourForTwoHundredRows() {
        // Whoever sends one person first pays for what is made once.
        statementsFor(1);
        assertEquals(statementsFor(18), statementsFor(180));
    }

    /** From the list to the beds, in four calls. */
    private long statementsFor(int people) {
        Camp camp = fixtures.camp(IntStream.rangeClosed(0, people / 6)
                .mapToObj(i -> room(String.valueOf(i), 6))
                .toArray(Fixtures.RoomSpec[]::new));
        Bus bus = Bus.to(camp, people);
        Passenger[] all =
                IntStream.range(0, people).mapToObj(i -> Passenger.man("An")).toArray(Passenger[]::new);
        sessions.getStatistics().clear();
        bus.expect(all).then().statusCode(200);
        bus.tick(all).then().statusCode(200);
        bus.screen(all).then().statusCode(200);
        bus.admitAll().then().statusCode(200).body("totals.admitted", equalTo(people));
        long statements = sessions.getStatistics().getPrepareStatementCount();
        assertEquals(
                people,
                Sql.number(
                        "select count(distinct bed_id) from bed_use where facility_id = ? and kind = 'OCCUPIED' and ended_at is null",
                        camp.id()));
        camp.department()
                .get("/capacity?facilityId=" + camp.id())
                .then()
                .body("beds.occupied", equalTo(people))
                .body("beds.free", equalTo(people / 6 * 6 + 6 - people));
        return statements;
    }
}
