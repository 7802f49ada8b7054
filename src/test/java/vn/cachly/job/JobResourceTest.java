package vn.cachly.job;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Api;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.Tokens;
import vn.cachly.access.Role;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Sequencer;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class JobResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @Inject
    TestWork work;

    @Inject
    JobRunner runner;

    @Inject
    Sequencer sequencer;

    @Inject
    SessionFactory sessions;

    @Inject
    DataSource service;

    @BeforeEach
    void emptyQueue() {
        Sql.texts("delete from job");
        clock.freeze("2026-11-23T02:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private JobView ask(Camp camp, NewJob job) {
        return work.ask(camp.subject(Role.COMMANDER), Role.COMMANDER, "en", job);
    }

    private static NewJob job(UUID facility) {
        return TestWork.job(TestWork.WHOLE, facility, 201, run -> new JobOutcome(Map.of("moved", run.total())));
    }

    @Test
    void aJobIsSeenByWhoeverAskedForItAndByHisLikesInTheCamp() {
        Camp camp = fixtures.camp();
        NewJob job = job(camp.id());
        ask(camp, job);
        String path = "/jobs/" + job.id();
        Api.nobody().get(path).then().statusCode(401);
        camp.commander()
                .get(path)
                .then()
                .statusCode(200)
                .header("Retry-After", equalTo("1"))
                .header("ETag", equalTo("\"0\""))
                .body("id", equalTo(job.id().toString()))
                .body("kind", equalTo("TEST_WHOLE"))
                .body("aboutId", equalTo(job.aboutId().toString()))
                .body("facilityId", equalTo(camp.id().toString()))
                .body("state", equalTo("QUEUED"))
                .body("done", equalTo(0))
                .body("total", equalTo(201))
                .body("requestedAt", equalTo("2026-11-23T02:00:00+07:00"))
                .body("version", equalTo(0));
        Api anotherCommander = Api.of(camp.subject(Role.RECEPTION), Role.COMMANDER);
        anotherCommander.get(path).then().statusCode(200);
        String unknown = camp.reception()
                .get("/jobs/" + Ids.next())
                .then()
                .statusCode(404)
                .extract()
                .asString();
        Camp other = fixtures.camp();
        for (Api stranger : List.of(camp.reception(), other.commander(), other.department())) {
            assertEquals(
                    unknown, stranger.get(path).then().statusCode(404).extract().asString());
        }
    }

    @Test
    void whatReachesBeyondACampIsSeenByWhoeverAskedForIt() {
        Camp camp = fixtures.camp();
        NewJob job = job(null);
        ask(camp, job);
        camp.commander().get("/jobs/" + job.id()).then().statusCode(200).body("facilityId", nullValue());
        Api.of(camp.subject(Role.RECEPTION), Role.COMMANDER)
                .get("/jobs/" + job.id())
                .then()
                .statusCode(404);
    }

    @Test
    void aJobThatIsDoneTellsItsResultAndNoLongerAsksToWait() {
        Camp camp = fixtures.camp();
        NewJob job = job(camp.id());
        ask(camp, job);
        clock.advance(Duration.ofSeconds(1));
        assertTrue(runner.next());
        assertFalse(runner.next());
        String answer = camp.commander()
                .get("/jobs/" + job.id())
                .then()
                .statusCode(200)
                .header("Retry-After", nullValue())
                .header("ETag", equalTo("\"2\""))
                .body("state", equalTo("DONE"))
                .body("done", equalTo(201))
                .body("result.moved", equalTo(201))
                .body("problem", nullValue())
                .body("startedAt", equalTo("2026-11-23T02:00:01+07:00"))
                .body("finishedAt", equalTo("2026-11-23T02:00:01+07:00"))
                .extract()
                .asString();
        assertFalse(answer.contains("Bí Mật"), "what was asked is not shown again");
    }

    @Test
    void oneSeesOnesOwnJobsNewestFirst() {
        Camp camp = fixtures.camp();
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            NewJob job = job(camp.id());
            ask(camp, job);
            asked.add(0, job.id().toString());
            clock.advance(i == 2 ? Duration.ZERO : Duration.ofSeconds(1));
        }
        Api.nobody().get("/jobs").then().statusCode(401);
        camp.commander().get("/jobs?limit=0").then().statusCode(400);
        camp.commander().get("/jobs?cursor=x").then().statusCode(400);
        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = camp.commander()
                    .get("/jobs?limit=2&cursor=" + next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            next = page.getString("next");
        }
        assertEquals(asked, seen);
        Api.of(camp.subject(Role.RECEPTION), Role.COMMANDER)
                .get("/jobs")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void aListOfJobsTakesThreeStatementsHoweverLongItIs() {
        Camp camp = fixtures.camp();
        for (int size : new int[] {1, 12}) {
            while (camp.commander().get("/jobs").jsonPath().getList("items").size() < size) {
                ask(camp, job(camp.id()));
            }
            Statistics statistics = sessions.getStatistics();
            statistics.clear();
            camp.commander().get("/jobs").then().statusCode(200);
            // place, asker, list
            assertEquals(3, statistics.getPrepareStatementCount());
        }
    }

    @Test
    void theSameIdIsTheSameJobAndNeverAnotherOne() {
        Camp camp = fixtures.camp();
        NewJob job = job(camp.id());
        ask(camp, job);
        runner.next();
        assertEquals(JobState.DONE, ask(camp, job).state());
        NewJob other = new NewJob(job.id(), job.kind(), job.facilityId(), job.aboutId(), 202, job.request());
        assertEquals(
                "ID_TAKEN",
                assertThrows(RuleBroken.class, () -> ask(camp, other)).code().name());
        RuleBroken byAnother =
                assertThrows(RuleBroken.class, () -> work.ask(camp.subject(Role.RECEPTION), Role.COMMANDER, "en", job));
        assertEquals("ID_TAKEN", byAnother.code().name());
        assertEquals(1, Sql.number("select count(*) from job"));
        assertEquals(
                1,
                Sql.number(
                        "select count(*) from audit_entry where action = 'job.requested' and ?::uuid = any(ids)",
                        job.id()));
    }

    @Test
    void whatAJobDoesIsWrittenDownAsDoneByWhoeverAskedForIt() {
        Camp camp = fixtures.camp();
        NewJob job = TestWork.job(TestWork.WHOLE, camp.id(), 1, run -> {
            work.does(run);
            return new JobOutcome(Map.of());
        });
        ask(camp, job);
        runner.next();
        sequencer.turn();
        camp.as(Role.AUDITOR)
                .get("/audit?id=" + job.aboutId())
                .then()
                .statusCode(200)
                .body("entries.action", equalTo(List.of("job.done", "test.did", "job.requested")))
                .body("entries.subject.unique()", equalTo(List.of(camp.subject(Role.COMMANDER))))
                .body("entries.purpose.unique()", equalTo(List.of("TRACING")))
                .body("entries.requestId.unique()", equalTo(List.of("request-" + job.id())));
        assertEquals(
                List.of("job.requested 0", "job.done 2"),
                Sql.texts(
                        "select action || ' ' || version from change where resource = 'job' and resource_id = ? order by id",
                        job.id()));
    }

    @Test
    void theDatabaseShowsAJobInItsPlaceAndToItsAskerAndTakesNoneInAnotherName() throws SQLException {
        Camp camp = fixtures.camp();
        ask(camp, job(camp.id()));
        try (Connection connection = service.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertEquals(0, jobs(statement));
            statement.execute("select set_config('cachly.facilities', '{" + camp.id() + "}', true)");
            assertEquals(1, jobs(statement));
            statement.execute("select set_config('cachly.facilities', '{}', true), set_config('cachly.job_issuer', '"
                    + Tokens.ISSUER + "', true), set_config('cachly.job_subject', 'somebody', true)");
            assertEquals(0, jobs(statement));
            SQLException refusal =
                    assertThrows(SQLException.class, () -> statement.execute("""
                            insert into job (id, kind, issuer, subject, client, roles, purpose, language, request, content_hash, total,
                                             due_at, requested_at)
                            values (gen_random_uuid(), 'X', '%s', 'somebody else', 'x', '{}', 'CARE', 'vi', '{}', '', 1, now(), now())""".formatted(Tokens.ISSUER)));
            assertTrue(refusal.getMessage().contains("row-level security"), refusal.getMessage());
            connection.rollback();
        }
    }

    private static int jobs(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select count(*) from job")) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void jobsAreForgottenSevenDaysAfterTheirEndWithWhatWasAsked() {
        clock.freeze("2030-01-01T00:00:00Z");
        Camp camp = fixtures.camp();
        NewJob over = job(camp.id());
        ask(camp, over);
        runner.next();
        NewJob waiting = job(camp.id());
        ask(camp, waiting);
        clock.advance(Duration.ofDays(7));
        runner.forget();
        assertEquals(2, Sql.number("select count(*) from job where request::text like '%Bí Mật%'"));
        clock.advance(Duration.ofSeconds(1));
        runner.forget();
        camp.commander().get("/jobs/" + over.id()).then().statusCode(404);
        camp.commander().get("/jobs/" + waiting.id()).then().statusCode(200);
        assertEquals(1, Sql.number("select count(*) from job where request::text like '%Bí Mật%'"));
    }
}
