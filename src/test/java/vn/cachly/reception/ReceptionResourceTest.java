package vn.cachly.reception;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Passenger.man;
import static vn.cachly.Passenger.woman;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
import vn.cachly.Race;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class ReceptionResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Bus bus;

    @BeforeEach
    void night() {
        clock.freeze("2026-11-23T02:00:00+07:00");
        camp = fixtures.camp();
        bus = Bus.to(camp, null);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void whatIsWrongWithOneStopsNoneOfTheOthers() {
        Passenger an = man("An").paper("CCCD", "087084000999");
        bus.expect(an).then().statusCode(200);
        UUID nobody = Ids.next();
        Passenger future = man("Chi").born("2027");
        List<Object> items = new ArrayList<>(List.of(
                an.listed(),
                Body.of("id", nobody),
                future.extra(),
                man("").extra(),
                man("Dung").paper("CCCD", "123").extra(),
                man("Én").paper("CCCD", "087 084 000 999").extra(),
                man("Giang").with("category", "NOBODY").extra(),
                man("Hà").with("sharesBedWith", nobody).extra(),
                Body.of("id", Ids.next(), "extra", Body.of("party", "GĐ1")),
                Passenger.known(nobody).extra(),
                man("Kim").extra()));
        bus.items(bus.desk(), "/arrivals", items)
                .then()
                .statusCode(200)
                .body("id", equalTo(bus.id().toString()))
                .body("items", hasSize(11))
                .body("items[0].status", equalTo("RECEIVED"))
                .body("items[0].error", nullValue())
                .body("items[1].error.code", equalTo("ARRIVAL_NOT_FOUND"))
                .body("items[1].error.status", equalTo(404))
                .body("items[2].error.code", equalTo("BIRTH_IN_FUTURE"))
                .body("items[2].error.errors[0].field", equalTo("extra.person.birthDate"))
                .body("items[3].error.code", equalTo("INVALID"))
                .body("items[3].error.errors[0].field", equalTo("extra.person.name"))
                .body("items[3].error.errors[0].code", equalTo("NOT_BLANK"))
                .body("items[3].error.errors[0].message", equalTo("must not be empty"))
                .body("items[4].error.code", equalTo("IDENTIFIER_FORM"))
                .body("items[4].error.errors[0].field", equalTo("extra.person.identifiers[0].value"))
                .body("items[5].error.code", equalTo("IDENTIFIER_TWICE"))
                .body("items[5].error.ids", contains(an.id().toString()))
                .body("items[6].error.code", equalTo("CATEGORY_UNKNOWN"))
                .body("items[6].error.errors[0].field", equalTo("extra.category"))
                .body("items[7].error.code", equalTo("GUARDIAN_NOT_IN_GROUP"))
                .body("items[8].error.code", equalTo("ONE_PERSON"))
                .body("items[9].error.code", equalTo("PERSON_NOT_FOUND"))
                .body("items[10].status", equalTo("RECEIVED"))
                .body("totals.listed", equalTo(1))
                .body("totals.extra", equalTo(1))
                .body("totals.received", equalTo(2));
        assertEquals(2, Sql.number("select count(*) from arrival where group_id = ?", bus.id()));
    }

    @Test
    void aChildWhoseMotherIsRefusedIsRefusedAloneWhoeverStandsFirst() {
        Passenger hoa = woman("Hoa").paper("CCCD", "123");
        Passenger khoi = man("Khôi").born("2024").inBedOf(hoa);
        Passenger an = man("An");
        bus.take(khoi, hoa, an)
                .then()
                .statusCode(200)
                .body("items[0].error.code", equalTo("GUARDIAN_NOT_IN_GROUP"))
                .body("items[0].error.errors[0].field", equalTo("extra.sharesBedWith"))
                .body("items[1].error.code", equalTo("IDENTIFIER_FORM"))
                .body("items[2].status", equalTo("RECEIVED"));
        Passenger again = woman("An").person("id", an.personId());
        Passenger binh = man("Bình").born("2024").inBedOf(again);
        Passenger chi = woman("Chi");
        bus.expect(again, binh, chi)
                .then()
                .statusCode(200)
                .body("items[0].error.code", equalTo("IN_GROUP_TWICE"))
                .body("items[1].error.code", equalTo("GUARDIAN_NOT_IN_GROUP"))
                .body("items[1].error.errors[0].field", equalTo("arrival.sharesBedWith"))
                .body("items[2].status", equalTo("EXPECTED"));
        assertEquals(2, Sql.number("select count(*) from arrival where group_id = ?", bus.id()));
    }

    @Test
    void aChildOfSomebodyWhoseIdIsTakenInAnotherPlaceIsRefusedAlone() {
        Passenger hoa = woman("Hoa");
        Bus.to(fixtures.camp(), null).take(hoa).then().statusCode(200);
        Passenger khoi = man("Khôi").born("2024").inBedOf(hoa);
        bus.take(khoi, hoa, man("An"))
                .then()
                .statusCode(200)
                .body("items[0].error.code", equalTo("GUARDIAN_NOT_IN_GROUP"))
                .body("items[1].error.code", equalTo("ID_TAKEN"))
                .body("items[2].status", equalTo("RECEIVED"));
        assertEquals(1, Sql.number("select count(*) from arrival where group_id = ?", bus.id()));
    }

    @Test
    void anErrorOfAnItemSpeaksTheLanguageOfTheRequest() {
        Object body = Body.of("items", List.of(Body.of("id", Ids.next()), man("").extra()));
        given().header("Accept-Language", "vi")
                .header("Authorization", "Bearer " + bus.desk().token())
                .header("Idempotency-Key", Ids.next().toString())
                .contentType("application/json")
                .body(body)
                .post("/api/v1" + bus.path() + "/arrivals")
                .then()
                .statusCode(200)
                .body("items[0].error.title", equalTo("Không có trong đoàn"))
                .body("items[1].error.errors[0].message", equalTo("không được để trống"));
    }

    @Test
    void aTabletThatSendsTheSamePeopleAgainGetsTheSameAnswer() {
        Passenger an = man("An");
        Passenger binh = woman("Bình").of("GĐ1", "GUARDIAN");
        Passenger child = man("Chi").born("2024").of("GĐ1", "CHILD").inBedOf(binh);
        bus.expect(an).then().statusCode(200);
        List<Object> items = List.of(an.listed(), binh.extra(), child.extra(), binh.extra());
        Object first = bus.items(bus.desk(), "/arrivals", items)
                .then()
                .statusCode(200)
                .body("items.status", contains("RECEIVED", "RECEIVED", "RECEIVED", "RECEIVED"))
                .extract()
                .as(Object.class);
        clock.freeze("2026-11-23T02:09:00+07:00");
        Object again = bus.items(camp.commander(), "/arrivals", items)
                .then()
                .statusCode(200)
                .extract()
                .as(Object.class);
        assertEquals(first, again);
        assertEquals(3, Sql.number("select count(*) from arrival where group_id = ?", bus.id()));
        assertEquals(
                3,
                Sql.number(
                        "select count(*) from audit_entry where action = 'arrival.received' and ? = any(ids)",
                        bus.id()));
        bus.items(bus.desk(), "/arrivals", List.of(man("Dung").with("x", 1).extra()))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("UNKNOWN_FIELD"));
        Passenger other = man("Én");
        var changed = binh.extra();
        changed.put("extra", other.plan());
        bus.items(bus.desk(), "/arrivals", List.of(changed))
                .then()
                .statusCode(200)
                .body("items[0].error.code", equalTo("ID_TAKEN"));
        bus.items(bus.desk(), "/arrivals", List.of(other.extra(), Body.of("id", other.id())))
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo("RECEIVED"))
                .body("items[1].error.code", equalTo("ID_TAKEN"));
    }

    @Test
    void nobodyIsTwiceInAGroupNorInTwoGroupsUnderOneId() {
        Passenger an = man("An");
        bus.take(an).then().statusCode(200);
        Passenger same = man("An").person("id", an.personId());
        bus.take(same)
                .then()
                .statusCode(200)
                .body("items[0].error.code", equalTo("IN_GROUP_TWICE"))
                .body("items[0].error.ids", contains(an.id().toString()));
        Bus other = Bus.to(camp, null);
        other.tick(an).then().statusCode(200).body("items[0].error.code", equalTo("ARRIVAL_NOT_FOUND"));
        other.take(an).then().statusCode(200).body("items[0].error.code", equalTo("ID_TAKEN"));
        Bus elsewhere = Bus.to(fixtures.camp(), null);
        elsewhere.take(an).then().statusCode(200).body("items[0].error.code", equalTo("ID_TAKEN"));
        elsewhere.tick(an).then().statusCode(200).body("items[0].error.code", equalTo("ARRIVAL_NOT_FOUND"));
    }

    @Test
    void whenSomebodyWasHereIsWhatTheDeskSays() {
        Passenger an = man("An");
        Passenger binh = man("Bình");
        bus.expect(an, binh).then().statusCode(200);
        var early = an.listed();
        early.put("receivedAt", "2026-11-23T01:40:00+07:00");
        var future = binh.listed();
        future.put("receivedAt", "2026-11-23T02:40:00+07:00");
        bus.items(bus.desk(), "/arrivals", List.of(early, future))
                .then()
                .statusCode(200)
                .body("items[0].receivedAt", equalTo("2026-11-23T01:40:00+07:00"))
                .body("items[1].error.code", equalTo("IN_FUTURE"))
                .body("items[1].error.errors[0].field", equalTo("receivedAt"));
        var late = binh.listed();
        late.put("receivedAt", "2026-11-21T02:40:00+07:00");
        bus.items(bus.desk(), "/arrivals", List.of(late))
                .then()
                .statusCode(200)
                .body("items[0].error.code", equalTo("REASON_NEEDED"));
        late.put("reason", "The tablet was offline");
        bus.items(bus.desk(), "/arrivals", List.of(late))
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo("RECEIVED"));
    }

    @Test
    void somebodyWithThePaperOfSomebodyInQuarantineIsToldAtOnce() {
        Camp house = fixtures.camp(Fixtures.room("101", 1));
        Admission there = Admission.into(house.bed("101/1")).paper("PASSPORT", "C7654321");
        house.reception().post("/stays", there.body()).then().statusCode(201);
        Passenger an = woman("Ai Do").born("1990").paper("PASSPORT", "c 7654321");
        Passenger binh = woman("Bình").person("phone", "0912 345 678");
        Bus.to(house, null)
                .take(an, binh)
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo("RECEIVED"))
                .body("items[0].warnings.kind", contains("IN_QUARANTINE"))
                .body("items[0].warnings[0].reasons", hasItem("IDENTIFIER"))
                .body("items[0].warnings[0].stayId", equalTo(there.stay().toString()))
                .body("items[1].warnings", nullValue());
        assertEquals(
                1,
                Sql.number(
                        "select count(*) from audit_entry where action = 'person.compared' and ? = any(ids)",
                        there.personId()));
        Bus elsewhere = Bus.to(camp, null);
        elsewhere
                .take(woman("Ai Do").born("1990").paper("PASSPORT", "C7654321"))
                .then()
                .statusCode(200)
                .body("items[0].warnings", nullValue());
    }

    @Test
    void twoClerksWhoTickOffTheSamePeopleGetTheSameAnswerAndNobodyIsThereTwice() {
        clock.runFrom("2026-11-23T02:00:00+07:00");
        try (Race race = new Race(4)) {
            for (int round = 0; round < 10; round++) {
                Bus one = Bus.to(camp, null);
                Passenger[] listed =
                        IntStream.range(0, 10).mapToObj(i -> man("An")).toArray(Passenger[]::new);
                one.expect(listed).then().statusCode(200);
                List<Object> items = new ArrayList<>();
                Arrays.stream(listed).forEach(each -> items.add(each.listed()));
                IntStream.range(0, 10).forEach(i -> items.add(woman("Bình").extra()));
                List<Race.Entry> entries = IntStream.range(0, 4)
                        .mapToObj(i -> new Race.Entry(
                                i % 2 == 0 ? camp.reception() : camp.commander(),
                                one.path() + "/arrivals",
                                Body.of("items", items)))
                        .toList();
                List<Race.Finish> finishes = race.run(entries);
                for (Race.Finish finish : finishes) {
                    assertEquals(200, finish.status(), finish.body().toString());
                    assertEquals(finishes.get(0).body(), finish.body());
                    finish.body()
                            .path("items")
                            .forEach(item ->
                                    assertEquals("RECEIVED", item.path("status").asText()));
                }
                assertEquals(20, Sql.number("select count(*) from arrival where group_id = ?", one.id()));
                assertEquals(
                        20,
                        Sql.number(
                                "select count(*) from audit_entry where action = 'arrival.received' and ? = any(ids)",
                                one.id()));
            }
        }
    }

    @Test
    void onlyThoseOfTheCampTickOffAndTwoHundredAtMost() {
        Object body = Body.of("items", List.of(man("An").extra()));
        Api.nobody().post(bus.path() + "/arrivals", body).then().statusCode(401);
        for (String role : List.of(Role.DEPARTMENT, Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR, Role.AUDITOR)) {
            camp.as(role).post(bus.path() + "/arrivals", body).then().statusCode(403);
        }
        fixtures.camp().commander().post(bus.path() + "/arrivals", body).then().statusCode(404);
        fixtures.camp()
                .commander()
                .post(
                        bus.path() + "/expected",
                        Body.of("items", List.of(man("An").expected())))
                .then()
                .statusCode(404);
        camp.department()
                .post(
                        bus.path() + "/expected",
                        Body.of("items", List.of(man("An").expected())))
                .then()
                .statusCode(200);
        List<Object> many = new ArrayList<>();
        IntStream.range(0, 201).forEach(i -> many.add(Body.of("id", Ids.next())));
        bus.items(bus.desk(), "/arrivals", many)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID"))
                .body("errors[0].field", equalTo("items"));
        bus.items(bus.desk(), "/arrivals", List.of()).then().statusCode(400);
        bus.items(bus.desk(), "/arrivals", Arrays.asList((Object) null))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("items[0]"));
        assertEquals(1, bus.list().getList("items").size());
    }
}
