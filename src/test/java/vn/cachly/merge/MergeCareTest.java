package vn.cachly.merge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;
import static vn.cachly.merge.Merging.admitted;
import static vn.cachly.merge.Merging.merge;
import static vn.cachly.merge.Merging.path;
import static vn.cachly.merge.Merging.undo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Lab;
import vn.cachly.Ledger;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.release.Leaving;
import vn.cachly.shared.Ids;

/** What was done about somebody under the other record goes over with it: samples, results, cases, contacts; and back. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class MergeCareTest {
    private static final Object TWO = Body.of("reason", "two");

    /** Without versions, which never go back, and without those who came in by the merge and are out again. */
    private static final List<String> CARE = List.of(
            "select to_jsonb(h) - 'version' from health_check h where h.stay_id = any(?) order by id",
            "select stay_id || ' ' || id from health_alert h where h.stay_id = any(?) order by id",
            "select to_jsonb(s) - 'version' from sample s where s.stay_id = any(?) order by id",
            "select to_jsonb(n) from sampling_need n where n.closed_at is null and n.stay_id = any(?) order by id",
            "select to_jsonb(o) - 'version' from gate_override o where o.stay_id = any(?) order by id",
            "select to_jsonb(i) from release_item i where i.stay_id = any(?) order by list_id",
            "select to_jsonb(e) - 'version' from exposure e where e.case_stay_id = any(?) order by id",
            "select to_jsonb(m) from exposure_member m where m.state <> 'UNDONE' and m.stay_id = any(?) order by exposure_id, stay_id",
            "select kind || subject_id from task where closed_at is null and kind <> 'CONSULAR_NOTICE' and subject_id = any(?) order by 1",
            "select category from stay_category where superseded_at is null and ended_at is null and stay_id = any(?) order by stay_id",
            "select kind || happened_at from clock_event e where e.stay_id = any(?) and e.kind <> 'REVOKED'"
                    + " and not exists (select from clock_event r where r.revokes_id = e.id) order by e.stay_id, happened_at, kind");

    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Lab lab;
    private Admission survivor;
    private Admission near;
    private Admission duplicate;
    private Admission mate;

    /** She lies in 102 beside somebody; the record that was made twice says 101, beside somebody else. */
    @BeforeEach
    void twice() {
        clock.freeze("2026-11-20T08:00:00+07:00");
        camp = fixtures.camp(room("101", 3), room("102", 3));
        new Leaving(camp).rule(14, "2026-01-01T00:00:00+07:00");
        lab = new Lab(camp);
        survivor = admitted(camp, "102/1", "C1111111");
        near = admitted(camp, "102/2", "C2222222");
        duplicate = admitted(camp, "101/1", "C3333333");
        mate = admitted(camp, "101/2", "C4444444");
        clock.freeze("2026-11-23T08:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private void later() {
        clock.advance(Duration.ofHours(1));
    }

    private Lab.Taken positive(Admission of) {
        Lab.Taken sample = lab.take(of);
        later();
        report(sample);
        later();
        return sample;
    }

    private void report(Lab.Taken sample) {
        lab.report(
                        sample.tube(),
                        "outcome",
                        "POSITIVE",
                        "resultedAt",
                        clock.instant().toString())
                .body("disposition", equalTo("RECORDED"));
    }

    private void confirm(Lab.Taken sample, Admission contact) {
        String id = exposureOf(sample, "id::text");
        camp.commander()
                .post(
                        "/exposures/" + id + "/confirm",
                        Integer.parseInt(exposureOf(sample, "version::text")),
                        Body.of("stayIds", List.of(contact.stay())))
                .then()
                .statusCode(200);
    }

    private void reject(Lab.Taken sample, Admission contact, String reason) {
        camp.commander()
                .post(
                        "/exposures/" + exposureOf(sample, "id::text") + "/reject",
                        Integer.parseInt(exposureOf(sample, "version::text")),
                        Body.of("stayIds", List.of(contact.stay()), "reason", reason))
                .then()
                .statusCode(200);
    }

    private static String exposureOf(Lab.Taken sample, String column) {
        return Sql.text(
                "select " + column + " from exposure where sample_id = ? order by opened_at desc limit 1", sample.id());
    }

    private Map<String, Object> merged() {
        Map<String, Object> body = merge(duplicate, duplicate.stay());
        camp.commander().post(path(survivor), body).then().statusCode(201);
        later();
        return body;
    }

    private String why(Admission one, String condition) {
        return camp.reception()
                .get("/stays/" + one.stay() + "/release-gate")
                .then()
                .statusCode(200)
                .extract()
                .path("conditions.find { it.condition == '" + condition + "' }.why");
    }

    private String categoryOf(Admission one) {
        return camp.reception().get("/stays/" + one.stay()).path("category");
    }

    private List<String> care() {
        List<String> rows = new ArrayList<>();
        UUID[] stays = {survivor.stay(), near.stay(), duplicate.stay(), mate.stay()};
        CARE.forEach(query -> rows.addAll(Sql.texts(query, (Object) stays)));
        return rows;
    }

    @Test
    void aSampleThatWaitsKeepsHerInUnderTheRecordThatGoesOn() {
        Lab.Taken sample = lab.take(duplicate);
        List<String> before = care();
        Map<String, Object> merge = merged();
        assertEquals("WAITING", why(survivor, "PENDING_SAMPLE"));
        camp.nurse()
                .get("/samples/" + sample.id())
                .then()
                .statusCode(200)
                .body("stayId", equalTo(survivor.stay().toString()));
        camp.commander().post(undo(survivor, merge), 0, TWO).then().statusCode(200);
        assertEquals(before, care());
        assertEquals("MET", why(survivor, "PENDING_SAMPLE"));
        assertEquals("WAITING", why(duplicate, "PENDING_SAMPLE"));
    }

    @Test
    void aPositiveIsHersAndWhoeverLiesBesideHerIsNamedAndAllOfItGoesBack() {
        Lab.Taken sample = positive(duplicate);
        confirm(sample, mate);
        later();
        List<String> before = care();
        Map<String, Object> merge = merged();
        assertEquals("POSITIVE", why(survivor, "NOT_POSITIVE"));
        assertEquals("POSITIVE", why(survivor, "DAYS"));
        assertEquals("F0", categoryOf(survivor));
        assertEquals("OPEN", why(near, "EXPOSURE"));
        assertEquals(survivor.stay().toString(), exposureOf(sample, "case_stay_id::text"));
        assertEquals("OPEN", exposureOf(sample, "state"));
        camp.commander().post(undo(survivor, merge), 0, TWO).then().statusCode(200);
        assertEquals(before, care());
        assertEquals("MET", why(near, "EXPOSURE"));
        assertEquals("MET", why(survivor, "NOT_POSITIVE"));
        assertEquals("POSITIVE", why(duplicate, "NOT_POSITIVE"));
        // A case among others has to move.
        Ledger.assertSound(camp, 1);
    }

    @Test
    void aResultThatIsTakenBackMeanwhileIsTakenBackOfBoth() {
        List<String> never = care();
        Lab.Taken sample = positive(duplicate);
        confirm(sample, mate);
        later();
        Map<String, Object> merge = merged();
        lab.withdraw(sample);
        later();
        assertEquals("MET", why(survivor, "NOT_POSITIVE"));
        assertEquals("NOT_YET", why(survivor, "DAYS"));
        assertEquals("ENTRANT", categoryOf(survivor));
        assertEquals("MET", why(near, "EXPOSURE"));
        assertEquals("MET", why(mate, "EXPOSURE"));
        camp.commander().post(undo(survivor, merge), 0, TWO).then().statusCode(200);
        later();
        assertEquals("NOT_YET", why(duplicate, "DAYS"));
        assertEquals("ENTRANT", categoryOf(duplicate));
        assertEquals(events(never), events(care()));
    }

    private static List<String> events(List<String> care) {
        return care.stream().filter(row -> !row.startsWith("{")).toList();
    }

    @Test
    void aContactGoesOverWithHisDatesAndIsDecidedAgainIfThatWasSaidSinceOfAnother() {
        Lab.Taken sample = positive(mate);
        List<String> before = care();
        Map<String, Object> merge = merged();
        assertEquals("OPEN", why(survivor, "EXPOSURE"));
        confirm(sample, survivor);
        assertEquals("LAST_CONTACT", contactOf(survivor));
        later();
        camp.commander().post(undo(survivor, merge), 0, TWO).then().statusCode(200);
        assertEquals("NONE", contactOf(survivor));
        assertEquals("OPEN", why(duplicate, "EXPOSURE"));
        assertEquals(before, care());
    }

    /** Also of one that goes back afterwards. */
    @Test
    void whatWasSaidOfAContactIsKeptOnceAndErasedWithHim() {
        Lab.Taken sample = positive(mate);
        reject(sample, duplicate, "he slept in the corridor");
        later();
        Map<String, Object> merge = merged();
        String said = "select reason from exposure_member where stay_id = ?";
        assertEquals(List.of("he slept in the corridor"), Sql.texts(said, survivor.stay()));
        assertEquals(
                0, Sql.number("select count(*) from person_merge_care where before::text like ?", "%in the corridor%"));
        camp.as(Role.AUDITOR)
                .post("/persons/" + survivor.personId() + "/erase-reasons", Body.of("reason", "asked for"))
                .then()
                .statusCode(200);
        assertEquals(List.of("-"), Sql.texts(said, survivor.stay()));
        later();
        camp.commander().post(undo(survivor, merge), 0, TWO).then().statusCode(200);
        assertEquals(List.of("-"), Sql.texts(said, duplicate.stay()));
        assertEquals("MET", why(duplicate, "EXPOSURE"));
    }

    private static String contactOf(Admission one) {
        return Sql.text(
                "select coalesce((select kind from clock_event e where stay_id = ? and kind = 'LAST_CONTACT'"
                        + " and not exists (select from clock_event r where r.revokes_id = e.id)), 'NONE')",
                one.stay());
    }

    @Test
    void nobodyIsAContactOfHimself() {
        Admission again = admitted(camp, "101/3", "C5555555");
        clock.advance(Duration.ofHours(10));
        Lab.Taken sample = positive(duplicate);
        confirm(sample, again);
        later();
        Map<String, Object> body = merge(duplicate, duplicate.stay());
        camp.commander().post(path(again), body).then().statusCode(201);
        later();
        assertEquals("MET", why(again, "EXPOSURE"));
        assertEquals("NONE", contactOf(again));
        assertEquals("F0", categoryOf(again));
        camp.commander().post(undo(again, body), 0, TWO).then().statusCode(200);
        assertEquals("OPEN", why(again, "EXPOSURE"));
        assertEquals("ENTRANT", categoryOf(again));
    }

    @Test
    void whoeverWasSomebodyElseWhileAnotherBecameACaseJoinsTheExposureWhenShePartsAgain() {
        Map<String, Object> merge = merged();
        Lab.Taken sample = positive(mate);
        assertEquals(
                "0",
                exposureOf(sample, "(select count(*) from exposure_member m where m.exposure_id = exposure.id)::text"));
        camp.commander().post(undo(survivor, merge), 0, TWO).then().statusCode(200);
        assertEquals("OPEN", why(duplicate, "EXPOSURE"));
        assertEquals("MET", why(survivor, "EXPOSURE"));
        assertEquals("OPEN", exposureOf(sample, "state"));
        assertEquals(
                1,
                Sql.number(
                        "select count(*) from task where kind = 'EXPOSURE_TO_DECIDE' and subject_id = ?::uuid and closed_at is null",
                        exposureOf(sample, "id::text")));
        later();
        confirm(sample, duplicate);
        assertEquals("LAST_CONTACT", contactOf(duplicate));
    }

    @Test
    void whoeverLiesBesideHerIsNamedAgainWhenTheyAreMergedAgain() {
        positive(duplicate);
        Map<String, Object> first = merged();
        camp.commander().post(undo(survivor, first), 0, TWO).then().statusCode(200);
        assertEquals("MET", why(near, "EXPOSURE"));
        later();
        merged();
        assertEquals("OPEN", why(near, "EXPOSURE"));
    }

    private void ended(Admission one) {
        int version = camp.reception().get("/stays/" + one.stay()).path("version");
        camp.commander()
                .post("/stays/" + one.stay() + "/end", version, Body.of("kind", "RETURNED", "reason", "x"))
                .then()
                .statusCode(200);
        later();
    }

    private Admission again(Admission one) {
        return admitted(camp, Admission.waitingIn(camp.id()).again(one.personId()));
    }

    @Test
    void aContactOfHerEarlierStayCountsInThisOneWhateverRecordIsMergedIntoIt() {
        Lab.Taken sample = positive(near);
        ended(survivor);
        Admission now = again(survivor);
        Admission twin = admitted(camp, Admission.waitingIn(camp.id()).paper("PASSPORT", "C5555555"));
        confirm(sample, survivor);
        assertEquals("LAST_CONTACT", contactOf(now));
        later();
        Map<String, Object> body = merge(twin, twin.stay());
        camp.commander().post(path(survivor), body).then().statusCode(201);
        assertEquals("LAST_CONTACT", contactOf(now));
        later();
        camp.commander().post(undo(survivor, body), 0, TWO).then().statusCode(200);
        assertEquals("LAST_CONTACT", contactOf(now));
    }

    @Test
    void aContactOfAnEarlierStayGoesOverWithTheStayInWhichItCountsAndBack() {
        Admission earlier = admitted(camp, "101/3", "C5555555");
        later();
        ended(earlier);
        Lab.Taken sample = positive(mate);
        Admission now = again(earlier);
        Admission heir = admitted(camp, "102/3", "C6666666");
        later();
        confirm(sample, earlier);
        String event = eventOf(earlier);
        Map<String, Object> body = mergedInto(heir, earlier, now);
        assertEquals("LAST_CONTACT", contactOf(heir));
        assertEquals(
                heir.stay().toString(),
                Sql.text("select stay_id::text from clock_event where id = ?::uuid", eventOf(earlier)));
        camp.commander().post(undo(heir, body), 0, TWO).then().statusCode(200);
        assertEquals("NONE", contactOf(heir));
        assertEquals("LAST_CONTACT", contactOf(now));
        assertEquals(event, eventOf(earlier));
        later();
        body = mergedInto(heir, earlier, now);
        confirm(sample, earlier);
        assertEquals("LAST_CONTACT", contactOf(heir));
        later();
        camp.commander().post(undo(heir, body), 0, TWO).then().statusCode(200);
        assertEquals("NONE", contactOf(heir));
        assertEquals("NONE", contactOf(now));
        assertEquals("OPEN", why(now, "EXPOSURE"));
        assertEquals("OPEN", exposureOf(sample, "state"));
    }

    private Map<String, Object> mergedInto(Admission heir, Admission duplicate, Admission voided) {
        Map<String, Object> body = merge(duplicate, voided.stay());
        camp.commander().post(path(heir), body).then().statusCode(201);
        later();
        return body;
    }

    private static String eventOf(Admission contact) {
        return Sql.text("select clock_event::text from exposure_member where stay_id = ?", contact.stay());
    }

    @Test
    void whoeverHasLeftByARecordOrIsGoneByItIsNotVoided() {
        camp.commander()
                .post(
                        "/stays/" + duplicate.stay() + "/absent",
                        0,
                        Body.of("lastSeenAt", "2026-11-23T07:00:00+07:00", "reason", "x"))
                .then()
                .statusCode(200);
        camp.commander()
                .post(path(survivor), merge(duplicate, duplicate.stay()))
                .then()
                .statusCode(409)
                .body("code", equalTo("VOIDED_AWAY"));
        Leaving leaving = new Leaving(camp);
        leaving.letThrough(mate.stay(), "LAST_TEST", "ORDER");
        UUID list = leaving.approved("HOME_QUARANTINE", mate);
        later();
        leaving.depart(list).then().statusCode(200).body("departed", equalTo(1));
        camp.commander()
                .post(path(survivor), merge(mate, mate.stay()))
                .then()
                .statusCode(409)
                .body("code", equalTo("VOIDED_DEPARTED"));
    }

    @Test
    void whoeverWasFoundPositiveSinceIsNotPartedBeforeTheResultIsWithdrawn() {
        Lab.Taken sample = lab.take(duplicate);
        List<String> before = care();
        Map<String, Object> merge = merged();
        report(sample);
        later();
        camp.commander()
                .post(undo(survivor, merge), 0, TWO)
                .then()
                .statusCode(409)
                .body("code", equalTo("POSITIVE_SINCE"))
                .body("ids", contains(sample.id().toString()));
        lab.withdraw(sample);
        later();
        camp.commander().post(undo(survivor, merge), 0, TWO).then().statusCode(200);
        assertEquals(events(before), events(care()));
        later();
        report(sample);
        assertEquals("F0", categoryOf(duplicate));
        assertEquals("ENTRANT", categoryOf(survivor));
    }

    @Test
    void ofMergesOneIntoTheOtherTheLaterIsUndoneFirst() {
        lab.take(duplicate);
        camp.nurse()
                .post(
                        "/stays/" + duplicate.stay() + "/health-checks",
                        Body.of("id", Ids.next(), "session", "EXTRA", "temperature", 39))
                .then()
                .statusCode(201);
        List<String> before = care();
        Map<String, Object> first = merged();
        List<String> between = care();
        Map<String, Object> second = merge(survivor, survivor.stay());
        camp.commander().post(path(near), second).then().statusCode(201);
        later();
        assertEquals("WAITING", why(near, "PENDING_SAMPLE"));
        camp.commander().post(undo(survivor, first), 0, TWO).then().statusCode(404);
        camp.commander().post(undo(near, second), 0, TWO).then().statusCode(200);
        assertEquals(between, care());
        camp.commander().post(undo(survivor, first), 0, TWO).then().statusCode(200);
        assertEquals(before, care());
    }
}
