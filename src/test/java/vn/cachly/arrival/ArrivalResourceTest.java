package vn.cachly.arrival;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;
import static vn.cachly.Passenger.man;
import static vn.cachly.Passenger.woman;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Bus;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Passenger;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class ArrivalResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Bus bus;

    @BeforeEach
    void night() {
        clock.freeze("2026-11-23T02:00:00+07:00");
        camp = fixtures.camp(room("101", 2));
        bus = Bus.to(camp, null);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static String path(Passenger one) {
        return "/arrivals/" + one.id();
    }

    @Test
    void everyLookAtThePeopleOfAGroupIsLogged() {
        Passenger an = man("An").of("GĐ1", "GUARDIAN").with("seat", "1A").paper("CCCD", "087 084 000 999");
        Passenger binh = woman("Bình").born("2019");
        bus.expect(an, binh).then().statusCode(200);
        bus.tick(an).then().statusCode(200);
        camp.reception()
                .get(bus.path() + "/arrivals")
                .then()
                .statusCode(200)
                .body("items.name", contains("An", "Bình"))
                .body("items.status", contains("RECEIVED", "EXPECTED"))
                .body("items.source", contains("MANIFEST", "MANIFEST"))
                .body("items.birthDate", contains("1984-05-12", "2019"))
                .body("items.sex", contains("MALE", "FEMALE"))
                .body("items[0].party", equalTo("GĐ1"))
                .body("items[0].seat", equalTo("1A"))
                .body("items[0].receivedAt", equalTo("2026-11-23T02:00:00+07:00"))
                .body("items[1].receivedAt", nullValue());
        camp.reception()
                .get(path(an))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("arrival.person.name", equalTo("An"))
                .body("arrival.person.identifiers[0].value", equalTo("087 084 000 999"))
                .body("receivedBy", equalTo(camp.subject(Role.RECEPTION)))
                .body("allowedActions", contains("changes", "untick"));
        assertEquals(
                List.of("arrival.listed", "arrival.read"),
                Sql.texts(
                        "select action from audit_entry where ? = any(ids) and happened_at is null order by 1",
                        an.id()));
    }

    @Test
    void theListComesInPagesInTheOrderInWhichPeopleWereAnnounced() {
        bus.expect(man("An"), man("Bình"), man("Chi")).then().statusCode(200);
        bus.take(man("Dung")).then().statusCode(200);
        String list = bus.path() + "/arrivals?limit=3";
        String next = camp.department()
                .get(list)
                .then()
                .statusCode(200)
                .body("items.name", contains("An", "Bình", "Chi"))
                .extract()
                .path("next");
        camp.department()
                .get(list + "&cursor=" + next)
                .then()
                .body("items.name", contains("Dung"))
                .body("items.source", contains("EXTRA"))
                .body("next", nullValue());
        camp.reception().get(bus.path() + "/arrivals?status=RECEIVED").then().body("items.name", contains("Dung"));
        camp.reception().get(bus.path() + "/arrivals?status=WITHDRAWN").then().body("items", empty());
    }

    @Test
    void whatWasToldOfSomebodyIsToldAnewUntilHeIsAdmitted() {
        Passenger an = man("An").paper("CCCD", "087084000999");
        Passenger binh = man("Bình");
        bus.expect(an, binh).then().statusCode(200);
        var told = binh.plan();
        told.put("party", "GĐ2");
        camp.reception()
                .post(path(binh) + "/changes", 0, Body.of("arrival", told))
                .then()
                .statusCode(200)
                .body("arrival.party", equalTo("GĐ2"))
                .body("version", equalTo(1));
        camp.reception()
                .post(path(binh) + "/changes", 0, Body.of("arrival", told))
                .then()
                .statusCode(412);
        Passenger same = man("Bình").person("id", binh.personId()).paper("CCCD", "087.084.000999");
        camp.reception()
                .post(path(binh) + "/changes", 1, Body.of("arrival", same.plan()))
                .then()
                .statusCode(409)
                .body("code", equalTo("IDENTIFIER_TWICE"))
                .body("ids", contains(an.id().toString()))
                .body("errors[0].field", equalTo("arrival.person.identifiers"));
        camp.reception()
                .post(path(binh) + "/changes", 1, Body.of("arrival", Body.of("party", "x")))
                .then()
                .statusCode(400)
                .body("code", equalTo("ONE_PERSON"))
                .body("errors[0].field", equalTo("arrival.person"));
        Passenger blank = man("");
        camp.reception()
                .post(path(binh) + "/changes", 1, Body.of("arrival", blank.plan()))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("arrival.person.name"));
    }

    @Test
    void somebodyWhoWasHereBeforeIsNamedByHisRecord() {
        Admission before = Admission.into(camp.bed("101/1")).person("name", "Chi");
        camp.reception().post("/stays", before.body()).then().statusCode(201);
        Passenger chi = woman("Chi");
        bus.take(chi)
                .then()
                .statusCode(200)
                .body("items[0].warnings.kind", contains("POSSIBLE_TWIN"))
                .body("items[0].warnings[0].personId", equalTo(before.personId().toString()))
                .body("items[0].warnings[0].reasons", contains("NAME_AND_BIRTH"))
                .body("items[0].warnings[0].stayId", equalTo(before.stay().toString()));
        camp.reception()
                .post(
                        path(chi) + "/changes",
                        1,
                        Body.of("arrival", Passenger.known(before.personId()).plan()))
                .then()
                .statusCode(200)
                .body("arrival.personId", equalTo(before.personId().toString()))
                .body("arrival.person", nullValue());
        bus.tick(chi)
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo("RECEIVED"))
                .body("items[0].warnings.kind", contains("IN_QUARANTINE"))
                .body("items[0].warnings[0].stayId", equalTo(before.stay().toString()));
        camp.reception().get(bus.path() + "/arrivals").then().body("items.name", contains("Chi"));
        UUID elsewhere = Admission.into(camp.bed("101/1")).personId();
        camp.reception()
                .post(
                        path(chi) + "/changes",
                        2,
                        Body.of("arrival", Passenger.known(elsewhere).plan()))
                .then()
                .statusCode(404)
                .body("code", equalTo("PERSON_NOT_FOUND"));
    }

    @Test
    void somebodyMayBeMissingNotExpectedAnyMoreOrTickedByMistake() {
        Passenger an = man("An");
        Passenger binh = man("Bình");
        Passenger chi = man("Chi");
        bus.expect(an, binh).then().statusCode(200);
        bus.take(chi).then().statusCode(200);
        camp.reception()
                .post(path(an) + "/missing", 0, Body.of("reason", "Not on the bus at the border"))
                .then()
                .statusCode(200)
                .body("status", equalTo("MISSING"))
                .body("reason", equalTo("Not on the bus at the border"))
                .body("allowedActions", contains("changes", "withdraw"));
        assertEquals(1, Sql.number("select count(*) from task where subject_id = ? and closed_at is null", an.id()));
        camp.reception()
                .post(path(an) + "/withdraw", 1, Body.of("reason", "Found at home"))
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("allowedActions", empty());
        assertEquals("NOT_NEEDED", Sql.text("select outcome from task where subject_id = ?", an.id()));
        bus.tick(binh).then().statusCode(200);
        camp.reception()
                .post(path(binh) + "/withdraw", 1, Body.of("reason", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ARRIVAL_STATUS"));
        camp.reception()
                .post(path(binh) + "/untick", 1, Body.of("reason", "Another Bình"))
                .then()
                .statusCode(200)
                .body("status", equalTo("EXPECTED"))
                .body("receivedAt", nullValue());
        camp.reception()
                .post(path(chi) + "/untick", 1, Body.of("reason", "Was the driver"))
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        camp.reception()
                .post(path(chi) + "/untick", 2, Body.of("reason", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ARRIVAL_STATUS"));
        camp.reception()
                .post(path(chi) + "/changes", 2, Body.of("arrival", chi.plan()))
                .then()
                .statusCode(409)
                .body("code", equalTo("ARRIVAL_OVER"));
        bus.tick(binh).then().statusCode(200);
        bus.handOver(1).then().statusCode(200);
        bus.close(null).then().statusCode(200);
        camp.reception()
                .post(path(binh) + "/untick", 3, Body.of("reason", "Another Bình"))
                .then()
                .statusCode(200)
                .body("status", equalTo("MISSING"));
        assertEquals(1, Sql.number("select count(*) from task where subject_id = ? and closed_at is null", binh.id()));
        assertEquals(
                List.of("arrival.added", "arrival.received", "arrival.unticked"),
                Sql.texts(
                        "select distinct action from audit_entry where ids[1] = ? and happened_at is not null order by 1",
                        binh.id()));
    }

    @Test
    void onlyThoseOfTheCampSeeItsPeople() {
        Passenger an = man("An");
        bus.expect(an).then().statusCode(200);
        Api.nobody().get(path(an)).then().statusCode(401);
        for (String role : List.of(Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR, Role.AUDITOR)) {
            camp.as(role).get(path(an)).then().statusCode(403);
            camp.as(role).get(bus.path() + "/arrivals").then().statusCode(403);
        }
        camp.department().get(path(an)).then().statusCode(200).body("allowedActions", hasSize(0));
        for (String step : List.of("missing", "withdraw", "untick")) {
            Object body = Body.of("reason", "x");
            camp.department().post(path(an) + "/" + step, 0, body).then().statusCode(403);
            fixtures.camp()
                    .commander()
                    .post(path(an) + "/" + step, 0, body)
                    .then()
                    .statusCode(404);
            camp.reception().post(path(an) + "/" + step, body).then().statusCode(428);
            camp.reception().post(path(an) + "/" + step, 3, body).then().statusCode(412);
        }
        fixtures.camp().commander().get(path(an)).then().statusCode(404);
        fixtures.camp().commander().get(bus.path() + "/arrivals").then().statusCode(404);
    }
}
