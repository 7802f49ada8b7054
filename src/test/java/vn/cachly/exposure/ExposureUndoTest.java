package vn.cachly.exposure;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.release.Leaving;
import vn.cachly.shared.Ids;

/** What is undone is what this result has caused, and not what another one has. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class ExposureUndoTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Lab lab;
    private Admission hoa;
    private Admission lan;
    private Admission mate;

    @BeforeEach
    void threeInARoom() {
        at("2026-11-20T08:00:00");
        camp = fixtures.camp(room("101", 3));
        new Leaving(camp).rule(14, "2026-01-01T00:00:00+07:00");
        lab = new Lab(camp);
        hoa = admitted("101/1");
        lan = admitted("101/2");
        mate = admitted("101/3");
        at("2026-11-23T08:00:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private void at(String moment) {
        clock.freeze(moment + "+07:00");
    }

    private Admission admitted(String bed) {
        Admission person = Admission.into(camp.bed(bed));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person;
    }

    private void positive(Lab.Taken sample) {
        lab.report(
                        sample.tube(),
                        "outcome",
                        "POSITIVE",
                        "resultedAt",
                        clock.instant().toString())
                .body("disposition", equalTo("RECORDED"));
    }

    private void corrected(Lab.Taken sample) {
        int version = camp.laboratory().get("/samples/" + sample.id()).path("version");
        camp.laboratory()
                .post(
                        "/samples/" + sample.id() + "/results/correct",
                        version,
                        Body.of(
                                "id",
                                Ids.next(),
                                "name",
                                "Nguyễn Thị Hoa",
                                "outcome",
                                "NEGATIVE",
                                "resultedAt",
                                clock.instant().toString(),
                                "reason",
                                "APPARATUS"))
                .then()
                .statusCode(200);
    }

    private void decided(Lab.Taken sample, String step, UUID stay) {
        Map<String, Object> exposure = Map.of(
                "id", exposureOf(sample, "id::text"), "version", Integer.parseInt(exposureOf(sample, "version::text")));
        camp.commander()
                .post(
                        "/exposures/" + exposure.get("id") + "/" + step,
                        (int) exposure.get("version"),
                        Body.of("stayIds", List.of(stay), "reason", "x"))
                .then()
                .statusCode(200);
    }

    private static String exposureOf(Lab.Taken sample, String column) {
        return Sql.text("select " + column + " from exposure where sample_id = ? and state <> 'UNDONE'", sample.id());
    }

    private String categoryOf(Admission one) {
        return camp.reception().get("/stays/" + one.stay()).path("category");
    }

    private List<String> recalled(String kind) {
        return Sql.texts(
                "select subject_id::text from task where kind = ? and facility_id = ? and closed_at is null",
                kind,
                camp.id());
    }

    @Test
    void whoeverWasFoundPositiveTwiceIsACaseUntilBothResultsAreTakenBack() {
        Lab.Taken first = lab.take(hoa);
        Lab.Taken second = lab.take(hoa);
        at("2026-11-23T10:00:00");
        positive(first);
        at("2026-11-23T11:00:00");
        positive(second);
        assertEquals("F0", categoryOf(hoa));
        at("2026-11-23T12:00:00");
        lab.withdraw(first);
        assertEquals("F0", categoryOf(hoa));
        at("2026-11-23T13:00:00");
        lab.withdraw(second);
        assertEquals("ENTRANT", categoryOf(hoa));
    }

    @Test
    void whatAnOfficerHasMadeOfACaseSinceStays() {
        Lab.Taken sample = lab.take(hoa);
        at("2026-11-23T10:00:00");
        positive(sample);
        at("2026-11-23T11:00:00");
        int version = camp.reception().get("/stays/" + hoa.stay()).path("version");
        camp.commander()
                .post("/stays/" + hoa.stay() + "/categories", version, Body.of("category", "F1", "reason", "x"))
                .then()
                .statusCode(200);
        at("2026-11-23T12:00:00");
        lab.withdraw(sample);
        assertEquals("F1", categoryOf(hoa));
    }

    @Test
    void whoeverIsCalledBackForTwoCasesIsCalledBackUntilBothSayOtherwise() {
        Lab.Taken one = lab.take(hoa);
        Lab.Taken other = lab.take(lan);
        Leaving leaving = new Leaving(camp);
        leaving.letThrough(mate.stay(), "LAST_TEST", "ORDER");
        UUID list = leaving.approved("HOME_QUARANTINE", mate);
        at("2026-11-23T12:00:00");
        leaving.depart(list).then().statusCode(200).body("departed", equalTo(1));
        at("2026-11-23T13:00:00");
        positive(one);
        positive(other);
        decided(one, "confirm", mate.stay());
        decided(other, "confirm", mate.stay());
        at("2026-11-23T14:00:00");
        lab.withdraw(one);
        assertEquals(List.of(mate.stay().toString()), recalled("CONTACT_TO_RECALL"));
        decided(other, "reject", mate.stay());
        assertEquals(List.of(), recalled("CONTACT_TO_RECALL"));
    }

    @Test
    void aContactWhoseStayNeverWasIsForgotten() {
        Lab.Taken sample = lab.take(hoa);
        at("2026-11-23T10:00:00");
        positive(sample);
        decided(sample, "confirm", lan.stay());
        camp.commander()
                .post("/stays/" + mate.stay() + "/void", 0, Body.of("reason", "typed twice"))
                .then()
                .statusCode(200);
        assertEquals("DECIDED", exposureOf(sample, "state"));
        assertEquals(
                List.of(),
                Sql.texts(
                        "select id::text from task where kind = 'EXPOSURE_TO_DECIDE' and facility_id = ? and closed_at is null",
                        camp.id()));
    }

    @Test
    void nobodyIsCalledBackForAPositiveThatWasNone() {
        Lab.Taken sample = lab.take(mate);
        Leaving leaving = new Leaving(camp);
        leaving.letThrough(mate.stay(), "LAST_TEST", "ORDER", "PENDING_SAMPLE");
        UUID list = leaving.approved("HOME_QUARANTINE", mate);
        at("2026-11-23T12:00:00");
        leaving.depart(list).then().statusCode(200).body("departed", equalTo(1));
        at("2026-11-23T13:00:00");
        positive(sample);
        assertEquals(List.of(mate.stay().toString()), recalled("RELEASED_TO_RECALL"));
        at("2026-11-23T14:00:00");
        corrected(sample);
        assertEquals(List.of(), recalled("RELEASED_TO_RECALL"));
    }
}
