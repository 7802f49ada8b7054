package vn.cachly.dev;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Api;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.Tokens;
import vn.cachly.access.Role;

/** The demo as a newcomer gets it, on a database of its own. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
@TestProfile(DemoProvinceTest.Fresh.class)
class DemoProvinceTest {
    /** Nothing is set; a profile has the service and its database started anew. */
    public static class Fresh implements QuarkusTestProfile {}

    private static final List<String> TABLES = List.of(
            "facility",
            "room",
            "bed",
            "person",
            "person_identifier",
            "family",
            "stay",
            "presence",
            "stay_category",
            "bed_use",
            "clock_event",
            "screening",
            "evidence",
            "quarantine_order",
            "quarantine_order_item",
            "release_hold",
            "health_check",
            "sample",
            "test_result",
            "exposure_member",
            "release_item",
            "handover",
            "follow_up",
            "certificate",
            "assignment",
            "audit_entry",
            "change");

    @Inject
    DemoProvince demo;

    @Inject
    TestClock clock;

    @AfterEach
    void letTimeRun() {
        clock.reset();
    }

    @Test
    void isTheSameEveryTimeAndLoadedOnce() {
        clock.freeze("2026-11-24T00:10:00+07:00");
        assertTrue(demo.load(Tokens.ISSUER));
        assertEquals(new DemoFigures.Figures(7, 1200, 721, 1768), demo.figures());
        List<Long> rows = rows();
        assertFalse(demo.load(Tokens.ISSUER));
        assertEquals(rows, rows());
        assertAll(
                DemoProvinceTest::everyBedIsInOnePart,
                DemoProvinceTest::somePeopleAskForSomebodyToAct,
                DemoProvinceTest::whatIsThereBesidePeople,
                DemoProvinceTest::whatIsKnownOfTheirHealth,
                DemoProvinceTest::whoGoesHome);
    }

    private static void everyBedIsInOnePart() {
        JsonPath capacity = mai("/capacity?by=FACILITY");
        for (String part : List.of("outOfService", "blocked", "cleaning", "occupied", "held", "free", "closedCohort")) {
            List<Integer> camps = capacity.getList("parts.beds." + part);
            assertEquals(
                    camps.stream().mapToInt(Integer::intValue).sum(),
                    capacity.getInt("beds." + part),
                    camps.toString());
        }
        assertEquals(List.of(432, 48, 48, 96, 360, 192, 24), capacity.getList("parts.beds.design"));
        assertEquals(List.of(272, 3, 21, 69, 226, 111, 19), capacity.getList("parts.people.total"));
        assertEquals(3, mai("/capacity?facilityId=" + camp(1)).getInt("beds.occupied"));
    }

    private static void somePeopleAskForSomebodyToAct() {
        assertEquals(List.of(0, 0, 0, 0, 15, 1, 0), alarms("RELEASE_DUE"));
        assertEquals(List.of(3, 0, 8, 20, 0, 0, 0), alarms("ORDER_MISSING"));
        assertEquals(List.of(0, 0, 0, 5, 15, 1, 0), alarms("ORDER_EXTENSION_NEEDED"));
        assertEquals(List.of("FACILITY"), mai("/release-holds").getList("items.scope"));
        assertEquals("F0", mai("/stays/" + DemoCases.CASE).getString("category"));
    }

    private static void whatIsThereBesidePeople() {
        assertEquals(List.of("BLOCKED 3", "HELD 6", "OCCUPIED 717", "OUT_OF_SERVICE 26"), Sql.texts("""
                select kind || ' ' || count(*) from bed_use
                 where (ended_at is null or kind = 'HELD') and kind <> 'CLEANING' group by kind order by 1"""));
        assertEquals(List.of("COMPLETED 6", "RETURNED 1706", "TREATMENT 56"), Sql.texts("""
                select end_kind || ' ' || count(*) from stay where ended_at is not null group by end_kind order by 1"""));
        assertEquals(List.of("ENTRANT 376", "EPIDEMIC_AREA 150", "F0 3", "F1 187", "SUSPECT 5"), Sql.texts("""
                select category || ' ' || count(*) from stay_category where ended_at is null group by category order by 1"""));
        assertEquals(List.of("16", "5", "22"), Sql.texts("""
                select count(*) from evidence group by coalesce(judgement, 'OPEN') order by coalesce(judgement, 'OPEN')"""));
        assertEquals(1, Sql.number("""
                select count(*) from bed_use
                 where kind = 'CLEANING' and ended_at is null and began_at < timestamptz '2026-11-23 00:10+07'"""));
        assertEquals(0, Sql.number("select count(*) from person where name !~ 'Demo'"));
        assertEquals(48, Sql.number("""
                select count(*) from stay s join person p on p.id = s.person_id where s.ended_at is null and p.declared_only"""));
        assertEquals(8, Sql.number("select count(distinct nationality) from person"));
        assertEquals(61, Sql.number("select count(*) from family"));
    }

    private static void whatIsKnownOfTheirHealth() {
        assertEquals(List.of("EVENING 626", "MORNING 616"), Sql.texts("""
                select session || ' ' || count(*) from health_check where voided_at is null group by session order by 1"""));
        assertEquals(
                1,
                mai("/facilities/" + camp(5) + "/health-alerts")
                        .getList("items")
                        .size());
        assertEquals(List.of("RECEIVED 96", "REJECTED 2", "RESULTED 634", "SENT 9"), Sql.texts("""
                select state || ' ' || count(*) from sample group by state order by 1"""));
        assertEquals(List.of("NEGATIVE 632", "POSITIVE 2"), Sql.texts("""
                select outcome || ' ' || count(*) from test_result group by outcome order by 1"""));
        assertEquals(List.of("DECIDED 5", "OPEN 3"), Sql.texts("""
                select e.state || ' ' || count(*) from exposure e join exposure_member m on m.exposure_id = e.id
                 group by e.state order by 1"""));
        assertEquals(List.of("NAME_MISMATCH"), mai("/result-reviews").getList("items.cause"));
        assertEquals(
                1,
                mai("/facilities/" + camp(5) + "/hospital-trips")
                        .getList("items")
                        .size());
        assertEquals(
                1, mai("/facilities/" + camp(3) + "/absences").getList("items").size());
    }

    private static void whoGoesHome() {
        assertEquals(
                List.of("APPROVED", "APPROVED", "APPROVED", "APPROVED", "PROPOSED"),
                mai("/release-lists?facilityId=" + camp(5)).getList("items.state"));
        JsonPath due = mai("/facilities/" + camp(5) + "/release-due?limit=200");
        assertEquals(leavers(7, 8, 9, 10), due.getList("items.findAll { it.open }.stayId"));
        assertEquals(
                leavers(11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21), due.getList("items.findAll { !it.open }.stayId"));
        JsonPath handovers = mai("/handovers?facilityId=" + camp(5));
        assertEquals(1, handovers.getList("items.findAll { it.overdue }").size());
        assertEquals(
                3,
                handovers.getList("items.findAll { it.acknowledgedAt != null }").size());
        assertEquals(15, Sql.number("select count(*) from follow_up where well"));
        assertEquals(
                6,
                mai("/facilities/" + camp(5) + "/certificates").getList("items").size());
        assertEquals(1, Sql.number("select count(*) from gate_override where confirmed_at is null"));
        assertEquals(
                List.of("HANDOVER_TO_ACKNOWLEDGE true", "HANDOVER_TO_ACKNOWLEDGE false"),
                Api.of("tam", Role.COMMITTEE)
                        .get("/tasks")
                        .jsonPath()
                        .getList("items.collect { it.kind + ' ' + it.overdue }"));
    }

    private static List<String> leavers(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> DemoIds.of("50", 9000 + number).toString())
                .toList();
    }

    private static List<Integer> alarms(String alarm) {
        return IntStream.rangeClosed(1, 7)
                .map(number -> mai("/facilities/" + camp(number) + "/date-alarms?limit=200&alarm=" + alarm)
                        .getList("items")
                        .size())
                .boxed()
                .toList();
    }

    private static JsonPath mai(String path) {
        return Api.of("mai", Role.DEPARTMENT).get(path).jsonPath();
    }

    private static String camp(int number) {
        return DemoIds.of("f00" + number).toString();
    }

    private static List<Long> rows() {
        return TABLES.stream()
                .map(table -> Sql.number("select count(*) from " + table))
                .toList();
    }
}
