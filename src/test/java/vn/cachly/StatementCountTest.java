package vn.cachly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.cachly.access.Role;
import vn.cachly.opening.OpeningFile;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Sequencer;
import vn.cachly.task.TaskOutcome;

/** How often a request goes to the database; the same for one row and for many. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class StatementCountTest {
    @Inject
    SessionFactory sessions;

    @Inject
    Fixtures fixtures;

    @Inject
    Sequencer sequencer;

    @Inject
    OpenTasks tasks;

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    private long statements(Runnable request) {
        request.run();
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        request.run();
        // A plan made anew for each request would be kept with all before it, and all would be searched by the next.
        assertEquals(0, statistics.getQueryPlanCacheMissCount(), "plans made anew");
        return statistics.getPrepareStatementCount();
    }

    @Test
    void anAdmissionTakesThirteenStatements() {
        Fixtures.Camp camp = fixtures.camp(room("101", 2));
        String[] bed = {"101/0", "101/1", "101/2"};
        int[] next = {0};
        // place, key, bed, person, stay, room lock, bed and its rules, rules of the camp, clock, audit, feed, view,
        // answer
        assertEquals(
                13,
                statements(() -> camp.reception()
                        .post("/stays", Admission.into(camp.bed(bed[++next[0]])).body())
                        .then()
                        .statusCode(201)));
    }

    @Test
    void aScreeningTakesFiveMoreWithTheAdmissionAndTenAlone() {
        Fixtures.Camp camp = fixtures.camp(room("1", 2));
        Admission[] last = new Admission[1];
        int[] bed = {0};
        // known, rules, screening, audit, feed
        assertEquals(18, statements(() -> {
            last[0] = Admission.into(camp.bed("1/" + ++bed[0])).with("screening", screening());
            camp.reception().post("/stays", last[0].body()).then().statusCode(201);
        }));
        String path = "/stays/" + last[0].stay() + "/screenings";
        // place, key, stay, known, rules, screening, audit, feed, version of the stay, answer
        assertEquals(
                10,
                statements(() -> camp.reception().post(path, screening()).then().statusCode(201)));
        // place, stay, list, audit
        assertEquals(4, count(camp, Role.DEPARTMENT, path));
    }

    private static Object screening() {
        return Body.of("id", Ids.next(), "temperature", 36.5, "category", "ENTRANT", "outcome", "REGULAR");
    }

    @Test
    void listsTakeTheSameNumberOfStatementsHoweverLongTheyAre() {
        Fixtures.Camp small = camp(1);
        Fixtures.Camp large = camp(12);
        // Rules are looked up again after a second.
        clock.freeze(clock.instant().toString());
        for (String path : new String[] {
            "/facilities",
            "/facilities/{camp}/rooms",
            "/facilities/{camp}/board",
            "/facilities/{camp}/muster",
            "/facilities/{camp}/placement/elsewhere?category=ENTRANT",
            "/stays?facilityId={camp}",
            "/facilities/{camp}/date-alarms",
            "/release-holds",
            "/transfers?facilityId={camp}",
            "/orders?facilityId={camp}",
            "/protocols",
            "/persons?q=nguyen",
            "/beds/{bed}/uses",
            "/beds/{bed}/reservations",
            "/areas",
            "/areas?q=xa",
            "/areas?limit=200&q=phuong",
            "/areas/{province}/successors",
            "/areas/20250701-0001-8000-8000-000000000091/predecessors"
        }) {
            assertEquals(count(small, Role.COMMANDER, path), count(large, Role.COMMANDER, path), path);
        }
        sequencer.turn();
        for (String path : new String[] {"/audit", "/audit?id={camp}"}) {
            assertEquals(count(small, Role.AUDITOR, path), count(large, Role.AUDITOR, path), path);
        }
        assertEquals(
                count(small, Role.ADMINISTRATOR, "/assignments"), count(large, Role.ADMINISTRATOR, "/assignments"));
        assertEquals(2, count(large, Role.DEPARTMENT, "/changes"));
    }

    @Test
    void bedsForOnePersonTakeTwoStatementsAndFourForSomebodyInTheCamp() {
        for (int size : new int[] {1, 12}) {
            Fixtures.Camp camp = camp(size);
            // place, rooms
            assertEquals(2, count(camp, Role.RECEPTION, "/facilities/{camp}/placement?category=ENTRANT&sex=MALE"));
            String stay = Sql.text("select id from stay where facility_id = ? limit 1", camp.id());
            // place, rooms, person, audit
            assertEquals(4, count(camp, Role.RECEPTION, "/facilities/{camp}/placement?stayId=" + stay));
        }
    }

    @Test
    void aMusterTakesThreeStatementsAndARollCallFiveHoweverManyPeopleThereAre() {
        for (int size : new int[] {1, 12}) {
            Fixtures.Camp camp = camp(size);
            // place, list, audit
            assertEquals(3, count(camp, Role.COMMANDER, "/facilities/{camp}/muster"));
            UUID call = Ids.next();
            camp.reception()
                    .post("/facilities/" + camp.id() + "/roll-calls", Body.of("id", call, "kind", "ROUTINE"))
                    .then()
                    .statusCode(201);
            // place, roll call, answers, comparison, audit
            assertEquals(5, count(camp, Role.COMMANDER, "/roll-calls/" + call));
            // place, camp, list
            assertEquals(3, count(camp, Role.COMMANDER, "/facilities/{camp}/roll-calls"));
            // place, key, roll call, known, reachable, replaced, rooms, people, version, audit, feed, answer
            List<UUID> stays = new ArrayList<>();
            Sql.texts("select id from stay where facility_id = ?", camp.id())
                    .forEach(id -> stays.add(UUID.fromString(id)));
            assertEquals(
                    12,
                    statements(() -> camp.reception()
                            .post(
                                    "/roll-calls/" + call + "/rooms",
                                    Body.of("rooms", List.of(Body.of("id", Ids.next(), "present", stays))))
                            .then()
                            .statusCode(200)));
        }
    }

    @Test
    void theRoundOfACampTakesSixStatementsForTwoPeopleAndForHundreds() throws SQLException {
        for (int size : new int[] {2, 400}) {
            Fixtures.Camp camp = fixtures.camp(room("1", 1));
            try (Connection superuser = TestSetup.superuser()) {
                Crowd.admit(
                        superuser,
                        camp.id(),
                        size,
                        clock.instant().minusSeconds(60).toString());
            }
            // place, list, checks, alerts, clocks, audit
            assertEquals(6, count(camp, Role.HEALTH_WORKER, "/facilities/{camp}/health-round"));
            // place, camp, list
            for (String list : List.of("health-alerts", "absences", "hospital-trips")) {
                assertEquals(3, count(camp, Role.HEALTH_WORKER, "/facilities/{camp}/" + list));
            }
        }
    }

    @Test
    void theListsOfTheWayHomeTakeTheSameNumberOfStatementsForOnePersonAndForMany() {
        Map<String, Long> one = listsOfTheWayHome(1);
        assertEquals(one, listsOfTheWayHome(5));
        one.forEach((list, statements) -> assertTrue(statements <= 20, list + ": " + statements));
    }

    private Map<String, Long> listsOfTheWayHome(int size) {
        WayOut way = WayOut.of(fixtures, clock, size);
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String path : List.of(
                "/facilities/{camp}/sampling-tasks",
                "/facilities/{camp}/samples",
                "/samples/{samples}/results",
                "/result-reviews",
                "/exposures?facilityId={camp}",
                "/exposures/{exposures}",
                "/release-lists?facilityId={camp}",
                "/release-lists/{release-lists}",
                "/facilities/{camp}/release-due",
                "/stays/{stays}/release-gate",
                "/stays/{stays}/release-overrides",
                "/handovers?facilityId={camp}",
                "/handovers/{handovers}",
                "/facilities/{camp}/certificates",
                "/facilities/{camp}/health-alerts",
                "/facilities/{camp}/absences",
                "/facilities/{camp}/hospital-trips",
                "/stays/{stays}/health-checks",
                "/tasks")) {
            String filled = path;
            for (Map.Entry<String, String> record : way.records().entrySet()) {
                filled = filled.replace("{" + record.getKey() + "}", record.getValue());
            }
            counts.put(path, count(way.camp(), Role.HEALTH_WORKER, filled));
        }
        counts.put("a committee's /handovers", count(way.camp(), Role.COMMITTEE, "/handovers"));
        counts.put("a committee's /tasks", count(way.camp(), Role.COMMITTEE, "/tasks"));
        return counts;
    }

    @Test
    void theDayOfOneCampOrOfManyTakesSevenStatements() {
        for (int size : new int[] {1, 12}) {
            Fixtures.Camp camp = camp(size);
            for (int more = 1; more < size; more++) {
                Object one = Body.of(
                        "id",
                        Ids.next(),
                        "name",
                        "H",
                        "kind",
                        "HOTEL",
                        "operator",
                        "PRIVATE",
                        "unitId",
                        camp.commune());
                camp.department().post("/facilities", one).then().statusCode(201);
            }
            // place, reach, cut-offs, everywhere, camps, people, samples; of a unit which camps lay in it, too
            assertEquals(7, count(camp, Role.COMMANDER, "/facilities/{camp}/daily-figures"));
            assertEquals(8, count(camp, Role.COMMITTEE, "/daily-figures?unitId={province}"));
        }
    }

    @Test
    void theGateOfACampTakesAsManyStatementsForHundredsAsForTwo() throws SQLException {
        List<Long> counts = new ArrayList<>();
        for (int size : new int[] {2, 400}) {
            Fixtures.Camp camp = fixtures.camp(room("1", 1));
            try (Connection superuser = TestSetup.superuser()) {
                Crowd.admit(
                        superuser,
                        camp.id(),
                        size,
                        clock.instant().minusSeconds(60).toString());
            }
            counts.add(count(camp, Role.COMMANDER, "/facilities/{camp}/release-due"));
        }
        assertEquals(counts.get(0), counts.get(1));
    }

    @Test
    void lookingAtARoomTakesFourteenStatementsHoweverManyLieInIt() {
        for (int size : new int[] {1, 12}) {
            Fixtures.Camp camp = fixtures.camp(room("1", size));
            camp.beds()
                    .values()
                    .forEach(bed -> camp.reception()
                            .post("/stays", Admission.into(bed).body())
                            .then()
                            .statusCode(201));
            String path = "/facilities/" + camp.id() + "/rooms/" + camp.room("1") + "/health-checks";
            // place, key, camp, room, those in it taken and looked at again, taken, known, here, norm, checks, audit,
            // feed, answer
            assertEquals(
                    14,
                    statements(() -> camp.as(Role.HEALTH_WORKER)
                            .post(
                                    path,
                                    Body.of(
                                            "id",
                                            Ids.next(),
                                            "session",
                                            "EXTRA",
                                            "checkedAt",
                                            clock.instant().toString()))
                            .then()
                            .statusCode(200)));
        }
    }

    @Test
    void aBusOfFortyTwoIsTickedOffScreenedAndAdmittedInAsManyStatementsAsABusOfFour() {
        assertEquals(night(4), night(42));
    }

    /** Of ticking off people on the list and others, of screening, of the list, and of admitting them all. */
    private List<Long> night(int size) {
        Fixtures.RoomSpec[] rooms = IntStream.range(0, size)
                .mapToObj(i -> room(String.valueOf(i), 2))
                .toArray(Fixtures.RoomSpec[]::new);
        Bus[] buses = {null, null, null};
        Passenger[][] people = new Passenger[3][];
        int[] next = {0};
        for (int i = 1; i <= 2; i++) {
            buses[i] = Bus.to(fixtures.camp(rooms), null);
            people[i] = IntStream.range(0, size)
                    .mapToObj(n -> Passenger.man("An").of("GĐ" + n / 2, "SPOUSE"))
                    .toArray(Passenger[]::new);
            buses[i].expect(Arrays.copyOf(people[i], size / 2)).then().statusCode(200);
        }
        long ticked = statements(() -> {
            next[0]++;
            List<Object> items = new ArrayList<>();
            for (int n = 0; n < size; n++) {
                Passenger one = people[next[0]][n];
                items.add(n < size / 2 ? one.listed() : one.extra());
            }
            buses[next[0]]
                    .items(buses[next[0]].desk(), "/arrivals", items)
                    .then()
                    .statusCode(200);
        });
        next[0] = 0;
        long screened =
                statements(() -> buses[++next[0]].screen(people[next[0]]).then().statusCode(200));
        long listed = statements(() -> buses[2].list());
        next[0] = 0;
        long admitted = statements(() -> buses[++next[0]].admitAll().then().statusCode(200));
        assertEquals(
                size,
                Sql.number("select count(*) from arrival where group_id = ? and status = 'ADMITTED'", buses[2].id()));
        return List.of(ticked, screened, listed, admitted);
    }

    @Test
    void anOpeningBalanceTakesTheSameNumberOfStatementsHoweverManyPeopleAreInTheCamp() {
        assertEquals(opening(10), opening(40));
    }

    /** With papers, families, children, orders and tests; a dry run does all that a real one does. */
    private long opening(int people) {
        Fixtures.Camp camp = fixtures.camp(room("101", people));
        camp.department()
                .post(
                        "/signing-authorities",
                        Body.of(
                                "id",
                                Ids.next(),
                                "signer",
                                "A",
                                "office",
                                "B",
                                "orderKinds",
                                List.of("ENTRY"),
                                "operators",
                                List.of("MILITARY"),
                                "unitId",
                                camp.province(),
                                "instrument",
                                "1/QĐ",
                                "startsAt",
                                "2021-01-01T00:00:00+07:00"))
                .then()
                .statusCode(201);
        OpeningFile file = new OpeningFile();
        for (int i = 1; i <= people; i++) {
            file.row(
                    "101",
                    String.valueOf(i),
                    "Vào trại lúc",
                    "%02d/04/2021 15:30".formatted(1 + i % 28),
                    "Số giấy tờ",
                    "0870850%05d".formatted(i),
                    "Gia đình",
                    "G" + i / 2,
                    "Số quyết định",
                    i / 5 + "/QĐ",
                    "Cơ quan ban hành",
                    "C",
                    "Người ký",
                    "A",
                    "Ngày ký",
                    "20/04/2021",
                    "Cách ly từ ngày",
                    "20/04/2021",
                    "Cách ly đến hết ngày",
                    "03/05/2021",
                    "Xét nghiệm 1: lấy mẫu lúc",
                    "21/04/2021 09:00",
                    "Xét nghiệm 1: phương pháp",
                    "Test nhanh",
                    "Xét nghiệm 1: kết quả",
                    "Âm tính");
        }
        byte[] csv = file.csv();
        return statements(() -> OpeningFile.send(camp.commander(), camp.id(), "?dryRun=true", csv)
                .then()
                .statusCode(200));
    }

    @Test
    void anOrderTakesThirteenStatementsHoweverManyPeopleAreOnIt() {
        for (int size : new int[] {1, 12}) {
            Fixtures.Camp camp = camp(size);
            UUID authority = Ids.next();
            camp.department()
                    .post(
                            "/signing-authorities",
                            Body.of(
                                    "id",
                                    authority,
                                    "signer",
                                    "A",
                                    "office",
                                    "B",
                                    "orderKinds",
                                    List.of("ENTRY"),
                                    "operators",
                                    List.of("MILITARY"),
                                    "unitId",
                                    camp.province(),
                                    "instrument",
                                    "1",
                                    "startsAt",
                                    "2020-01-01T00:00:00+07:00"))
                    .then()
                    .statusCode(201);
            List<Map<String, Object>> items = Sql.texts("select id from stay where facility_id = ?", camp.id()).stream()
                    .map(stay -> Body.of("stayId", stay, "from", "2026-01-01", "until", "2026-01-14"))
                    .toList();
            int[] number = {0};
            // place, key, camp, known, versions of stays, strangers, signer, order, audit, feed, view, people, answer
            assertEquals(
                    13,
                    statements(() -> camp.commander()
                            .post(
                                    "/orders",
                                    Body.of(
                                            "id",
                                            Ids.next(),
                                            "facilityId",
                                            camp.id(),
                                            "kind",
                                            "ENTRY",
                                            "number",
                                            "" + ++number[0],
                                            "issuer",
                                            "I",
                                            "legalBasis",
                                            "L",
                                            "authorityId",
                                            authority,
                                            "signedAt",
                                            "2026-01-01T00:00:00+07:00",
                                            "items",
                                            items))
                            .then()
                            .statusCode(201)));
        }
    }

    @Test
    void capacityIsNotCountedTwiceForTheSameSecond() {
        Fixtures.Camp camp = camp(3);
        String path = "/capacity?by=FACILITY&facilityId=" + camp.id();
        assertEquals(0, statements(() -> camp.department().get(path).then().statusCode(200)));
    }

    @Test
    void tasksAreOpenedListedAndClosedInTheSameNumberOfStatementsHoweverManyThereAre() {
        for (int size : new int[] {1, 60}) {
            Fixtures.Camp camp = fixtures.camp();
            List<UUID> stays = new ArrayList<>();
            // place, tasks, audit, feed
            assertEquals(4, statements(() -> {
                stays.clear();
                IntStream.range(0, size).forEach(i -> stays.add(Ids.next()));
                tasks.open(stays.stream()
                        .map(stay -> OpenTasks.task(camp.id(), OpenTasks.Kind.FIRST_SAMPLE, stay, null))
                        .toList());
            }));
            // place, reach, list, audit
            assertEquals(4, count(camp, Role.COMMANDER, "/tasks?facilityId={camp}"));
            assertEquals(3, count(camp, Role.DEPARTMENT, "/tasks?overdue=false&kind=FIRST_SAMPLE"));
            String path = "/tasks/" + Sql.text("select id from task where facility_id = ? limit 1", camp.id());
            // place, task, audit
            assertEquals(3, count(camp, Role.COMMANDER, path));
            // place, tasks, audit, feed; again: place, none
            sessions.getStatistics().clear();
            assertEquals(
                    size,
                    tasks.close(OpenTasks.Kind.FIRST_SAMPLE, stays, TaskOutcome.DONE, null)
                            .size());
            assertEquals(4, sessions.getStatistics().getPrepareStatementCount());
            assertEquals(2, statements(() -> tasks.close(OpenTasks.Kind.FIRST_SAMPLE, stays, TaskOutcome.DONE, null)));
        }
    }

    @Test
    void originsTakeTwoStatementsAndOneMoreForAClient() {
        Fixtures.Camp camp = fixtures.camp();
        // place, list
        assertEquals(2, count(camp, Role.RECEPTION, "/origins"));
        assertEquals(2, count(camp, Role.RECEPTION, "/origins?q=cang&kind=PORT&unitId={province}"));
        // whether it has a place at all
        assertEquals(3, count(camp, Role.CLIENT, "/origins"));
    }

    private long count(Fixtures.Camp camp, String role, String path) {
        String address = path.replace("{camp}", camp.id().toString())
                .replace("{province}", camp.province().toString())
                .replace("{bed}", path.contains("{bed}") ? String.valueOf(camp.bed("1/1")) : "");
        // What an instance knows from then on, such as a rule that was published, is asked once.
        camp.as(role).get(address).then().statusCode(200);
        // And again from time to time, which may fall into one look, but not into three.
        return LongStream.range(0, 3)
                .map(look -> statements(() -> camp.as(role).get(address).then().statusCode(200)))
                .min()
                .orElseThrow();
    }

    private Fixtures.Camp camp(int size) {
        Fixtures.RoomSpec[] rooms = new Fixtures.RoomSpec[size];
        for (int i = 0; i < size; i++) {
            rooms[i] = room(String.valueOf(i + 1), 2);
        }
        Fixtures.Camp camp = fixtures.camp(rooms);
        camp.beds()
                .values()
                .forEach(bed -> camp.reception()
                        .post("/stays", Admission.into(bed).body())
                        .then()
                        .statusCode(201));
        return camp;
    }
}
