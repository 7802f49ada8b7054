package vn.cachly.task;

import static java.util.stream.Collectors.toSet;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.OpenTasks.Kind.CONSULAR_NOTICE;
import static vn.cachly.OpenTasks.Kind.FIRST_SAMPLE;
import static vn.cachly.OpenTasks.task;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.OpenTasks;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

/** What has to be done, and by whom. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class TaskResourceTest {
    private static final String MORNING = "2026-11-23T01:00:00Z";
    private static final String NOON = "2026-11-23T05:00:00Z";

    @Inject
    Fixtures fixtures;

    @Inject
    OpenTasks tasks;

    @Inject
    TestClock clock;

    private Camp camp;

    @BeforeEach
    void tenInTheMorning() {
        clock.freeze("2026-11-23T10:00:00+07:00");
        camp = fixtures.camp();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private UUID opened(String due) {
        return tasks.open(List.of(task(camp.id(), CONSULAR_NOTICE, Ids.next(), due)))
                .get(0);
    }

    private static Map<String, Object> done() {
        return Body.of("outcome", "DONE");
    }

    private List<String> listed(String filter) {
        return camp.commander()
                .get("/tasks?facilityId=" + camp.id() + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void aTaskSaysWhatIsToBeDoneAboutWhatUntilWhenAndByWhom() {
        UUID stay = Ids.next();
        UUID id = tasks.open(List.of(
                        new NewTask(CONSULAR_NOTICE, camp.id(), camp.commune(), stay, Instant.parse(NOON), false)))
                .get(0);
        String path = "/tasks/" + id;
        Api.nobody().get(path).then().statusCode(401);
        for (String role : List.of(Role.CLIENT, Role.ADMINISTRATOR, Role.AUDITOR)) {
            camp.as(role).get(path).then().statusCode(403);
        }
        fixtures.camp().commander().get(path).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        for (String role :
                List.of(Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT, Role.COMMITTEE)) {
            camp.as(role)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"0\""))
                    .body("kind", equalTo("CONSULAR_NOTICE"))
                    .body("facilityId", equalTo(camp.id().toString()))
                    .body("unitId", equalTo(camp.commune().toString()))
                    .body("subject.resource", equalTo("stay"))
                    .body("subject.id", equalTo(stay.toString()))
                    .body("openedAt", equalTo("2026-11-23T10:00:00+07:00"))
                    .body("openedBy", equalTo("tasks"))
                    .body("dueAt", equalTo("2026-11-23T12:00:00+07:00"))
                    .body("overdue", is(false))
                    .body("closedAt", nullValue())
                    .body("allowedActions", empty());
        }
    }

    @Test
    void whatIsOpenIsNotAskedForAgain() {
        UUID one = Ids.next();
        UUID two = Ids.next();
        assertEquals(
                1,
                tasks.open(List.of(
                                task(camp.id(), CONSULAR_NOTICE, one, NOON),
                                task(camp.id(), CONSULAR_NOTICE, one, null)))
                        .size());
        assertEquals(
                2,
                tasks.open(List.of(
                                task(camp.id(), CONSULAR_NOTICE, one, MORNING),
                                task(camp.id(), CONSULAR_NOTICE, two, null),
                                task(camp.id(), FIRST_SAMPLE, one, null)))
                        .size());
        assertEquals(3, listed("").size());
        assertEquals("2026-11-23 05:00:00+00", Sql.text("""
                select cast(due_at at time zone 'UTC' as text) || '+00' from task where subject_id = ? and kind = 'CONSULAR_NOTICE'""", one));
        assertEquals(
                1,
                tasks.close(CONSULAR_NOTICE, List.of(one), TaskOutcome.DONE, null)
                        .size());
        assertEquals(
                1,
                tasks.open(List.of(task(camp.id(), CONSULAR_NOTICE, one, null))).size());
        assertEquals(List.of(), tasks.open(List.of()));
    }

    @Test
    void tasksStandInTheOrderInWhichTheyAreDueThoseWithoutATermLast() {
        List<String> expected = new ArrayList<>();
        for (String due : List.of(MORNING, "2026-11-23T01:00:00.000001Z", NOON)) {
            expected.add(opened(due).toString());
        }
        Stream.of(opened(null), opened(null)).map(UUID::toString).sorted().forEach(expected::add);
        assertEquals(expected, listed(""));
        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            var page = camp.reception()
                    .get("/tasks?limit=2&facilityId=" + camp.id() + "&cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            paged.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertEquals(expected, paged);
        for (String key : List.of("x", "+1000000000-12-31T23:59:59Z", "-0001-01-01T00:00:00Z")) {
            String forged = Base64.getUrlEncoder().encodeToString((Ids.next() + key).getBytes(StandardCharsets.UTF_8));
            camp.reception()
                    .get("/tasks?cursor=" + forged)
                    .then()
                    .statusCode(400)
                    .body("errors.field", equalTo(List.of("cursor")));
        }
    }

    @Test
    void aTaskIsOverdueOnceItsTimeHasPassed() {
        String early = opened(MORNING).toString();
        String now = opened("2026-11-23T03:00:00Z").toString();
        String never = opened(null).toString();
        assertEquals(List.of(early), listed("&overdue=true"));
        camp.reception().get("/tasks/" + now).then().body("overdue", is(false));
        clock.advance(Duration.ofNanos(1_000));
        assertEquals(List.of(early, now), listed("&overdue=true"));
        camp.reception()
                .get("/tasks?facilityId=" + camp.id())
                .then()
                .body("items.id", contains(early, now, never))
                .body("items.overdue", contains(true, true, false));
        camp.reception().post("/tasks/" + early + "/close", 0, done()).then().body("overdue", is(false));
        assertEquals(List.of(now), listed("&overdue=true"));
        assertEquals(List.of(), listed("&overdue=true&open=false"));
        camp.reception().get("/tasks?overdue=perhaps").then().statusCode(400);
    }

    @Test
    void tasksAreFoundByKindAndByWhetherTheyWait() {
        UUID notice = opened(null);
        UUID sample = tasks.open(List.of(task(camp.id(), FIRST_SAMPLE, Ids.next(), null)))
                .get(0);
        assertEquals(List.of(sample.toString()), listed("&kind=FIRST_SAMPLE"));
        assertEquals(List.of(), listed("&kind=NO_SUCH_KIND"));
        camp.commander().post("/tasks/" + notice + "/close", 0, done()).then().statusCode(200);
        assertEquals(List.of(sample.toString()), listed(""));
        assertEquals(List.of(notice.toString()), listed("&open=false"));
    }

    @Test
    void theDepartmentSeesTheTasksOfAllItsCampsAndNobodySeesThoseOfOthers() {
        Camp other = fixtures.camp();
        UUID mine = opened(null);
        UUID theirs = tasks.open(List.of(task(other.id(), CONSULAR_NOTICE, Ids.next(), null)))
                .get(0);
        Api.nobody().get("/tasks").then().statusCode(401);
        camp.as(Role.CLIENT).get("/tasks").then().statusCode(403);
        camp.department().get("/tasks").then().body("items.id", contains(mine.toString()));
        other.department().get("/tasks").then().body("items.id", contains(theirs.toString()));
        other.department()
                .get("/tasks?facilityId=" + camp.id())
                .then()
                .statusCode(404)
                .body("code", equalTo("PLACE_NOT_FOUND"));
        other.commander().post("/tasks/" + mine + "/close", 0, done()).then().statusCode(404);
        camp.department().post("/tasks/" + mine + "/close", 0, done()).then().statusCode(200);
    }

    @Test
    void aCommitteeSeesAndClosesTheTasksOfItsUnitsAndNoneOfACampThatLiesInOne() {
        Camp other = fixtures.camp();
        List<UUID> all = Stream.of(
                        new NewTask(FIRST_SAMPLE, other.id(), camp.commune(), Ids.next(), null, true),
                        new NewTask(FIRST_SAMPLE, camp.id(), other.commune(), Ids.next(), null, true),
                        task(camp.id(), FIRST_SAMPLE, Ids.next(), null))
                .map(one -> tasks.open(List.of(one)).get(0))
                .toList();
        Api committee = camp.as(Role.COMMITTEE);
        committee
                .get("/tasks")
                .then()
                .statusCode(200)
                .body("items.id", contains(all.get(0).toString()));
        committee.get("/tasks?facilityId=" + camp.id()).then().statusCode(200).body("items", empty());
        for (UUID task : all.subList(1, 3)) {
            committee.get("/tasks/" + task).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
            committee.post("/tasks/" + task + "/close", 0, done()).then().statusCode(404);
        }
        committee.post("/tasks/" + all.get(0) + "/close", 0, done()).then().statusCode(200);
        other.commander()
                .get("/tasks?open=false")
                .then()
                .body("items.id", contains(all.get(0).toString()));
    }

    @Test
    void whoeverClosesATaskSaysWhatBecameOfIt() {
        String path = "/tasks/" + opened(MORNING) + "/close";
        Map<String, Object> done = Body.of("outcome", "DONE", "code", "BY_PHONE", "note", "Told Mr. X");
        Api.nobody().post(path, 0, done).then().statusCode(401);
        camp.as(Role.CLIENT).post(path, 0, done).then().statusCode(403);
        camp.reception().post(path, done).then().statusCode(428);
        camp.reception().post(path, 1, done).then().statusCode(412);
        for (Map<String, Object> wrong : List.of(
                Body.of("outcome", "SUPERSEDED"),
                Body.of("outcome", "FORGOTTEN"),
                Body.of("note", "x"),
                Body.of("outcome", "DONE", "code", "by phone"))) {
            camp.reception().post(path, 0, wrong).then().statusCode(400).body("code", equalTo("INVALID"));
        }
        camp.reception()
                .post(path, 0, Body.of("outcome", "NOT_NEEDED", "note", " "))
                .then()
                .statusCode(400)
                .body("code", equalTo("NOTE_NEEDED"))
                .body("errors.field", equalTo(List.of("note")));
        clock.advance(Duration.ofMinutes(5));
        camp.as(Role.HEALTH_WORKER)
                .post(path, 0, done)
                .then()
                .statusCode(200)
                .body("closedAt", equalTo("2026-11-23T10:05:00+07:00"))
                .body("closedBy", equalTo(camp.subject(Role.HEALTH_WORKER)))
                .body("outcome", equalTo("DONE"))
                .body("code", equalTo("BY_PHONE"))
                .body("note", equalTo("Told Mr. X"))
                .body("allowedActions", empty())
                .body("version", is(1));
        camp.reception().post(path, 0, done).then().statusCode(412);
        camp.reception().post(path, 1, done).then().statusCode(409).body("code", equalTo("TASK_CLOSED"));
    }

    @Test
    void whatATaskWaitsForClosesItWherePeopleMayNot() {
        List<UUID> stays = List.of(Ids.next(), Ids.next(), Ids.next());
        List<UUID> ids = tasks.open(stays.stream()
                .map(stay -> new NewTask(FIRST_SAMPLE, camp.id(), null, stay, null, false))
                .toList());
        camp.commander()
                .post("/tasks/" + ids.get(0) + "/close", 0, done())
                .then()
                .statusCode(409)
                .body("code", equalTo("TASK_NOT_CLOSABLE"));
        assertEquals(
                Set.copyOf(ids),
                Set.copyOf(tasks.close(FIRST_SAMPLE, stays, TaskOutcome.SUPERSEDED, "MOVED_ELSEWHERE")));
        assertEquals(List.of(), tasks.close(FIRST_SAMPLE, stays, TaskOutcome.DONE, null));
        assertEquals(List.of(), tasks.close(FIRST_SAMPLE, List.of(), TaskOutcome.DONE, null));
        camp.commander()
                .get("/tasks/" + ids.get(2))
                .then()
                .body("outcome", equalTo("SUPERSEDED"))
                .body("code", equalTo("MOVED_ELSEWHERE"))
                .body("closedBy", equalTo("tasks"))
                .body("version", is(1));
    }

    @Test
    void manyHandsThatAskForTheSameGetItOnceAndDoNotBlockEachOther() {
        List<UUID> stays = IntStream.range(0, 50).mapToObj(i -> Ids.next()).toList();
        List<CompletableFuture<List<UUID>>> hands = IntStream.range(0, 8)
                .mapToObj(hand -> {
                    List<NewTask> asked = new ArrayList<>(stays.stream()
                            .map(stay -> task(camp.id(), FIRST_SAMPLE, stay, null))
                            .toList());
                    Collections.rotate(asked, hand * 7);
                    return CompletableFuture.supplyAsync(() -> tasks.open(asked));
                })
                .toList();
        Set<UUID> opened = hands.stream().flatMap(hand -> hand.join().stream()).collect(toSet());
        assertEquals(50, opened.size());
        assertEquals(50, Sql.number("select count(*) from task where facility_id = ?", camp.id()));
        List<CompletableFuture<List<UUID>>> closers = IntStream.range(0, 8)
                .mapToObj(hand ->
                        CompletableFuture.supplyAsync(() -> tasks.close(FIRST_SAMPLE, stays, TaskOutcome.DONE, null)))
                .toList();
        assertEquals(50, closers.stream().mapToInt(hand -> hand.join().size()).sum());
    }

    @Test
    void aSetIsOneEntryOfTheAuditForEachCampAndALookIsLogged() {
        Camp other = fixtures.camp();
        List<UUID> stays = List.of(Ids.next(), Ids.next());
        List<UUID> ids = tasks.open(List.of(
                task(camp.id(), CONSULAR_NOTICE, stays.get(0), null),
                task(camp.id(), CONSULAR_NOTICE, stays.get(1), null),
                task(other.id(), CONSULAR_NOTICE, Ids.next(), null)));
        tasks.close(CONSULAR_NOTICE, List.of(stays.get(0)), TaskOutcome.DONE, null);
        String hand = Sql.text("select cast(id as text) from task where subject_id = ?", stays.get(1));
        camp.reception().post("/tasks/" + hand + "/close", 0, done()).then().statusCode(200);
        camp.reception().get("/tasks?open=false").then().body("items", hasSize(2));
        String entry = """
                select action || ' ' || resource || ' ' || cardinality(ids) from audit_entry
                 where facility_id = ? and ids && cast(? as uuid[]) order by id""";
        assertEquals(
                List.of("task.opened task-list 5", "task.closed task-list 3", "task.closed task 2"),
                Sql.texts(entry, camp.id(), "{" + stays.get(0) + "," + stays.get(1) + "}"));
        assertEquals(List.of("task.read task 4"), Sql.texts("""
                        select action || ' ' || resource || ' ' || cardinality(ids) from audit_entry
                         where action = 'task.read' and cast(? as uuid) = any(ids)""", stays.get(0)));
        assertEquals(
                List.of("task.opened " + camp.id(), "task.closed " + camp.id(), "task.closed " + hand),
                Sql.texts(
                        "select action || ' ' || resource_id from change where facility_id = ?"
                                + " and action like 'task%' order by id",
                        camp.id()));
        assertEquals(3, ids.size());
        other.commander().get("/tasks").then().body("items.id", not(hasItem(hand)));
    }
}
