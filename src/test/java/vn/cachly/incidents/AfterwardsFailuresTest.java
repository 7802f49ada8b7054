package vn.cachly.incidents;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import vn.cachly.access.Role;
import vn.cachly.layout.SexPolicy;
import vn.cachly.release.Leaving;
import vn.cachly.shared.Ids;

/** What people were told too early, what nobody asked them afterwards, and whom an alarm drove out; the stories stand in {@code src/docs/incidents.md}. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class AfterwardsFailuresTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Lab lab;
    private Leaving leaving;

    @BeforeEach
    void night() {
        at("2026-11-02T02:00:00");
        camp = fixtures.camp(room("101", SexPolicy.ANY, 6));
        lab = new Lab(camp);
        leaving = new Leaving(camp);
        leaving.rule(14, "2026-01-01T00:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private void at(String moment) {
        clock.freeze(moment + "+07:00");
    }

    private Admission admitted(int bed) {
        Admission person = Admission.into(camp.bed("101/" + bed))
                .person("phone", "091234567" + bed)
                .person("address", Body.of("text", "ấp " + bed + ", Giang Thành"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person;
    }

    private boolean isTested(Admission one) {
        return camp.reception()
                .get("/stays/" + one.stay() + "/release-gate")
                .then()
                .statusCode(200)
                .extract()
                .path("conditions.find { it.condition == 'TESTS' }.met");
    }

    private static String row(Lab.Taken tube, String outcome, String status) {
        return tube.tube() + ";Nguyễn Thị Hoa;1984;" + outcome + ";16/11/2026 18:00;RT-PCR;" + status + "\n";
    }

    @Test
    void F09_negativesToldToNineHundredWhoseStatusWasUndetermined() {
        List<Admission> six = new ArrayList<>();
        for (int bed = 1; bed <= 6; bed++) {
            six.add(admitted(bed));
        }
        at("2026-11-02T08:00:00");
        for (Admission one : six) {
            Lab.Taken first = lab.take(one);
            lab.report(first.tube(), "resultedAt", "2026-11-02T08:00:00+07:00")
                    .body("disposition", equalTo("RECORDED"));
        }
        at("2026-11-15T08:00:00");
        List<Lab.Taken> tubes = six.stream().map(lab::take).toList();
        at("2026-11-16T19:00:00");
        // The laboratory is behind and sends what it has: one final, three preliminary, two undetermined.
        String rows = row(tubes.get(0), "Âm tính", "Chính thức")
                + row(tubes.get(1), "Âm tính", "Sơ bộ")
                + row(tubes.get(2), "Âm tính", "Sơ bộ")
                + row(tubes.get(3), "Dương tính", "Sơ bộ")
                + row(tubes.get(4), "Không xác định", "Chính thức")
                + row(tubes.get(5), "Không xác định", "Chính thức");
        lab.file("?dryRun=true&rows=6&positives=1", rows)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("rows", equalTo(6))
                .body("positives", equalTo(1))
                .body("recorded", equalTo(6));
        for (Lab.Taken tube : tubes) {
            lab.results(tube).body("revisions", hasSize(0));
        }
        lab.file("?rows=6&positives=1", rows).then().statusCode(200).body("recorded", equalTo(6));
        assertEquals(
                List.of(true, false, false, false, false, false),
                six.stream().map(this::isTested).toList());

        // All six are on one list; whoever wrote it does not sign it, and a signature opens nobody's gate.
        for (Admission one : six) {
            leaving.letThrough(one.stay(), "ORDER");
        }
        UUID list = leaving.proposed("COMPLETED", six.toArray(Admission[]::new));
        leaving.approve(camp.as(Role.HEALTH_WORKER), list, 0, leaving.authority())
                .then()
                .statusCode(403);
        leaving.approve(camp.department(), list, 0, leaving.authority()).then().statusCode(200);
        at("2026-11-17T08:00:00");
        String handover = leaving.depart(list)
                .then()
                .statusCode(200)
                .body("departed", equalTo(1))
                .body("refused", equalTo(5))
                .body("items.findAll { it.result == 'REFUSED' }.error.code.unique()", contains("GATE_SHUT"))
                .body("items[0].stayId", equalTo(six.get(0).stay().toString()))
                .extract()
                .path("items[0].handoverId");

        // And whatever reaches him or his commune says nothing of any test.
        String serial = Sql.text(
                "select serial from certificate where stay_id = ?", six.get(0).stay());
        List<String> told = List.of(
                camp.as(Role.COMMITTEE).get("/handovers/" + handover).asString(),
                Api.nobody().get("/certificates/verify/" + serial).asString(),
                Sql.text(
                        "select t.content::text from certificate_text t join certificate c on c.id = t.certificate_id where c.serial = ?",
                        serial));
        for (String text : told) {
            for (String word : List.of("NEGATIVE", "POSITIVE", "INCONCLUSIVE", "Âm tính", "Dương tính", "outcome")) {
                assertFalse(text.contains(word), () -> word + " in " + text);
            }
        }
    }

    @Test
    void F18_calledBackElevenDaysAfterHeHadLeftAndNobodyAskedWhomHeHadMet() {
        Admission man = admitted(1);
        Admission mate = admitted(2);
        at("2026-11-10T08:00:00");
        List.of(man, mate).forEach(one -> leaving.letThrough(one.stay(), "LAST_TEST", "ORDER"));
        UUID list = leaving.approved("HOME_QUARANTINE", man, mate);
        at("2026-11-10T09:00:00");
        Map<String, String> handovers = leaving
                .depart(list)
                .then()
                .statusCode(200)
                .body("departed", equalTo(2))
                .extract()
                .<List<Map<String, String>>>path("items")
                .stream()
                .collect(Collectors.toMap(item -> item.get("stayId"), item -> item.get("handoverId")));
        String handover = handovers.get(man.stay().toString());
        at("2026-11-21T08:00:00");
        Lab.Taken sample = lab.take(man, "purpose", "FOLLOW_UP");
        at("2026-11-21T18:00:00");
        lab.report(sample.tube(), "outcome", "POSITIVE", "resultedAt", "2026-11-21T17:00:00+07:00")
                .body("disposition", equalTo("RECORDED"));

        // The commune is to ask whom he has met, and knows how to reach him.
        assertEquals(
                camp.commune() + " 2026-11-21 22:00",
                Sql.text(
                        "select unit_id || ' ' || to_char(due_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI') from task"
                                + " where kind = 'CONTACTS_TO_ASK' and subject_id = ?::uuid and closed_at is null",
                        handover));
        camp.as(Role.COMMITTEE)
                .get("/handovers/" + handover)
                .then()
                .body("person.phone", equalTo("+84912345671"))
                .body("person.address", equalTo("ấp 1, Giang Thành"));
        // He is called back, and so is whoever shared his room in his last days there: he left with him.
        camp.commander()
                .get("/tasks?kind=RELEASED_TO_RECALL")
                .then()
                .body("items.subject.id", contains(man.stay().toString()));
        String exposure = camp.commander()
                .get("/exposures")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        camp.commander()
                .get("/exposures/" + exposure)
                .then()
                .body("infectiousFrom", equalTo("2026-11-08T09:00:00+07:00"))
                .body("contacts.stayId", contains(mate.stay().toString()))
                .body("contacts[0].leftAt", equalTo("2026-11-10T09:00:00+07:00"))
                .body("contacts[0].hours", equalTo(48.0f));
        camp.commander()
                .post("/exposures/" + exposure + "/confirm", 0, Body.of("reason", "one room"))
                .then()
                .statusCode(200);
        camp.commander()
                .get("/tasks?kind=CONTACT_TO_RECALL")
                .then()
                .body("items.subject.id", contains(mate.stay().toString()));
        camp.as(Role.COMMITTEE)
                .get("/handovers/" + handovers.get(mate.stay().toString()))
                .then()
                .body("person.phone", equalTo("+84912345672"));

        // Somebody has asked, and says so.
        String task = camp.commander().get("/tasks?kind=CONTACTS_TO_ASK").path("items[0].id");
        camp.commander()
                .post(
                        "/tasks/" + task + "/close",
                        0,
                        Body.of("outcome", "DONE", "note", "wife, two colleagues; told to stay at home"))
                .then()
                .statusCode(200);
    }

    @Test
    void F22_whoeverRunsOutOfABurningHouseHasNotAbsconded() {
        Admission one = admitted(1);
        Admission other = admitted(2);
        at("2026-11-05T03:00:00");
        UUID call = Ids.next();
        camp.commander()
                .post("/facilities/" + camp.id() + "/roll-calls", Body.of("id", call, "kind", "FIRE"))
                .then()
                .statusCode(201);
        camp.commander()
                .request()
                .accept("text/html")
                .get("/api/v1/facilities/" + camp.id() + "/muster")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder("2 người", "Phòng 101"));
        Object seen = Body.of("id", Ids.next(), "present", List.of(one.stay()));
        camp.commander()
                .post("/roll-calls/" + call + "/rooms", Body.of("rooms", List.of(seen)))
                .then()
                .statusCode(200);
        // Whom nobody has seen is looked for; he is accused of nothing, and his days run on.
        camp.commander()
                .get("/roll-calls/" + call)
                .then()
                .body("unaccounted.stayId", contains(other.stay().toString()))
                .body("missing", empty());
        camp.commander()
                .post("/roll-calls/" + call + "/close", 1, Body.of())
                .then()
                .statusCode(200);
        for (Admission each : List.of(one, other)) {
            camp.commander()
                    .get("/stays/" + each.stay() + "/clock")
                    .then()
                    .body("status", equalTo("RUNNING"))
                    .body("releaseFrom", equalTo("2026-11-16T00:00:00+07:00"));
        }
        camp.commander().get("/facilities/" + camp.id() + "/absences").then().body("items", empty());
        camp.commander().get("/tasks?kind=PERSON_ABSENT").then().body("items", empty());
        assertEquals(
                0,
                Sql.number(
                        "select count(*) from clock_event where kind = 'ABSCONDED' and stay_id in (?, ?)",
                        one.stay(),
                        other.stay()));
        camp.commander()
                .get("/facilities/" + camp.id() + "/muster")
                .then()
                .statusCode(200)
                .body("people.absent", equalTo(0));
    }
}
