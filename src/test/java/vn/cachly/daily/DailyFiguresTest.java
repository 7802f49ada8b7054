package vn.cachly.daily;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Lab;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.Tubes;
import vn.cachly.access.Role;
import vn.cachly.layout.SexPolicy;
import vn.cachly.shared.Ids;
import vn.cachly.sheet.SheetReader;
import vn.cachly.workbook.Cell;
import vn.cachly.workbook.Table;
import vn.cachly.workbook.Workbook;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class DailyFiguresTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    private void at(String moment) {
        clock.freeze("2026-11-" + moment + ":00+07:00");
    }

    private static Admission admit(Camp camp, Admission person) {
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person;
    }

    private static void step(Camp camp, Admission person, String step, Object body) {
        int version = (int) Sql.number("select version from stay where id = ?", person.stay());
        camp.commander()
                .post("/stays/" + person.stay() + "/" + step, version, body)
                .then()
                .statusCode(200);
    }

    private static void end(Camp camp, Admission person, String kind) {
        step(camp, person, "end", Body.of("kind", kind, "reason", "x"));
    }

    /** The gate is tried elsewhere; here it is only counted. */
    private static void endedAs(Camp camp, Admission person, String kind) {
        end(camp, person, "TREATMENT");
        Sql.texts("update stay set end_kind = ? where id = ?", kind, person.stay());
    }

    private static ValidatableResponse day(Camp camp, String question) {
        return camp.department()
                .get("/facilities/" + camp.id() + "/daily-figures" + (question.isEmpty() ? "" : "?" + question))
                .then()
                .statusCode(200)
                .rootPath("camps[0].figures");
    }

    /** Three days: of one camp, with everything that can happen to people in it. */
    private Camp threeDays() {
        at("19T17:00");
        Camp camp = fixtures.camp(room("101", SexPolicy.ANY, 16));
        Lab lab = new Lab(camp);
        Admission[] bed = new Admission[14];
        for (int i = 1; i < bed.length; i++) {
            bed[i] = Admission.into(camp.bed("101/" + i));
        }
        at("19T20:00");
        admit(camp, bed[1]);
        admit(camp, bed[2]);
        admit(camp, bed[3]);
        at("20T10:00");
        admit(camp, bed[4]);
        admit(camp, Admission.into(camp.bed("101/1")).childOf(bed[1].stay()));
        Admission waiting = admit(camp, Admission.waitingIn(camp.id()));
        at("20T11:00");
        Lab.Taken negative = lab.take(bed[1]);
        Lab.Taken invalid = lab.take(bed[2]);
        Lab.Taken leaked = lab.take(bed[3]);
        // At the cut-off itself: the day that ends.
        at("20T18:00");
        admit(camp, bed[5]);
        at("20T20:00");
        for (int i = 6; i <= 10; i++) {
            admit(camp, bed[i]);
        }
        at("21T06:00");
        step(camp, bed[2], "to-hospital", Body.of("hospital", "TTYT", "reason", "broken arm"));
        step(camp, bed[3], "absent", Body.of("lastSeenAt", "2026-11-21T05:00:00+07:00", "reason", "gone"));
        step(camp, bed[10], "absent", Body.of("lastSeenAt", "2026-11-21T05:00:00+07:00", "reason", "gone"));
        at("21T09:00");
        lab.report(negative.tube(), "resultedAt", "2026-11-21T08:00:00+07:00");
        lab.report(invalid.tube(), "resultedAt", "2026-11-21T08:00:00+07:00", "outcome", "INVALID");
        reject(camp, leaked);
        lab.take(bed[1]);
        at("21T10:00");
        end(camp, bed[4], "TREATMENT");
        end(camp, bed[5], "RETURNED");
        end(camp, bed[6], "DECEASED");
        endedAs(camp, bed[7], "COMPLETED");
        endedAs(camp, bed[8], "RECOVERED");
        endedAs(camp, bed[9], "HOME_QUARANTINE");
        step(camp, bed[10], "close-as-absconded", Body.of("reason", "minutes 12/BB"));
        // After the cut-off: two who came before it, and one who never was.
        at("21T19:00");
        admit(camp, bed[11].at("2026-11-21T17:00:00+07:00"));
        admit(camp, bed[12].at("2026-11-21T17:30:00+07:00"));
        step(camp, waiting, "void", Body.of("reason", "entered twice"));
        at("22T12:00");
        return camp;
    }

    private static void reject(Camp camp, Lab.Taken sample) {
        Map<String, Object> rack = Tubes.rack(sample.tube());
        rack.put("code", "LEAKED");
        camp.laboratory().post("/samples/reject", rack).then().statusCode(200);
    }

    // ---- Who may ask what

    @Test
    void figuresAreAnsweredForOnesOwnPlaceOnly() {
        at("20T12:00");
        Camp camp = fixtures.camp(room("101", 1));
        Camp other = fixtures.camp(room("101", 1));
        String path = "/facilities/" + camp.id() + "/daily-figures";
        for (String one : List.of(path, "/daily-figures")) {
            Api.nobody().get(one).then().statusCode(401);
            for (String role : List.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.LABORATORY)) {
                camp.as(role).get(one).then().statusCode(403);
            }
            for (String role : List.of(
                    Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT, Role.COMMITTEE, Role.CLIENT)) {
                camp.as(role)
                        .get(one)
                        .then()
                        .statusCode(200)
                        .body("camps.facilityId", equalTo(List.of(camp.id().toString())));
            }
        }
        other.department().get(path).then().statusCode(404).body("code", equalTo("PLACE_NOT_FOUND"));
        other.department()
                .get("/daily-figures?unitId=" + camp.province())
                .then()
                .statusCode(404);
        camp.reception().get("/daily-figures?unitId=" + camp.commune()).then().statusCode(404);
    }

    @Test
    void aDayThatHasNotBegunAndAMomentToComeAreRefused() {
        at("20T12:00");
        Camp camp = fixtures.camp(room("101", 1));
        String path = "/facilities/" + camp.id() + "/daily-figures?";
        refused(camp, path + "day=2026-11-21", "IN_FUTURE", "day");
        refused(camp, path + "knownAt=2026-11-20T12:00:01+07:00", "IN_FUTURE", "knownAt");
        refused(camp, path + "day=2026-11-20&knownAt=2026-11-19T17:59:59+07:00", "IN_FUTURE", "day");
        camp.department().get(path + "day=heute").then().statusCode(400);
        day(camp, "day=1900-01-01").body("before", nullValue());
        at("20T18:00");
        day(camp, "day=2026-11-21").body("before", equalTo(0));
    }

    private static void refused(Camp camp, String path, String code, String field) {
        camp.department()
                .get(path)
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("errors.field", equalTo(List.of(field)));
    }

    // ---- What they are

    @Test
    void theFirstDayIsAsItIsKnownNow() {
        Camp camp = threeDays();
        day(camp, "day=2026-11-20")
                .noRootPath()
                .body("day", equalTo("2026-11-20"))
                .body("from", equalTo("2026-11-19T18:00:00+07:00"))
                .body("cutOff", equalTo("2026-11-20T18:00:00+07:00"))
                .body("asOf", equalTo("2026-11-20T18:00:00+07:00"))
                .body("complete", equalTo(true))
                .body("knownAt", nullValue())
                .body("addsUp", equalTo(true))
                .rootPath("camps[0].figures")
                .body("before", equalTo(0))
                .body("beforeAsTold", equalTo(0))
                .body("correctedSince", equalTo(0))
                .body("in", equalTo(Body.of("total", 6, "byCause", Body.of("ADMITTED", 6))))
                .body("out", equalTo(Body.of("total", 0, "byCause", Body.of())))
                .body("now", equalTo(people(6, 5, 1, 0, 0, 0)))
                .body("samples.inDay", equalTo(samples(3, 0, 0, 0, 0)))
                .body("samples.sinceOpening", equalTo(samples(3, 0, 0, 0, 0)))
                .body("samples.pending", equalTo(3))
                .body("cumulative", equalTo(Body.of("total", 6, "now", 6, "ended", 0, "off", 0)))
                .body("addsUp", equalTo(true))
                .body("off", equalTo(0));
    }

    @Test
    void theSecondDayHasAnEndOfEachKind() {
        Camp camp = threeDays();
        day(camp, "day=2026-11-21")
                .body("before", equalTo(6))
                .body("beforeAsTold", equalTo(7))
                .body("correctedSince", equalTo(-1))
                .body("in", equalTo(Body.of("total", 7, "byCause", Body.of("ADMITTED", 7))))
                .body(
                        "out",
                        equalTo(Body.of(
                                "total",
                                7,
                                "byCause",
                                Body.of(
                                        "ABSCONDED",
                                        1,
                                        "COMPLETED",
                                        1,
                                        "DECEASED",
                                        1,
                                        "HOME_QUARANTINE",
                                        1,
                                        "RECOVERED",
                                        1,
                                        "RETURNED",
                                        1,
                                        "TREATMENT",
                                        1))))
                .body("now", equalTo(people(6, 3, 1, 0, 1, 1)))
                .body("samples.inDay", equalTo(samples(1, 0, 1, 1, 1)))
                .body("samples.sinceOpening", equalTo(samples(4, 0, 1, 1, 1)))
                .body("samples.pending", equalTo(1))
                .body("cumulative", equalTo(Body.of("total", 13, "now", 6, "ended", 7, "off", 0)))
                .body("addsUp", equalTo(true));
    }

    @Test
    void whatWasToldAtTheCutOffCanBeAskedAgain() {
        Camp camp = threeDays();
        day(camp, "day=2026-11-21&knownAt=2026-11-21T18:00:00+07:00")
                .noRootPath()
                .body("knownAt", equalTo("2026-11-21T18:00:00+07:00"))
                .body("complete", equalTo(true))
                .rootPath("camps[0].figures")
                .body("before", equalTo(7))
                .body("correctedSince", equalTo(0))
                .body("in.total", equalTo(5))
                .body("out.total", equalTo(7))
                .body("now", equalTo(people(5, 1, 1, 1, 1, 1)))
                .body("addsUp", equalTo(true));
        // A result that the laboratory had at eight was not known before nine.
        day(camp, "day=2026-11-21&knownAt=2026-11-21T08:30:00+07:00")
                .noRootPath()
                .body("complete", equalTo(false))
                .body("asOf", equalTo("2026-11-21T08:30:00+07:00"))
                .rootPath("camps[0].figures")
                .body("out.total", equalTo(0))
                .body("samples.pending", equalTo(3));
    }

    @Test
    void aDayWhoseCutOffHasNotComeSaysSo() {
        Camp camp = threeDays();
        day(camp, "")
                .noRootPath()
                .body("day", equalTo("2026-11-22"))
                .body("cutOff", equalTo("2026-11-22T18:00:00+07:00"))
                .body("asOf", equalTo("2026-11-22T12:00:00+07:00"))
                .body("complete", equalTo(false))
                .rootPath("camps[0].figures")
                .body("before", equalTo(6))
                .body("beforeAsTold", equalTo(5))
                .body("correctedSince", equalTo(1))
                .body("in.total", equalTo(0))
                .body("out.total", equalTo(0))
                .body("now.total", equalTo(6));
    }

    @Test
    void aStayThatWasOverAndIsVoidNowIsStillKnownAsItWas() {
        at("19T17:00");
        Camp camp = fixtures.camp(room("101", 1));
        at("20T10:00");
        Admission person = admit(camp, Admission.into(camp.bed("101/1")));
        at("20T12:00");
        end(camp, person, "RETURNED");
        at("20T14:00");
        step(camp, person, "void", Body.of("reason", "somebody else"));
        day(camp, "").body("in.total", equalTo(0)).body("cumulative.total", equalTo(0));
        day(camp, "knownAt=2026-11-20T13:00:00+07:00")
                .body("in.total", equalTo(1))
                .body("out.byCause", equalTo(Body.of("VOIDED_SINCE", 1)))
                .body("addsUp", equalTo(true));
    }

    @Test
    void whoGoesToAnotherCampLeavesTheOneAndComesIntoTheOther() {
        at("19T17:00");
        Camp camp = fixtures.camp(room("101", 1));
        UUID other = second(camp);
        at("20T10:00");
        Admission person = admit(camp, Admission.waitingIn(camp.id()));
        at("20T20:00");
        Sql.texts("""
                with moved as (
                    update presence set ended_at = '2026-11-20T20:00:00+07:00', ended_recorded_at = '2026-11-20T20:00:00+07:00'
                     where stay_id = ? returning *),
                there as (update stay set facility_id = ? where id = ?)
                insert into presence (id, stay_id, facility_id, kind, began_at, began_recorded_at, began_recorded_by)
                select gen_random_uuid(), stay_id, ?, kind, ended_at, ended_at, 'x' from moved""", person.stay(), other, person.stay(), other);
        at("20T21:00");
        String unit = "/daily-figures?day=2026-11-21&unitId=" + camp.province();
        camp.department()
                .get(unit)
                .then()
                .statusCode(200)
                .body("camps.facilityId", equalTo(List.of(camp.id().toString(), other.toString())))
                .body("camps.figures.before", equalTo(List.of(1, 0)))
                .body("camps.figures.now.total", equalTo(List.of(0, 1)))
                .body("camps[0].figures.out.byCause", equalTo(Body.of("TRANSFERRED_OUT", 1)))
                .body("camps[1].figures.in.byCause", equalTo(Body.of("TRANSFERRED_IN", 1)))
                .body("camps.figures.addsUp", equalTo(List.of(true, true)))
                .body("total.before", equalTo(1))
                .body("total.in.total", equalTo(1))
                .body("total.out.total", equalTo(1))
                .body("total.now.total", equalTo(1))
                .body("addsUp", equalTo(true));
        // Each alone says the same as both together.
        day(camp, "day=2026-11-21")
                .body("out.byCause.TRANSFERRED_OUT", equalTo(1))
                .body("addsUp", equalTo(true));
        camp.department()
                .get("/facilities/" + other + "/daily-figures?day=2026-11-21")
                .then()
                .body("total.in.byCause.TRANSFERRED_IN", equalTo(1))
                .body("addsUp", equalTo(true));
        camp.department()
                .get("/facilities/" + other + "/daily-figures?day=2026-11-20")
                .then()
                .body("total.cumulative.total", equalTo(0))
                .body("addsUp", equalTo(true));
    }

    private static UUID second(Camp camp) {
        UUID id = Ids.next();
        camp.department()
                .post(
                        "/facilities",
                        Body.of(
                                "id",
                                id,
                                "name",
                                "Khách sạn (thử)",
                                "kind",
                                "HOTEL",
                                "operator",
                                "PRIVATE",
                                "unitId",
                                camp.commune()))
                .then()
                .statusCode(201);
        return id;
    }

    @Test
    void aLedgerThatContradictsItselfIsNotMadeToFit() {
        at("19T17:00");
        Camp camp = fixtures.camp(room("101", 1));
        at("20T10:00");
        Admission lost = admit(camp, Admission.waitingIn(camp.id()));
        Admission left = admit(camp, Admission.waitingIn(camp.id()));
        at("20T12:00");
        end(camp, left, "RETURNED");
        day(camp, "").body("addsUp", equalTo(true)).body("off", equalTo(0));
        Sql.texts("delete from presence where stay_id = ?", lost.stay());
        day(camp, "")
                .body("in.total", equalTo(2))
                .body("out.total", equalTo(1))
                .body("now.total", equalTo(0))
                .body("addsUp", equalTo(false))
                .body("off", equalTo(-1))
                .body("cumulative.off", equalTo(1))
                .noRootPath()
                .body("addsUp", equalTo(false))
                .body("total.addsUp", equalTo(false))
                .body("total.off", equalTo(1));
        // The next day is sound by itself, and the sum since the opening is not.
        at("21T10:00");
        day(camp, "").body("off", equalTo(0)).body("cumulative.off", equalTo(1)).body("addsUp", equalTo(false));
    }

    @Test
    void somebodyWhoIsThereAfterHisStayEndedShows() {
        at("19T17:00");
        Camp camp = fixtures.camp(room("101", 1));
        at("20T10:00");
        Admission left = admit(camp, Admission.waitingIn(camp.id()));
        at("20T12:00");
        end(camp, left, "RETURNED");
        Sql.texts("do $$ begin set local session_replication_role = replica;"
                + " insert into presence (id, stay_id, facility_id, kind, began_at, began_recorded_at, began_recorded_by)"
                + " values (gen_random_uuid(), '" + left.stay() + "', '" + camp.id() + "', 'WAITING_FOR_BED',"
                + " '2026-11-20T12:30:00+07:00', '2026-11-20T12:30:00+07:00', 'x'); end $$");
        at("20T13:00");
        day(camp, "")
                .body("now.total", equalTo(1))
                .body("addsUp", equalTo(false))
                .body("off", equalTo(1));
    }

    @Test
    void theHourOfTheCutOffIsData() {
        at("19T17:00");
        Camp camp = fixtures.camp(room("101", 1));
        at("23T12:00");
        Sql.texts("insert into daily_cut_off values ('2026-11-21', '16:00', 'test', null)");
        try {
            day(camp, "day=2026-11-21")
                    .noRootPath()
                    .body("from", equalTo("2026-11-20T18:00:00+07:00"))
                    .body("cutOff", equalTo("2026-11-21T16:00:00+07:00"));
            day(camp, "day=2026-11-22").noRootPath().body("from", equalTo("2026-11-21T16:00:00+07:00"));
        } finally {
            Sql.texts("delete from daily_cut_off where valid_from = '2026-11-21'");
        }
    }

    // ---- As a workbook

    @Test
    void theWorkbookHasTheSameFiguresAndNoNames() {
        Camp camp = threeDays();
        byte[] file = camp.as(Role.CLIENT)
                .request()
                .accept(SheetReader.XLSX)
                .get("/api/v1/daily-figures?day=2026-11-21&unitId=" + camp.province())
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo(SheetReader.XLSX))
                .header("Content-Disposition", containsString("so-lieu-2026-11-21.xlsx"))
                .extract()
                .asByteArray();
        List<List<String>> rows = new ArrayList<>();
        try (Table table = Workbook.open(file)) {
            table.rows()
                    .forEachRemaining(
                            row -> rows.add(row.cells().stream().map(Cell::text).toList()));
        }
        assertEquals(5, rows.size());
        assertEquals(
                "Số liệu từ 18:00 20/11/2026 đến 18:00 21/11/2026 / Figures from 18:00 20/11/2026 to 18:00 21/11/2026",
                rows.get(0).get(0));
        assertEquals("Cơ sở cách ly", rows.get(1).get(0));
        assertEquals("Camp", rows.get(2).get(0));
        assertEquals("Camp " + camp.id(), rows.get(3).get(0));
        assertEquals("Tổng cộng / Total", rows.get(4).get(0));
        JsonPath day = day(camp, "day=2026-11-21").extract().jsonPath();
        for (List<String> line : rows.subList(3, 5)) {
            assertEquals(day.getString("total.before"), line.get(column(rows, "Before")));
            assertEquals("7", line.get(column(rows, "Before, as told then")));
            assertEquals("7", line.get(column(rows, "In: admitted")));
            assertEquals("1", line.get(column(rows, "Out: recovered")));
            assertEquals("7", line.get(column(rows, "Out")));
            assertEquals("6", line.get(column(rows, "Now")));
            assertEquals("0", line.get(column(rows, "Off")));
            assertEquals("1", line.get(column(rows, "In hospital")));
            assertEquals("1", line.get(column(rows, "Pending")));
            assertEquals("13", line.get(column(rows, "Total since opening")));
            assertEquals(rows.get(1).size(), line.size());
        }
    }

    private static int column(List<List<String>> rows, String english) {
        return rows.get(2).indexOf(english);
    }

    private static Map<String, Object> people(int total, int beds, int sharing, int waiting, int hospital, int absent) {
        return Body.of(
                "total",
                total,
                "inBeds",
                beds,
                "childrenSharing",
                sharing,
                "waiting",
                waiting,
                "inHospital",
                hospital,
                "inTransit",
                0,
                "absent",
                absent,
                "unplaced",
                0);
    }

    private static Map<String, Object> samples(int taken, int positive, int negative, int other, int rejected) {
        return Body.of(
                "taken", taken, "positive", positive, "negative", negative, "other", other, "rejected", rejected);
    }
}
