package vn.cachly.exposure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import vn.cachly.release.Leaving;
import vn.cachly.shared.Ids;

/** It is people who are found positive and were near, whatever stay they were in then, and whatever camp they are in now. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class ExposedPeopleTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Lab lab;
    private Admission hoa;
    private Admission mate;
    private Admission third;

    @BeforeEach
    void threeInARoom() {
        at("2026-11-20T08:00:00");
        camp = fixtures.camp(room("101", 3), room("102", 3));
        new Leaving(camp).rule(14, "2026-01-01T00:00:00+07:00");
        lab = new Lab(camp);
        hoa = admitted(Admission.into(camp.bed("101/1")));
        mate = admitted(Admission.into(camp.bed("101/2")));
        third = admitted(Admission.into(camp.bed("101/3")));
        at("2026-11-23T08:00:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private void at(String moment) {
        clock.freeze(moment + "+07:00");
    }

    private Admission admitted(Admission person) {
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person;
    }

    private Admission again(Admission person, String bed) {
        return admitted(Admission.into(camp.bed(bed)).again(person.personId()));
    }

    private void ended(Admission one, String kind) {
        int version = camp.reception().get("/stays/" + one.stay()).path("version");
        camp.commander()
                .post("/stays/" + one.stay() + "/end", version, Body.of("kind", kind, "reason", "x"))
                .then()
                .statusCode(200);
    }

    private void positive(Lab.Taken sample) {
        lab.report(sample.tube(), "outcome", "POSITIVE", "resultedAt", moment())
                .body("disposition", equalTo("RECORDED"));
    }

    private String moment() {
        return clock.instant().toString();
    }

    private String why(Api who, Admission one, String condition) {
        return who.get("/stays/" + one.stay() + "/release-gate")
                .then()
                .statusCode(200)
                .extract()
                .path("conditions.find { it.condition == '" + condition + "' }.why");
    }

    private String why(Admission one, String condition) {
        return why(camp.reception(), one, condition);
    }

    private String exposure(Lab.Taken sample, String column) {
        return Sql.text("select " + column + " from exposure where sample_id = ?", sample.id());
    }

    private ValidatableResponse confirm(Api officer, Lab.Taken sample, Object... pairs) {
        return officer.post(
                        "/exposures/" + exposure(sample, "id::text") + "/confirm",
                        Integer.parseInt(exposure(sample, "version::text")),
                        Body.of(pairs))
                .then();
    }

    private List<String> contactsOf(Admission one) {
        return Sql.texts("""
                        select to_char(v.happened_at at time zone 'Asia/Ho_Chi_Minh', 'DD HH24:MI') from clock_event v
                         where v.stay_id = ? and v.kind = 'LAST_CONTACT'
                           and not exists (select from clock_event r where r.revokes_id = v.id)""", one.stay());
    }

    @Test
    void aTubeOfAnEarlierStayThatIsPositiveKeepsHerInTheOneSheIsInNow() {
        Lab.Taken sample = lab.take(hoa);
        at("2026-11-23T10:00:00");
        ended(hoa, "TREATMENT");
        at("2026-11-24T08:00:00");
        Admission now = again(hoa, "102/1");
        assertEquals("WAITING", why(now, "PENDING_SAMPLE"));
        at("2026-11-24T19:00:00");
        positive(sample);
        assertEquals("MET", why(now, "PENDING_SAMPLE"));
        assertEquals("POSITIVE", why(now, "NOT_POSITIVE"));
        assertEquals("POSITIVE", why(now, "DAYS"));
        camp.reception().get("/stays/" + now.stay()).then().body("category", equalTo("F0"));
        // Who was with her in the room of then, and nobody is called back who is not gone.
        assertEquals("OPEN", why(mate, "EXPOSURE"));
        at("2026-11-25T08:00:00");
        lab.withdraw(sample);
        assertEquals("WAITING", why(now, "PENDING_SAMPLE"));
        assertEquals("MET", why(now, "NOT_POSITIVE"));
        assertEquals("NOT_YET", why(now, "DAYS"));
        camp.reception().get("/stays/" + now.stay()).then().body("category", equalTo("ENTRANT"));
    }

    @Test
    void aPositiveBesideTheNegativeOfAnEarlierTubeKeepsHerInUntilSomebodyHasDecided() {
        Lab.Taken sample = lab.take(hoa);
        at("2026-11-23T18:00:00");
        lab.report(sample.tube(), "outcome", "NEGATIVE", "resultedAt", moment())
                .body("disposition", equalTo("RECORDED"));
        at("2026-11-23T19:00:00");
        ended(hoa, "TREATMENT");
        at("2026-11-24T08:00:00");
        Admission now = again(hoa, "102/1");
        assertEquals("MET", why(now, "PENDING_SAMPLE"));
        String review = lab.report(sample.tube(), "outcome", "POSITIVE", "resultedAt", moment())
                .body("disposition", equalTo("REVIEW"))
                .extract()
                .path("items[0].reviewId");
        assertEquals("WAITING", why(now, "PENDING_SAMPLE"));
        assertEquals("MET", why(now, "NOT_POSITIVE"));
        camp.nurse()
                .post("/result-reviews/" + review + "/discard", 0, Body.of("reason", "of another tube"))
                .then()
                .statusCode(200);
        assertEquals("MET", why(now, "PENDING_SAMPLE"));
    }

    /** Of one call. Two tubes of hers, one of her neighbour; the third has gone home. */
    @Test
    void manyPositivesAtOnceAreACaseEachAndEachPersonIsChangedAndCalledOnce() {
        Lab.Taken first = lab.take(hoa);
        Lab.Taken second = lab.take(hoa);
        Lab.Taken hers = lab.take(mate);
        at("2026-11-23T10:00:00");
        ended(third, "RETURNED");
        at("2026-11-23T19:00:00");
        lab.send(Stream.of(first, second, hers)
                        .map(tube -> Lab.result(tube.tube(), "outcome", "POSITIVE", "resultedAt", moment()))
                        .toList())
                .body("items.disposition", contains("RECORDED", "RECORDED", "RECORDED"));
        assertEquals(
                List.of("ENTRANT 2", "ENTRANT 2", "null 2"),
                Sql.texts(
                        "select coalesce(category_before, 'null') || ' ' || (select count(*) from exposure_member m where m.exposure_id = e.id)"
                                + " from exposure e where facility_id = ? order by 1",
                        camp.id()));
        assertEquals("ENTRANT", exposure(first, "category_before"));
        for (Admission one : List.of(hoa, mate)) {
            camp.reception().get("/stays/" + one.stay()).then().body("category", equalTo("F0"));
            assertEquals("OPEN", why(one, "EXPOSURE"));
        }
        assertEquals(
                List.of(third.stay().toString()),
                Sql.texts(
                        "select subject_id::text from task where kind = 'CONTACT_TO_RECALL' and facility_id = ?",
                        camp.id()));
        assertEquals(
                3,
                Sql.number(
                        "select count(*) from task where kind = 'EXPOSURE_TO_DECIDE' and facility_id = ?", camp.id()));
        at("2026-11-24T08:00:00");
        lab.withdraw(first);
        camp.reception().get("/stays/" + hoa.stay()).then().body("category", equalTo("F0"));
        lab.withdraw(second);
        camp.reception().get("/stays/" + hoa.stay()).then().body("category", equalTo("ENTRANT"));
        assertEquals("POSITIVE", why(mate, "NOT_POSITIVE"));
    }

    @Test
    void aTubeOfLongAgoSaysNothingOfWhoComesAgain() {
        Lab.Taken sample = lab.take(hoa);
        at("2026-11-23T10:00:00");
        ended(hoa, "TREATMENT");
        at("2026-12-20T08:00:00");
        Admission now = again(hoa, "102/1");
        assertEquals("MET", why(now, "PENDING_SAMPLE"));
        positive(sample);
        assertEquals("MET", why(now, "NOT_POSITIVE"));
        camp.reception().get("/stays/" + now.stay()).then().body("category", equalTo("ENTRANT"));
    }

    @Test
    void aContactWhoHasComeAgainIsKeptInAndCountsFromThatContact() {
        Lab.Taken sample = lab.take(hoa);
        at("2026-11-23T10:00:00");
        ended(mate, "RETURNED");
        at("2026-11-24T08:00:00");
        Admission now = again(mate, "102/2");
        at("2026-11-24T19:00:00");
        positive(sample);
        assertEquals("OPEN", why(now, "EXPOSURE"));
        assertEquals(
                0,
                Sql.number(
                        "select count(*) from task where kind = 'CONTACT_TO_RECALL' and facility_id = ?", camp.id()));
        confirm(camp.commander(), sample, "stayIds", List.of(mate.stay())).statusCode(200);
        assertEquals(List.of("23 10:00"), contactsOf(now));
        assertEquals(List.of(), contactsOf(mate));
        assertEquals("MET", why(now, "EXPOSURE"));
        at("2026-11-25T08:00:00");
        lab.withdraw(sample);
        assertEquals(List.of(), contactsOf(now));
    }

    private void voided(Api officer, Admission one) {
        int version = officer.get("/stays/" + one.stay()).path("version");
        officer.post("/stays/" + one.stay() + "/void", version, Body.of("reason", "typed twice"))
                .then()
                .statusCode(200);
    }

    @Test
    void aContactOfAStayThatNeverWasMovesNoDatesOfTheStayHeIsInNow() {
        Lab.Taken sample = lab.take(hoa);
        at("2026-11-23T10:00:00");
        ended(mate, "RETURNED");
        at("2026-11-24T08:00:00");
        Admission now = again(mate, "102/2");
        at("2026-11-24T19:00:00");
        positive(sample);
        confirm(camp.commander(), sample, "stayIds", List.of(mate.stay())).statusCode(200);
        assertEquals(List.of("23 10:00"), contactsOf(now));
        assertEquals(1, needsOf(now));
        at("2026-11-24T20:00:00");
        voided(camp.commander(), mate);
        assertEquals(List.of(), contactsOf(now));
        assertEquals(0, needsOf(now));
        assertEquals("MET", why(now, "EXPOSURE"));
    }

    private static long needsOf(Admission one) {
        return Sql.number(
                "select count(*) from sampling_need where cause = 'CONTACT' and closed_at is null and stay_id = ?",
                one.stay());
    }

    @Test
    void whatOneCampDoesNotSeeIsUndecidedAllTheSame() {
        Lab.Taken sample = lab.take(hoa);
        at("2026-11-23T10:00:00");
        ended(third, "RETURNED");
        at("2026-11-23T19:00:00");
        positive(sample);
        Camp other = fixtures.camp();
        given(third, other);
        at("2026-11-23T20:00:00");
        voided(other.commander(), third);
        assertEquals("OPEN", exposure(sample, "state"));
        assertEquals(
                1,
                Sql.number(
                        "select count(*) from task where kind = 'EXPOSURE_TO_DECIDE' and subject_id = ?::uuid and closed_at is null",
                        exposure(sample, "id::text")));
        voided(camp.commander(), mate);
        assertEquals("DECIDED", exposure(sample, "state"));
    }

    @Test
    void whoeverWasWithTheCaseInAnotherOfHisStaysIsNamedToo() {
        at("2026-11-23T09:00:00");
        ended(hoa, "RETURNED");
        at("2026-11-23T10:00:00");
        Admission now = again(hoa, "102/1");
        Admission other = admitted(Admission.into(camp.bed("102/2")));
        at("2026-11-23T16:00:00");
        Lab.Taken sample = lab.take(now);
        at("2026-11-23T19:00:00");
        positive(sample);
        for (Admission one : List.of(mate, third, other)) {
            assertEquals("OPEN", why(one, "EXPOSURE"));
        }
    }

    @Test
    void contactWithACaseEndsWhenTheCaseIsWellAgain() {
        Lab.Taken sample = lab.take(hoa);
        at("2026-11-23T19:00:00");
        positive(sample);
        confirm(camp.commander(), sample).statusCode(200);
        at("2026-11-24T08:00:00");
        assertEquals("TOGETHER", why(mate, "EXPOSURE"));
        at("2026-11-25T08:00:00");
        camp.nurse()
                .post(
                        "/stays/" + hoa.stay() + "/clock/events",
                        Body.of("id", Ids.next(), "kind", "RECOVERED", "happenedAt", "2026-11-25T08:00:00+07:00"))
                .then()
                .statusCode(201);
        at("2026-11-26T08:00:00");
        confirm(camp.commander(), sample).statusCode(200).body("contacts[0].contactGoesOn", equalTo(false));
        assertEquals(List.of("25 08:00"), contactsOf(mate));
        at("2026-11-30T08:00:00");
        assertEquals("MET", why(mate, "EXPOSURE"));
    }

    @Test
    void whatAResultHasDoneToAClockIsNotTakenBackByHand() {
        Lab.Taken sample = lab.take(hoa);
        at("2026-11-23T19:00:00");
        positive(sample);
        confirm(camp.commander(), sample).statusCode(200);
        UUID byHand = Ids.next();
        camp.nurse()
                .post(
                        "/stays/" + mate.stay() + "/clock/events",
                        Body.of(
                                "id",
                                byHand,
                                "kind",
                                "LAST_CONTACT",
                                "happenedAt",
                                "2026-11-23T18:00:00+07:00",
                                "causeId",
                                UUID.fromString(exposure(sample, "id::text"))))
                .then()
                .statusCode(201);
        String positive = exposure(sample, "positive_event::text");
        String contact = Sql.text("select clock_event::text from exposure_member where stay_id = ?", mate.stay());
        revoke(hoa, positive).statusCode(409).body("code", equalTo("EVENT_FOLLOWS"));
        revoke(mate, contact).statusCode(409).body("code", equalTo("EVENT_FOLLOWS"));
        revoke(mate, byHand.toString()).statusCode(200);
        assertEquals("POSITIVE", why(hoa, "DAYS"));
    }

    private ValidatableResponse revoke(Admission one, String event) {
        return camp.nurse()
                .post(
                        "/stays/" + one.stay() + "/clock/events/" + event + "/revoke",
                        Body.of("reason", "nobody was ill"))
                .then();
    }

    /** Another camp answers for the stay from now on. */
    private void given(Admission one, Camp other) {
        Sql.number("""
                        with s as (update stay set facility_id = ? where id = ? returning id),
                             p as (update presence set facility_id = ? where stay_id = ? returning id)
                        select (select count(*) from s) + (select count(*) from p)""", other.id(), one.stay(), other.id(), one.stay());
    }

    @Test
    void theGateIsShutInTheCampToWhichAContactHasGoneAndItsOfficersDecide() {
        Lab.Taken sample = lab.take(hoa);
        at("2026-11-23T19:00:00");
        positive(sample);
        Camp other = fixtures.camp();
        given(mate, other);
        assertEquals("OPEN", why(other.reception(), mate, "EXPOSURE"));
        String id = exposure(sample, "id::text");
        other.commander()
                .get("/exposures/" + id)
                .then()
                .statusCode(200)
                .body("contacts.stayId", contains(mate.stay().toString()));
        confirm(other.commander(), sample).statusCode(200).body("state", equalTo("OPEN"));
        assertEquals("MET", why(other.reception(), mate, "EXPOSURE"));
        assertEquals(1, contactsOf(mate).size());
        confirm(camp.commander(), sample).statusCode(200).body("state", equalTo("DECIDED"));
        at("2026-11-24T08:00:00");
        lab.withdraw(sample);
        assertEquals(List.of(), contactsOf(mate));
        fixtures.camp().commander().get("/exposures/" + id).then().statusCode(404);
    }

    @Test
    void aPositiveOfSomebodyWhoHasGoneToAnotherCampIsRecordedAndKeepsHerInThere() {
        Lab.Taken sample = lab.take(hoa);
        Camp other = fixtures.camp();
        given(hoa, other);
        at("2026-11-23T19:00:00");
        positive(sample);
        assertEquals("POSITIVE", why(other.reception(), hoa, "DAYS"));
        assertEquals(
                "F0",
                Sql.text("select category from stay_category where stay_id = ? and ended_at is null", hoa.stay()));
        camp.reception().get("/stays/" + hoa.stay()).then().statusCode(404);
        assertEquals("OPEN", why(mate, "EXPOSURE"));
    }
}
