package vn.cachly.stay;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Race;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

/** A stay shows orders, papers and the person's record: whoever saw it before one of them changed has a stale view. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class ShownOfStaysTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @BeforeEach
    void spring2021() {
        clock.runFrom("2021-04-20T15:30:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private Admission admitted(Camp camp, Admission person) {
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        clock.advance(Duration.ofMinutes(1));
        return person;
    }

    private static ValidatableResponse shown(Camp camp, Admission person, int version) {
        return camp.reception()
                .get("/stays/" + person.stay())
                .then()
                .statusCode(200)
                .header("ETag", "\"" + version + "\"")
                .body("version", equalTo(version));
    }

    /** Moves with a view from before, and then with the present one, which raises the version by one. */
    private static void stale(Camp camp, Admission person, int version, String bed) {
        Object move = Body.of("bedId", camp.bed(bed), "reason", "x");
        camp.reception()
                .post("/stays/" + person.stay() + "/moves", version - 1, move)
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE"));
        camp.reception()
                .post("/stays/" + person.stay() + "/moves", version, move)
                .then()
                .statusCode(200)
                .body("version", equalTo(version + 1));
    }

    private static UUID delegated(Camp camp) {
        UUID id = Ids.next();
        camp.department()
                .post(
                        "/signing-authorities",
                        Body.of(
                                "id",
                                id,
                                "signer",
                                "A",
                                "office",
                                "B",
                                "orderKinds",
                                List.of("ENTRY", "EXTENSION", "END"),
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
        return id;
    }

    private static Map<String, Object> order(Camp camp, UUID authority, String number, List<UUID> stays) {
        return Body.of(
                "id",
                Ids.next(),
                "facilityId",
                camp.id(),
                "kind",
                "ENTRY",
                "number",
                number,
                "issuer",
                "I",
                "legalBasis",
                "L",
                "authorityId",
                authority,
                "signedAt",
                "2021-04-20T15:00:00+07:00",
                "items",
                stays.stream()
                        .map(stay -> Body.of("stayId", stay, "from", "2021-04-20", "until", "2021-05-03"))
                        .toList());
    }

    @Test
    void whoeverSawAStayBeforeAnOrderOrItsRevocationSawAnother() {
        Camp camp = fixtures.camp(room("101", 3), room("102", 2));
        Admission one = admitted(camp, Admission.into(camp.bed("101/1")));
        Admission two = admitted(camp, Admission.into(camp.bed("101/2")));
        Admission other = admitted(camp, Admission.into(camp.bed("101/3")));
        shown(camp, one, 0).body("missing", contains("ORDER", "IDENTITY", "SCREENING"));
        UUID authority = delegated(camp);
        camp.commander()
                .post("/orders", order(camp, Ids.next(), "1", List.of(one.stay())))
                .then()
                .statusCode(409);
        camp.commander()
                .post("/orders", order(camp, authority, "1", List.of(one.stay(), Ids.next())))
                .then()
                .statusCode(404);
        shown(camp, one, 0);
        Map<String, Object> order = order(camp, authority, "1", List.of(two.stay(), one.stay()));
        camp.commander().post("/orders", order).then().statusCode(201);
        camp.commander().post("/orders", order).then().statusCode(200);
        shown(camp, one, 1)
                .body("dates.orderedUntil", equalTo("2021-05-03"))
                .body("missing", contains("IDENTITY", "SCREENING"));
        shown(camp, two, 1);
        shown(camp, other, 0);
        stale(camp, one, 1, "102/1");

        String revoke = "/orders/" + order.get("id") + "/revoke";
        camp.commander().post(revoke, 3, Body.of("reason", "x")).then().statusCode(412);
        shown(camp, one, 2);
        camp.commander().post(revoke, 0, Body.of("reason", "wrong list")).then().statusCode(200);
        camp.commander().post(revoke, 1, Body.of("reason", "again")).then().statusCode(409);
        shown(camp, one, 3)
                .body("dates.orderedUntil", nullValue())
                .body("missing", contains("ORDER", "IDENTITY", "SCREENING"));
        shown(camp, two, 2);
        shown(camp, other, 0);
        stale(camp, one, 3, "102/2");
    }

    @Test
    void whoeverSawAStayBeforeAPaperWasShownOrJudgedSawAnother() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission person = admitted(camp, Admission.into(camp.bed("101/1")));
        UUID paper = Ids.next();
        String path = "/persons/" + person.personId() + "/evidence";
        Object recovery = Body.of(
                "id", paper, "kind", "RECOVERY", "happenedAt", "2021-03-01T00:00:00+07:00", "issuer", "Phnom Penh");
        camp.reception().post(path, recovery).then().statusCode(201);
        camp.reception().post(path, recovery).then().statusCode(200);
        shown(camp, person, 1).body("missing", contains("ORDER", "IDENTITY", "EVIDENCE", "SCREENING"));
        String judge = path + "/" + paper + "/judge";
        camp.commander().post(judge, 0, Body.of("judgement", "VERIFIED")).then().statusCode(200);
        camp.commander().post(judge, 1, Body.of("judgement", "VERIFIED")).then().statusCode(409);
        camp.commander()
                .post(path + "/" + Ids.next() + "/judge", 0, Body.of("judgement", "VERIFIED"))
                .then()
                .statusCode(404);
        shown(camp, person, 2).body("missing", contains("ORDER", "IDENTITY", "SCREENING"));
        stale(camp, person, 2, "101/2");
    }

    @Test
    void theCampWhereSomebodyIsNowSeesWhatTheOneBeforeAddedToHim() {
        Camp first = fixtures.camp(room("101", 1));
        Camp second = fixtures.camp(room("101", 2));
        Admission person = admitted(first, Admission.into(first.bed("101/1")));
        first.commander()
                .post("/stays/" + person.stay() + "/end", 0, Body.of("kind", "RETURNED", "reason", "x"))
                .then()
                .statusCode(200);
        clock.advance(Duration.ofHours(1));
        String everywhere = "registrar-" + first.id();
        fixtures.assignEverywhere(everywhere);
        Admission again = Admission.into(second.bed("101/1")).again(person.personId());
        Api.of(everywhere, Role.RECEPTION).post("/stays", again.body()).then().statusCode(201);
        clock.advance(Duration.ofHours(1));
        Object recovery = Body.of(
                "id",
                Ids.next(),
                "kind",
                "RECOVERY",
                "happenedAt",
                "2021-03-01T00:00:00+07:00",
                "issuer",
                "Phnom Penh");
        first.reception()
                .post("/persons/" + person.personId() + "/evidence", recovery)
                .then()
                .statusCode(201);
        shown(second, again, 1).body("missing", contains("ORDER", "IDENTITY", "EVIDENCE", "SCREENING"));
        shown(first, person, 2);
        stale(second, again, 1, "101/2");
    }

    @Test
    void whoeverSawAStayBeforeThePersonsRecordWasPutRightSawAnother() {
        Camp camp = fixtures.camp(room("101", 1), room("102", 1));
        Admission person = admitted(camp, Admission.into(camp.bed("101/1")));
        String changes = "/persons/" + person.personId() + "/changes";
        person.person("name", "Nguyễn Thị Hòa").paper("CCCD", "091184000999");
        Object change = Body.of("reason", "Paper seen", "person", person.body().get("person"));
        camp.reception().post(changes, 1, change).then().statusCode(412);
        shown(camp, person, 0).body("person.name", equalTo("Nguyễn Thị Hoa"));
        camp.reception().post(changes, 0, change).then().statusCode(200);
        shown(camp, person, 1)
                .body("person.name", equalTo("Nguyễn Thị Hòa"))
                .body("missing", contains("ORDER", "SCREENING"));
        stale(camp, person, 1, "102/1");
    }

    @Test
    void aStayThatInheritsFromAnotherIsShownAnewAndSoIsTheWayBack() {
        Camp camp = fixtures.camp(room("101", 2), room("102", 1));
        Admission survivor = admitted(camp, Admission.into(camp.bed("101/1")));
        Admission duplicate = admitted(camp, Admission.into(camp.bed("101/2")));
        camp.commander()
                .post("/orders", order(camp, delegated(camp), "1", List.of(duplicate.stay())))
                .then()
                .statusCode(201);
        Map<String, Object> merge = Body.of(
                "id",
                Ids.next(),
                "duplicateId",
                duplicate.personId(),
                "voidStayId",
                duplicate.stay(),
                "reason",
                "one person");
        String path = "/persons/" + survivor.personId() + "/merges";
        camp.commander().post(path, merge).then().statusCode(201);
        shown(camp, survivor, 1).body("dates.orderedUntil", equalTo("2021-05-03"));
        stale(camp, survivor, 1, "102/1");
        clock.advance(Duration.ofMinutes(1));
        camp.commander()
                .post(path + "/" + merge.get("id") + "/undo", 0, Body.of("reason", "two"))
                .then()
                .statusCode(200);
        shown(camp, survivor, 3).body("dates.orderedUntil", nullValue());
    }

    @Test
    void officersWhoOrderTheSamePeopleInAnyOrderWaitForEachOtherAndNeverInARing() {
        Camp camp = fixtures.camp(room("1", 6), room("2", 6));
        List<UUID> stays = new ArrayList<>();
        for (int bed = 1; bed <= 6; bed++) {
            stays.add(admitted(camp, Admission.into(camp.bed("1/" + bed))).stay());
        }
        UUID authority = delegated(camp);
        Random random = new Random(105);
        long deadlocks = deadlocks();
        try (Race race = new Race(8)) {
            for (int round = 0; round < 10; round++) {
                List<Race.Entry> entries = new ArrayList<>();
                for (int officer = 0; officer < 8; officer++) {
                    List<UUID> listed = new ArrayList<>(stays);
                    Collections.shuffle(listed, random);
                    entries.add(new Race.Entry(
                            camp.commander(), "/orders", order(camp, authority, round + "." + officer, listed)));
                }
                List<Race.Finish> finishes = race.run(entries);
                assertTrue(finishes.stream().allMatch(finish -> finish.status() == 201), finishes::toString);
            }
        }
        assertEquals(deadlocks, deadlocks());
        assertEquals(List.of("80"), Sql.texts("select distinct version from stay where id = any(?)", (Object)
                stays.toArray(UUID[]::new)));
    }

    @Test
    void whoMovesWhileHisPaperIsJudgedAndHisOrderSignedIsEitherFirstOrStale() {
        Camp camp = fixtures.camp(room("1", 20), room("2", 20));
        UUID authority = delegated(camp);
        long deadlocks = deadlocks();
        try (Race race = new Race(4)) {
            for (int bed = 1; bed <= 20; bed++) {
                Admission person = admitted(camp, Admission.into(camp.bed("1/" + bed)));
                String path = "/persons/" + person.personId() + "/evidence";
                List<UUID> papers = List.of(Ids.next(), Ids.next());
                papers.forEach(paper -> camp.reception()
                        .post(
                                path,
                                Body.of(
                                        "id",
                                        paper,
                                        "kind",
                                        "RECOVERY",
                                        "happenedAt",
                                        "2021-03-01T00:00:00+07:00",
                                        "issuer",
                                        "x"))
                        .then()
                        .statusCode(201));
                Object verified = Body.of("judgement", "VERIFIED");
                List<Race.Finish> finishes = race.run(Arrays.asList(
                        new Race.Entry(
                                camp.reception(),
                                "/stays/" + person.stay() + "/moves",
                                2,
                                Body.of("bedId", camp.bed("2/" + bed), "reason", "x")),
                        new Race.Entry(camp.commander(), path + "/" + papers.get(0) + "/judge", 0, verified),
                        new Race.Entry(camp.commander(), path + "/" + papers.get(1) + "/judge", 0, verified),
                        new Race.Entry(
                                camp.commander(),
                                "/orders",
                                order(camp, authority, "" + bed, List.of(person.stay())))));
                int moved = finishes.get(0).status() == 200 ? 1 : 0;
                assertEquals(moved == 1 ? 200 : 412, finishes.get(0).status(), finishes::toString);
                assertEquals(200, finishes.get(1).status(), finishes::toString);
                assertEquals(200, finishes.get(2).status(), finishes::toString);
                assertEquals(201, finishes.get(3).status(), finishes::toString);
                shown(camp, person, 5 + moved);
            }
        }
        assertEquals(deadlocks, deadlocks());
    }

    private static long deadlocks() {
        Sql.text("select pg_stat_clear_snapshot()::text");
        return Sql.number("select deadlocks from pg_stat_database where datname = 'cachly'");
    }
}
