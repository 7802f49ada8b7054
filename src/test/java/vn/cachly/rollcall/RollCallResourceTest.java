package vn.cachly.rollcall;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
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

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class RollCallResourceTest {
    private static final String NOW = "2026-11-20T18:00:00+07:00";

    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @BeforeEach
    void evening() {
        clock.freeze(NOW);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    /** Rooms 101 and 102 with two women each, and one who waits for a bed. */
    private record Night(Camp camp, UUID an, UUID binh, UUID chi, UUID dung, UUID waiting) {
        String calls() {
            return "/facilities/" + camp.id() + "/roll-calls";
        }

        UUID open() {
            UUID call = Ids.next();
            camp.commander()
                    .post(calls(), Body.of("id", call, "kind", "ROUTINE"))
                    .then()
                    .statusCode(201);
            return call;
        }

        ValidatableResponse answer(UUID call, Object... rooms) {
            return camp.reception()
                    .post("/roll-calls/" + call + "/rooms", Body.of("rooms", List.of(rooms)))
                    .then();
        }

        Map<String, Object> room(String room, List<UUID> present, List<UUID> missing) {
            return RollCallResourceTest.answer(camp.room(room), present, missing);
        }

        ValidatableResponse close(UUID call, int version) {
            return camp.commander()
                    .post("/roll-calls/" + call + "/close", version, Body.of())
                    .then();
        }

        JsonPath view(UUID call) {
            return camp.commander()
                    .get("/roll-calls/" + call)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
        }
    }

    private static Map<String, Object> answer(UUID room, List<UUID> present, List<UUID> missing) {
        return Body.of("id", Ids.next(), "roomId", room, "present", present, "missing", missing);
    }

    private Night night() {
        Camp camp = fixtures.camp(room("101", 3), room("102", 2));
        return new Night(
                camp,
                admitted(camp, Admission.into(camp.bed("101/1")).person("name", "An")),
                admitted(camp, Admission.into(camp.bed("101/2")).person("name", "Bình")),
                admitted(camp, Admission.into(camp.bed("102/1")).person("name", "Chi")),
                admitted(camp, Admission.into(camp.bed("102/2")).person("name", "Dung")),
                admitted(camp, Admission.waitingIn(camp.id()).person("name", "Én")));
    }

    private static UUID admitted(Camp camp, Admission person) {
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person.stay();
    }

    private static List<Integer> figures(JsonPath json, String at) {
        return List.of(
                json.getInt(at + "expected"),
                json.getInt(at + "present"),
                json.getInt(at + "missing"),
                json.getInt(at + "unaccounted"),
                json.getInt(at + "unexpected"));
    }

    @Test
    void whoMayCallAndWhoMayRead() {
        Night night = night();
        Camp camp = night.camp();
        UUID call = night.open();
        Camp other = fixtures.camp(room("101", 1));
        Object opening = Body.of("id", Ids.next(), "kind", "ROUTINE");
        Object rooms = Body.of("rooms", List.of(night.room("101", List.of(night.an()), List.of())));
        String one = "/roll-calls/" + call;
        Api.nobody().get(night.calls()).then().statusCode(401);
        Api.nobody().get(one).then().statusCode(401);
        Api.nobody().post(night.calls(), opening).then().statusCode(401);
        Api.nobody().post(one + "/rooms", rooms).then().statusCode(401);
        Api.nobody().post(one + "/close", 0, Body.of()).then().statusCode(401);
        for (String role : List.of(Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR, Role.AUDITOR)) {
            camp.as(role).get(night.calls()).then().statusCode(403);
            camp.as(role).get(one).then().statusCode(403);
        }
        camp.department().post(night.calls(), opening).then().statusCode(403);
        camp.department().post(one + "/rooms", rooms).then().statusCode(403);
        camp.department().post(one + "/close", 0, Body.of()).then().statusCode(403);
        other.commander().get(night.calls()).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        other.commander().get(one).then().statusCode(404);
        other.commander().post(night.calls(), opening).then().statusCode(404);
        other.commander().post(one + "/rooms", rooms).then().statusCode(404);
        other.commander().post(one + "/close", 0, Body.of()).then().statusCode(404);
        for (String role : List.of(Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER)) {
            UUID mine = Ids.next();
            camp.as(role)
                    .post(night.calls(), Body.of("id", mine, "kind", "FIRE"))
                    .then()
                    .statusCode(201);
            camp.as(role)
                    .post(
                            "/roll-calls/" + mine + "/rooms",
                            Body.of("rooms", List.of(night.room("101", List.of(night.an()), List.of()))))
                    .then()
                    .statusCode(200);
            camp.as(role)
                    .post("/roll-calls/" + mine + "/close", 1, Body.of())
                    .then()
                    .statusCode(200);
        }
        camp.department().get(night.calls()).then().statusCode(200).body("items", hasSize(4));
        camp.department().get(one).then().statusCode(200).header("ETag", equalTo("\"0\""));
    }

    @Test
    void aRollCallIsOpenedAnsweredAndClosed() {
        Night night = night();
        UUID call = Ids.next();
        Map<String, Object> opening = Body.of("id", call, "kind", "ROUTINE", "calledAt", "2026-11-20T17:58:00+07:00");
        // Everybody came at 18:00: a minute before nobody was expected.
        clock.advance(Duration.ofMinutes(10));
        opening.put("calledAt", "2026-11-20T18:05:00+07:00");
        night.camp()
                .commander()
                .post(night.calls(), opening)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header("Location", org.hamcrest.Matchers.endsWith("/api/v1/roll-calls/" + call))
                .body("id", equalTo(call.toString()))
                .body("facilityId", equalTo(night.camp().id().toString()))
                .body("kind", equalTo("ROUTINE"))
                .body("calledAt", equalTo("2026-11-20T18:05:00+07:00"))
                .body("recordedAt", equalTo("2026-11-20T18:10:00+07:00"))
                .body("recordedBy", equalTo(night.camp().subject(Role.COMMANDER)))
                .body("figures", nullValue())
                .body("version", equalTo(0));
        night.camp().commander().post(night.calls(), opening).then().statusCode(200);
        opening.put("kind", "FIRE");
        night.camp()
                .commander()
                .post(night.calls(), opening)
                .then()
                .statusCode(409)
                .body("code", equalTo("ID_TAKEN"));
        assertEquals(List.of(5, 0, 0, 5, 0), figures(night.view(call), "figures."));
        night.answer(call, night.room("101", List.of(night.an()), List.of(night.binh())))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("version", equalTo(1));
        night.answer(
                        call,
                        night.room("102", List.of(night.chi(), night.waiting()), List.of()),
                        answer(null, List.of(), List.of()))
                .statusCode(200)
                .body("version", equalTo(2));
        JsonPath open = night.view(call);
        assertEquals(List.of(5, 3, 1, 1, 1), figures(open, "figures."));
        assertEquals(List.of("Bình"), open.getList("missing.name"));
        assertEquals(List.of("Dung"), open.getList("unaccounted.name"));
        assertEquals(List.of("Én"), open.getList("unexpected.name"));
        night.close(call, 1).statusCode(412).body("code", equalTo("STALE"));
        night.close(call, 2)
                .statusCode(200)
                .header("ETag", equalTo("\"3\""))
                .body("closedAt", equalTo("2026-11-20T18:10:00+07:00"))
                .body("closedBy", equalTo(night.camp().subject(Role.COMMANDER)))
                .body(
                        "figures",
                        equalTo(Body.of("expected", 5, "present", 3, "missing", 1, "unaccounted", 1, "unexpected", 1)));
        JsonPath closed = night.view(call);
        assertEquals(List.of(5, 3, 1, 1, 1), figures(closed, "figures."));
        for (String list : List.of("rooms", "missing", "unaccounted", "unexpected")) {
            assertEquals(open.getList(list), closed.getList(list), list);
        }
        assertEquals(
                5,
                Sql.number(
                        "select count(*) from stay where facility_id = ? and version = 0",
                        night.camp().id()));
        assertEquals(
                List.of("roll-call.opened 0", "roll-call.answered 1", "roll-call.answered 2", "roll-call.closed 3"),
                Sql.texts("select action || ' ' || version from change where resource_id = ? order by id", call));
        assertEquals(
                "{"
                        + String.join(
                                ",",
                                List.of(call + "", night.camp().room("101") + "", night.an() + "", night.binh() + ""))
                        + "}",
                Sql.text(
                        "select ids::text from audit_entry where action = 'roll-call.answered' and ?::uuid = any(ids) order by id limit 1",
                        call));
    }

    @Test
    void whoIsMissingIsShownWithTheLastRollCallThatSawThem() {
        Night night = night();
        UUID first = night.open();
        night.answer(first, night.room("101", List.of(night.an(), night.binh()), List.of()))
                .statusCode(200);
        night.answer(first, night.room("102", List.of(night.chi()), List.of())).statusCode(200);
        clock.advance(Duration.ofHours(12));
        UUID second = night.open();
        night.answer(second, night.room("101", List.of(night.an()), List.of(night.binh())))
                .statusCode(200);
        // A later answer of the room takes An's presence back: then the first roll call counts again.
        clock.advance(Duration.ofHours(12));
        UUID third = night.open();
        night.answer(second, night.room("101", List.of(), List.of(night.an(), night.binh())))
                .statusCode(200);
        night.answer(third, night.room("101", List.of(), List.of(night.an(), night.binh())))
                .statusCode(200);
        JsonPath view = night.view(third);
        assertEquals(List.of("An", "Bình"), view.getList("missing.name"));
        assertEquals(
                Body.of(
                        "stayId", night.binh().toString(),
                        "personId", Sql.text("select person_id from stay where id = ?", night.binh()),
                        "name", "Bình",
                        "birthDate", "1984-05-12",
                        "inCamp", true,
                        "expectedIn", place(night, "101"),
                        "namedAs", "MISSING",
                        "namedIn", place(night, "101"),
                        "lastSeen",
                                Body.of("rollCallId", first.toString(), "calledAt", NOW, "place", place(night, "101"))),
                view.getMap("missing[1]"));
        assertEquals(first.toString(), view.getString("missing[0].lastSeen.rollCallId"));
        assertEquals(List.of("Chi", "Dung", "Én"), view.getList("unaccounted.name"));
        assertEquals(first.toString(), view.getString("unaccounted[0].lastSeen.rollCallId"));
        assertEquals((Object) null, view.get("unaccounted[1].lastSeen"));
        assertEquals((Object) null, view.get("unaccounted[2].expectedIn"));
        // What was shown is logged once, with everybody in it.
        assertEquals(
                "5",
                Sql.text(
                        "select cardinality(ids) from audit_entry where action = 'roll-call.read' and facility_id = ? order by id desc limit 1",
                        night.camp().id()));
    }

    private static Map<String, Object> place(Night night, String room) {
        return Body.of("roomId", night.camp().room(room).toString(), "building", "A", "floor", "1", "room", room);
    }

    @Test
    void whoeverIsSeenAnywhereIsPresentAndWhereverTheLedgerHasThemNotIsUnexpected() {
        Night night = night();
        Admission gone = Admission.into(night.camp().bed("101/3")).person("name", "Giang");
        admitted(night.camp(), gone);
        clock.advance(Duration.ofMinutes(5));
        night.camp()
                .commander()
                .post("/stays/" + gone.stay() + "/end", 0, Body.of("kind", "RETURNED", "reason", "x"))
                .then()
                .statusCode(200);
        UUID call = night.open();
        // Bình is missed in her room and found in the other; Giang, who has left, is found; Chi is missed where she
        // does not belong.
        night.answer(
                        call,
                        night.room("101", List.of(night.an()), List.of(night.binh(), night.chi())),
                        night.room("102", List.of(night.binh(), gone.stay()), List.of(night.dung())))
                .statusCode(200);
        JsonPath view = night.view(call);
        assertEquals(List.of(5, 2, 2, 1, 3), figures(view, "figures."));
        assertEquals(List.of("Chi", "Dung"), view.getList("missing.name"));
        assertEquals(List.of("Én"), view.getList("unaccounted.name"));
        assertEquals(List.of("Bình", "Chi", "Giang"), view.getList("unexpected.name"));
        assertEquals(List.of("PRESENT", "MISSING", "PRESENT"), view.getList("unexpected.namedAs"));
        assertEquals(List.of(true, true, false), view.getList("unexpected.inCamp"));
        assertEquals(List.of("102", "101", "102"), view.getList("unexpected.namedIn.room"));
        assertEquals("101", view.getString("unexpected[0].expectedIn.room"));
        // The ledger is asked for the moment of the call: then Giang was still there.
        UUID before = Ids.next();
        night.camp()
                .commander()
                .post(night.calls(), Body.of("id", before, "kind", "OTHER", "calledAt", "2026-11-20T18:04:00+07:00"))
                .then()
                .statusCode(201);
        assertEquals(List.of(6, 0, 0, 6, 0), figures(night.view(before), "figures."));
    }

    @Test
    void aCorrectionOfTheLedgerDoesNotChangeWhatWasReported() {
        Night night = night();
        UUID call = night.open();
        night.answer(call, night.room("101", List.of(night.an(), night.binh()), List.of()))
                .statusCode(200);
        night.close(call, 1).statusCode(200);
        clock.advance(Duration.ofMinutes(1));
        night.camp()
                .commander()
                .post("/stays/" + night.dung() + "/void", 0, Body.of("reason", "entered twice"))
                .then()
                .statusCode(200);
        JsonPath view = night.view(call);
        assertEquals(List.of(5, 2, 0, 3, 0), figures(view, "figures."));
        assertEquals(List.of("Chi", "Dung", "Én"), view.getList("unaccounted.name"));
    }

    @Test
    void theLastAnswerOfARoomCountsAndTheOneBeforeIsKept() {
        Night night = night();
        UUID call = night.open();
        Map<String, Object> before = night.room("101", List.of(night.an()), List.of(night.binh()));
        Map<String, Object> after = night.room("101", List.of(night.an(), night.binh()), List.of());
        night.answer(call, before).statusCode(200).body("version", equalTo(1));
        clock.advance(Duration.ofMinutes(3));
        night.answer(call, after).statusCode(200).body("version", equalTo(2));
        night.answer(call, before).statusCode(200).body("version", equalTo(2));
        JsonPath view = night.view(call);
        assertEquals(List.of(after.get("id").toString()), view.getList("rooms.id"));
        assertEquals(List.of(place(night, "101")), view.getList("rooms.place"));
        assertEquals(List.of(night.an().toString(), night.binh().toString()), view.getList("rooms[0].present"));
        assertEquals(List.of(), view.getList("rooms[0].missing"));
        assertEquals(List.of(before.get("id").toString()), view.getList("replaced.id"));
        assertEquals(List.of(night.binh().toString()), view.getList("replaced[0].missing"));
        assertEquals("2026-11-20T18:03:00+07:00", view.getString("replaced[0].supersededAt"));
        assertEquals(night.camp().subject(Role.RECEPTION), view.getString("replaced[0].recordedBy"));
        assertEquals(List.of(5, 2, 0, 3, 0), figures(view, "figures."));
        before.put("missing", List.of());
        night.answer(call, before).statusCode(409).body("code", equalTo("ID_TAKEN"));
    }

    @Test
    void whatARollCallDoesNotTake() {
        Night night = night();
        Camp other = fixtures.camp(room("101", 1));
        UUID stranger = admitted(other, Admission.into(other.bed("101/1")));
        UUID call = night.open();
        UUID an = night.an();
        night.answer(call, night.room("101", List.of(an, an), List.of()))
                .statusCode(400)
                .body("code", equalTo("NAMED_TWICE"));
        night.answer(call, night.room("101", List.of(an), List.of(an)))
                .statusCode(400)
                .body("code", equalTo("NAMED_TWICE"));
        night.answer(call).statusCode(400).body("code", equalTo("INVALID"));
        night.answer(call, night.room("101", ids(101), List.of()), night.room("102", List.of(), ids(100)))
                .statusCode(400)
                .body("code", equalTo("INVALID"))
                .body("errors.field", equalTo(List.of("rooms")));
        night.answer(call, answer(other.room("101"), List.of(an), List.of()))
                .statusCode(404)
                .body("code", equalTo("ROOM_NOT_FOUND"));
        night.answer(call, night.room("101", List.of(stranger), List.of()))
                .statusCode(404)
                .body("code", equalTo("STAY_NOT_FOUND"));
        night.answer(call, night.room("101", List.of(an), List.of()), night.room("101", List.of(), List.of()))
                .statusCode(409)
                .body("code", equalTo("ROOM_ANSWERED_TWICE"));
        night.answer(call, night.room("101", List.of(an), List.of()), night.room("102", List.of(an), List.of()))
                .statusCode(409)
                .body("code", equalTo("PRESENT_IN_TWO_ROOMS"))
                .body("ids", equalTo(List.of(an.toString())));
        assertEquals(0, Sql.number("select count(*) from roll_call_room where roll_call_id = ?", call));
        night.answer(call, night.room("101", List.of(an), List.of())).statusCode(200);
        night.answer(call, night.room("102", List.of(an), List.of()))
                .statusCode(409)
                .body("code", equalTo("PRESENT_IN_TWO_ROOMS"))
                .body("ids", equalTo(List.of(an.toString())));
        // Said of both rooms at once it is a correction.
        night.answer(call, night.room("101", List.of(), List.of()), night.room("102", List.of(an), List.of()))
                .statusCode(200)
                .body("version", equalTo(2));
        Map<String, Object> last = night.room("101", List.of(night.binh()), List.of());
        night.answer(call, last).statusCode(200);
        night.camp()
                .commander()
                .post("/roll-calls/" + call + "/close", Body.of())
                .then()
                .statusCode(428);
        night.close(call, 3).statusCode(200);
        night.close(call, 4).statusCode(409).body("code", equalTo("ROLL_CALL_CLOSED"));
        night.answer(call, night.room("101", List.of(an), List.of()))
                .statusCode(409)
                .body("code", equalTo("ROLL_CALL_CLOSED"));
        night.answer(call, last).statusCode(200).body("version", equalTo(4));
    }

    private static List<UUID> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> Ids.next()).toList();
    }

    @Test
    void aRollCallIsNotOfTheFutureAndALateOneSaysWhy() {
        Night night = night();
        Map<String, Object> opening =
                Body.of("id", Ids.next(), "kind", "ROUTINE", "calledAt", "2026-11-20T18:00:01+07:00");
        Api commander = night.camp().commander();
        commander
                .post(night.calls(), opening)
                .then()
                .statusCode(400)
                .body("code", equalTo("IN_FUTURE"))
                .body("errors.field", equalTo(List.of("calledAt")));
        opening.put("calledAt", "2026-11-19T17:59:59+07:00");
        commander.post(night.calls(), opening).then().statusCode(400).body("code", equalTo("REASON_NEEDED"));
        opening.put("reason", "no network");
        commander.post(night.calls(), opening).then().statusCode(201).body("reason", equalTo("no network"));
    }

    @Test
    void theListHasTheNewestFirstAPageAtATime() {
        Night night = night();
        List<String> calls = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            calls.add(0, night.open().toString());
            clock.advance(Duration.ofHours(12));
        }
        night.close(UUID.fromString(calls.get(2)), 0).statusCode(200);
        JsonPath page = night.camp()
                .department()
                .get(night.calls() + "?limit=2")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(calls.subList(0, 2), page.getList("items.id"));
        JsonPath rest = night.camp()
                .department()
                .get(night.calls() + "?limit=2&cursor=" + page.getString("next"))
                .then()
                .body("next", nullValue())
                .extract()
                .jsonPath();
        assertEquals(calls.subList(2, 3), rest.getList("items.id"));
        assertEquals(List.of(5, 0, 0, 5, 0), figures(rest, "items[0].figures."));
    }

    @Test
    void twoClerksInOneRoomAtTheSameSecondAreBothKeptAndOneCounts() {
        clock.reset();
        Night night = night();
        Api reception = night.camp().reception();
        try (Race race = new Race(8)) {
            UUID call = night.open();
            String path = "/roll-calls/" + call + "/rooms";
            List<Race.Entry> entries = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                List<UUID> present = i % 2 == 0 ? List.of(night.an()) : List.of(night.an(), night.binh());
                entries.add(new Race.Entry(
                        reception, path, Body.of("rooms", List.of(night.room("101", present, List.of())))));
            }
            race.run(entries).forEach(finish -> assertEquals(200, finish.status(), finish.body()::toString));
            JsonPath view = night.view(call);
            assertEquals(1, view.getList("rooms").size());
            assertEquals(7, view.getList("replaced").size());
            assertEquals(8, view.getInt("version"));
        }
    }

    @Test
    void nobodyIsPresentInTwoRoomsHoweverManySayItAtOnce() {
        clock.reset();
        Night night = night();
        Api reception = night.camp().reception();
        try (Race race = new Race(6)) {
            for (int round = 0; round < 10; round++) {
                UUID call = night.open();
                String path = "/roll-calls/" + call + "/rooms";
                List<Race.Entry> entries = new ArrayList<>();
                for (UUID room :
                        new UUID[] {night.camp().room("101"), night.camp().room("102"), null}) {
                    entries.add(new Race.Entry(
                            reception, path, Body.of("rooms", List.of(answer(room, List.of(night.an()), List.of())))));
                }
                List<Race.Finish> finishes = race.run(entries);
                assertEquals(
                        1,
                        finishes.stream()
                                .filter(finish -> finish.status() == 200)
                                .count());
                finishes.stream()
                        .filter(finish -> finish.status() != 200)
                        .forEach(finish -> assertEquals("PRESENT_IN_TWO_ROOMS", finish.code()));
            }
        }
    }

    @Test
    void anAnswerIsInTheFiguresOrRefusedWhenSomebodyClosesAtTheSameMoment() {
        clock.reset();
        Night night = night();
        try (Race race = new Race(4)) {
            for (int round = 0; round < 10; round++) {
                UUID call = night.open();
                String path = "/roll-calls/" + call;
                List<Race.Finish> finishes = race.run(List.of(
                        new Race.Entry(night.camp().commander(), path + "/close", 0, Body.of()),
                        new Race.Entry(
                                night.camp().reception(),
                                path + "/rooms",
                                Body.of("rooms", List.of(night.room("101", List.of(night.an()), List.of())))),
                        new Race.Entry(night.camp().commander(), path + "/close", 0, Body.of())));
                long closed = finishes.stream()
                        .filter(finish -> finish.body().has("closedAt"))
                        .count();
                if (finishes.get(1).status() == 200) {
                    assertEquals(0, closed);
                    assertEquals("STALE", finishes.get(0).code());
                    assertEquals("STALE", finishes.get(2).code());
                } else {
                    assertEquals("ROLL_CALL_CLOSED", finishes.get(1).code());
                    assertEquals(1, closed);
                    assertEquals(0, night.view(call).getInt("figures.present"));
                }
            }
        }
    }

    @Test
    void theDatabaseItselfTakesNothingMoreOnceItIsClosed() {
        Night night = night();
        UUID call = night.open();
        night.close(call, 0).statusCode(200);
        IllegalStateException refusal = org.junit.jupiter.api.Assertions.assertThrows(
                IllegalStateException.class,
                () -> Sql.texts(
                        "insert into roll_call_room (id, roll_call_id, facility_id, recorded_at, recorded_by, content_hash)"
                                + " values (gen_random_uuid(), ?, ?, now(), 'x', '')",
                        call,
                        night.camp().id()));
        assertTrue(refusal.getMessage().contains("the roll call is closed"), refusal::getMessage);
    }
}
