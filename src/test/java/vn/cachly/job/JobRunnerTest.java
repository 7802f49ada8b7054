package vn.cachly.job;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Actor;
import vn.cachly.access.CurrentActor;
import vn.cachly.access.Role;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.FieldsBroken;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Ids;

/** Instances die, hang and meet: what a job does stands once, or not at all, and its asker is told. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class JobRunnerTest {
    private static final JobOutcome NOTHING = new JobOutcome(Map.of());

    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @Inject
    TestWork work;

    @Inject
    JobRunner runner;

    @Inject
    JobWork transactions;

    @Inject
    CurrentActor current;

    @Inject
    Session session;

    private final ExecutorService instances = Executors.newFixedThreadPool(4);

    @BeforeEach
    void emptyQueue() {
        Sql.texts("delete from job");
        clock.freeze("2026-11-23T02:00:00+07:00");
    }

    @AfterEach
    void now() {
        instances.shutdownNow();
        clock.reset();
    }

    private NewJob ask(Camp camp, String kind, int total, Function<JobRun, JobOutcome> does) {
        return ask(camp, "en", kind, total, does);
    }

    private NewJob ask(Camp camp, String language, String kind, int total, Function<JobRun, JobOutcome> does) {
        NewJob job = TestWork.job(kind, camp.id(), total, does);
        work.ask(camp.subject(Role.COMMANDER), Role.COMMANDER, language, job);
        return job;
    }

    private JobOutcome doIt(JobRun run) {
        work.does(run);
        return NOTHING;
    }

    private static ValidatableResponse seen(Camp camp, NewJob job) {
        return camp.commander().get("/jobs/" + job.id()).then().statusCode(200);
    }

    private static long attempts(NewJob job) {
        return Sql.number("select attempts from job where id = ?", job.id());
    }

    /** An instance takes the next job and is never heard of again. */
    private void dies() {
        current.become(Actor.service("jobs"));
        assertTrue(transactions.claim(Set.of(TestWork.WHOLE)).isPresent());
    }

    @Test
    void whatAJobIsRefusedWithIsKeptInTheLanguageOfItsAsker() {
        Camp camp = fixtures.camp();
        UUID named = Ids.next();
        NewJob rule = ask(camp, "vi", TestWork.WHOLE, 1, run -> {
            work.does(run);
            throw new RuleBroken(CommonCode.STALE).at("version").naming(List.of(named));
        });
        NewJob fields = ask(camp, "en", TestWork.WHOLE, 1, run -> {
            throw new FieldsBroken(CommonCode.INVALID, List.of(new FieldsBroken.Fault("rows[3].code", "FORMAT")));
        });
        NewJob database = ask(camp, "vi", TestWork.WHOLE, 1, run -> {
            session.createNativeMutationQuery("""
                            insert into assignment (id, issuer, subject, everywhere, starts_at, ends_at, recorded_at, recorded_by, content_hash)
                            values (gen_random_uuid(), 'x', 'x', true, now(), '2000-01-01', now(), 'x', '')""").executeUpdate();
            return NOTHING;
        });
        for (int i = 0; i < 3; i++) {
            assertTrue(runner.next());
        }
        seen(camp, rule)
                .header("Retry-After", nullValue())
                .body("state", equalTo("FAILED"))
                .body("done", equalTo(0))
                .body("result", nullValue())
                .body("problem.type", equalTo("/problems/stale"))
                .body("problem.status", equalTo(412))
                .body("problem.code", equalTo("STALE"))
                .body("problem.title", equalTo("Đã bị thay đổi"))
                .body("problem.detail", equalTo("Có người đã thay đổi sau khi bạn xem; hãy tải lại."))
                .body("problem.errors[0].field", equalTo("version"))
                .body("problem.ids", equalTo(List.of(named.toString())));
        seen(camp, fields)
                .body("problem.code", equalTo("INVALID"))
                .body("problem.title", equalTo("Invalid request"))
                .body("problem.errors[0].field", equalTo("rows[3].code"))
                .body("problem.errors[0].message", equalTo("Wrong form"));
        seen(camp, database)
                .body("problem.status", equalTo(400))
                .body("problem.code", equalTo("END_BEFORE_START"))
                .body("problem.title", equalTo("Kết thúc trước khi bắt đầu"));
        assertEquals(0, TestWork.stands(rule), "what came before the refusal was undone");
        assertEquals(1, attempts(rule), "what is refused is not tried again");
        assertEquals(
                1,
                Sql.number(
                        "select count(*) from audit_entry where action = 'job.failed' and ?::uuid = any(ids)",
                        rule.id()));
    }

    @Test
    void whoHasLostHisPlaceMeanwhileIsToldSoAndNothingIsDone() {
        Camp camp = fixtures.camp();
        NewJob whole = ask(camp, TestWork.WHOLE, 1, this::doIt);
        NewJob parts = ask(camp, TestWork.PARTS, 1, run -> {
            run.part(1, () -> work.does(run));
            return NOTHING;
        });
        Sql.texts("update assignment set ends_at = starts_at where subject = ?", camp.subject(Role.COMMANDER));
        assertTrue(runner.next());
        assertTrue(runner.next());
        for (NewJob job : List.of(whole, parts)) {
            seen(camp, job).body("state", equalTo("FAILED")).body("problem.code", equalTo("NOT_FOUND"));
            assertEquals(0, TestWork.stands(job));
        }
        camp.commander().get("/facilities/" + camp.id()).then().statusCode(404);
    }

    @Test
    void aJobRunsWithTheRolesOfItsAskerAndNoMore() {
        Camp camp = fixtures.camp();
        List<Actor> actors = new ArrayList<>();
        NewJob job = ask(camp, TestWork.WHOLE, 1, run -> {
            actors.add(current.get());
            assertEquals("Bí Mật", run.request(TestWork.Request.class).name());
            assertEquals(
                    List.of(camp.id()),
                    session.createNativeQuery("select id from facility", UUID.class)
                            .getResultList());
            return NOTHING;
        });
        assertTrue(runner.next());
        seen(camp, job).body("state", equalTo("DONE"));
        assertEquals(Set.of(Role.COMMANDER), actors.get(0).roles());
        assertEquals(camp.subject(Role.COMMANDER), actors.get(0).subject());
    }

    @Test
    void theJobOfADeadInstanceIsTakenUpAgainWhenItsLeaseIsOver() {
        Camp camp = fixtures.camp();
        NewJob job = ask(camp, TestWork.WHOLE, 1, this::doIt);
        dies();
        seen(camp, job).body("state", equalTo("RUNNING")).header("Retry-After", equalTo("1"));
        clock.advance(Duration.ofSeconds(59));
        assertFalse(runner.next());
        clock.advance(Duration.ofSeconds(1));
        assertTrue(runner.next());
        seen(camp, job).body("state", equalTo("DONE")).body("startedAt", equalTo("2026-11-23T02:00:00+07:00"));
        assertEquals(1, TestWork.stands(job));
        assertEquals(2, attempts(job));
    }

    @Test
    void whatKillsThreeInstancesDoesNotKillAFourth() {
        Camp camp = fixtures.camp();
        NewJob job = ask(camp, "vi", TestWork.WHOLE, 1, this::doIt);
        for (int i = 0; i < 3; i++) {
            dies();
            clock.advance(Duration.ofMinutes(1));
        }
        assertTrue(runner.next());
        seen(camp, job)
                .body("state", equalTo("FAILED"))
                .body("problem.status", equalTo(500))
                .body("problem.code", equalTo("JOB_ABANDONED"))
                .body("problem.detail", org.hamcrest.Matchers.containsString("chạy 3 lần mà không xong"));
        assertEquals(0, TestWork.stands(job));
        assertFalse(runner.next());
    }

    @Test
    void whatGoesWrongIsTriedAgainAfterAPauseAndGivenUpAfterThreeTimes() {
        Camp camp = fixtures.camp();
        NewJob job = ask(camp, TestWork.WHOLE, 1, run -> {
            work.does(run);
            throw new IllegalStateException("Bí Mật");
        });
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertTrue(runner.next());
            assertFalse(runner.next(), "it waits");
            seen(camp, job).body("state", equalTo(attempt < 3 ? "QUEUED" : "FAILED"));
            clock.advance(Duration.ofSeconds(10));
        }
        String answer = seen(camp, job)
                .body("problem.code", equalTo("JOB_ABANDONED"))
                .extract()
                .asString();
        assertFalse(answer.contains("Mật"), answer);
        assertEquals(0, TestWork.stands(job));
    }

    @Test
    void whatWasInTheWayPasses() {
        Camp camp = fixtures.camp();
        AtomicInteger tries = new AtomicInteger();
        NewJob job = ask(camp, TestWork.WHOLE, 1, run -> {
            if (tries.incrementAndGet() == 1) {
                throw new RuleBroken(CommonCode.BUSY);
            }
            return doIt(run);
        });
        assertTrue(runner.next());
        clock.advance(Duration.ofSeconds(10));
        assertTrue(runner.next());
        seen(camp, job).body("state", equalTo("DONE"));
        assertEquals(1, TestWork.stands(job));
    }

    @Test
    void anInstanceThatRenewsItsLeaseKeepsItsJobHoweverLongItTakes() throws Exception {
        Camp camp = fixtures.camp();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        NewJob job = ask(camp, TestWork.WHOLE, 1, run -> {
            begun.countDown();
            await(goOn);
            return doIt(run);
        });
        Future<Boolean> slow = instances.submit(runner::next);
        await(begun);
        for (int i = 0; i < 3; i++) {
            clock.advance(Duration.ofSeconds(50));
            runner.renew();
            assertFalse(runner.next());
        }
        goOn.countDown();
        assertTrue(slow.get());
        seen(camp, job).body("state", equalTo("DONE"));
        assertEquals(1, TestWork.stands(job));
        assertEquals(1, attempts(job));
    }

    @Test
    void whoeverWasTakenForDeadAndComesBackUndoesWhatHeDid() throws Exception {
        Camp camp = fixtures.camp();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger tries = new AtomicInteger();
        NewJob job = ask(camp, TestWork.WHOLE, 1, run -> {
            work.does(run);
            if (tries.incrementAndGet() == 1) {
                begun.countDown();
                await(goOn);
            }
            return new JobOutcome(Map.of("by", run.id()));
        });
        Future<Boolean> hanging = instances.submit(runner::next);
        await(begun);
        clock.advance(Duration.ofMinutes(1));
        assertTrue(runner.next());
        seen(camp, job).body("state", equalTo("DONE")).body("version", equalTo(3));
        goOn.countDown();
        assertTrue(hanging.get());
        seen(camp, job).body("state", equalTo("DONE")).body("version", equalTo(3));
        assertEquals(2, tries.get());
        assertEquals(1, TestWork.stands(job));
    }

    @Test
    void whoeverWasTakenForDeadAndThenFailsSpoilsNothing() throws Exception {
        Camp camp = fixtures.camp();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger tries = new AtomicInteger();
        NewJob job = ask(camp, TestWork.WHOLE, 1, run -> {
            if (tries.incrementAndGet() == 1) {
                begun.countDown();
                await(goOn);
                throw new RuleBroken(CommonCode.STALE);
            }
            return doIt(run);
        });
        Future<Boolean> hanging = instances.submit(runner::next);
        await(begun);
        clock.advance(Duration.ofMinutes(1));
        assertTrue(runner.next());
        goOn.countDown();
        assertTrue(hanging.get());
        seen(camp, job).body("state", equalTo("DONE")).body("problem", nullValue());
        assertEquals(1, TestWork.stands(job));
    }

    @Test
    void aJobInPartsGoesOnBehindTheLastPartThatStands() {
        Camp camp = fixtures.camp();
        AtomicInteger tries = new AtomicInteger();
        List<Integer> begunAt = new ArrayList<>();
        NewJob job = ask(camp, TestWork.PARTS, 5, run -> {
            begunAt.add(run.done());
            while (run.done() < run.total()) {
                run.part(1, () -> {
                    work.does(run);
                    if (run.done() == 2 && tries.incrementAndGet() == 1) {
                        throw new IllegalStateException("the instance fails in the middle of a part");
                    }
                });
            }
            return NOTHING;
        });
        assertTrue(runner.next());
        seen(camp, job)
                .body("state", equalTo("QUEUED"))
                .body("done", equalTo(2))
                .body("total", equalTo(5));
        assertEquals(2, TestWork.stands(job));
        clock.advance(Duration.ofSeconds(10));
        assertTrue(runner.next());
        seen(camp, job).body("state", equalTo("DONE")).body("done", equalTo(5));
        assertEquals(List.of(0, 2), begunAt);
        assertEquals(5, TestWork.stands(job));
    }

    @Test
    void partsThatStandAreCountedWhenALaterOneIsRefused() {
        Camp camp = fixtures.camp();
        NewJob job = ask(camp, TestWork.PARTS, 300, run -> {
            run.part(200, () -> work.does(run));
            run.part(100, () -> {
                work.does(run);
                throw new RuleBroken(CommonCode.STALE);
            });
            return NOTHING;
        });
        assertTrue(runner.next());
        seen(camp, job)
                .body("state", equalTo("FAILED"))
                .body("done", equalTo(200))
                .body("problem.code", equalTo("STALE"));
        assertEquals(1, TestWork.stands(job));
    }

    @Test
    void anInstanceThatWasTakenForDeadDoesNoMoreParts() throws Exception {
        Camp camp = fixtures.camp();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger tries = new AtomicInteger();
        NewJob job = ask(camp, TestWork.PARTS, 4, run -> {
            boolean first = tries.incrementAndGet() == 1;
            while (run.done() < run.total()) {
                run.part(1, () -> work.does(run));
                if (first && run.done() == 2) {
                    begun.countDown();
                    await(goOn);
                }
            }
            return NOTHING;
        });
        Future<Boolean> hanging = instances.submit(runner::next);
        await(begun);
        clock.advance(Duration.ofMinutes(1));
        assertTrue(runner.next());
        goOn.countDown();
        assertTrue(hanging.get());
        seen(camp, job).body("state", equalTo("DONE")).body("done", equalTo(4));
        assertEquals(4, TestWork.stands(job));
    }

    @Test
    void fourInstancesAtOnceDoEachOfSixtyJobsOnce() throws Exception {
        Camp camp = fixtures.camp();
        List<NewJob> jobs = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            jobs.add(ask(camp, TestWork.WHOLE, 1, this::doIt));
        }
        CyclicBarrier start = new CyclicBarrier(4);
        List<Future<Integer>> running = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            running.add(instances.submit(() -> {
                start.await();
                int done = 0;
                while (runner.next()) {
                    done++;
                }
                return done;
            }));
        }
        int done = 0;
        for (Future<Integer> one : running) {
            int some = one.get();
            assertTrue(some > 0, "every instance had something to do");
            done += some;
        }
        assertEquals(60, done);
        for (NewJob job : jobs) {
            assertEquals(1, TestWork.stands(job));
        }
        assertEquals(60, Sql.number("select count(*) from job where state = 'DONE' and attempts = 1"));
    }

    @Test
    void aKindThatThisReleaseDoesNotKnowIsLeftToThoseWhoDo() {
        Camp camp = fixtures.camp();
        NewJob job = ask(camp, "TEST_OF_TOMORROW", 1, this::doIt);
        assertFalse(runner.next());
        seen(camp, job).body("state", equalTo("QUEUED"));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
