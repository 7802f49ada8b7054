package vn.cachly.order;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class OrderResourceTest {
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

    private static Map<String, Object> delegation(Camp camp, UUID id) {
        return Body.of(
                "id",
                id,
                "signer",
                "A",
                "office",
                "B",
                "orderKinds",
                List.of("ENTRY", "EXTENSION"),
                "operators",
                List.of("MILITARY"),
                "unitId",
                camp.province(),
                "instrument",
                "1/QĐ",
                "startsAt",
                "2021-01-01T00:00:00+07:00",
                "endsAt",
                "2021-12-31T00:00:00+07:00");
    }

    private static UUID delegated(Camp camp) {
        UUID id = Ids.next();
        camp.department()
                .post("/signing-authorities", delegation(camp, id))
                .then()
                .statusCode(201);
        return id;
    }

    private static Map<String, Object> order(Camp camp, UUID authority, String number, Object... items) {
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
                "Bộ CHQS tỉnh",
                "legalBasis",
                "NĐ 101/2010/NĐ-CP",
                "authorityId",
                authority,
                "signedAt",
                "2021-04-20T10:00:00+07:00",
                "items",
                List.of(items));
    }

    private static Map<String, Object> item(UUID stay, String from, String until) {
        return Body.of("stayId", stay, "from", from, "until", until);
    }

    private static UUID admitted(Camp camp, String bed) {
        Admission person = Admission.into(camp.bed(bed));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person.stay();
    }

    @Test
    void anOrderCoversItsPeopleAndTheAlarmsFollow() {
        Camp camp = fixtures.camp(room("101", 2));
        UUID stay = admitted(camp, "101/1");
        UUID authority = delegated(camp);
        Map<String, Object> order = order(camp, authority, "105/QĐ", item(stay, "2021-04-20", "2021-05-02"));
        Api.nobody().post("/orders", order).then().statusCode(401);
        camp.reception().post("/orders", order).then().statusCode(403);
        fixtures.camp(room("101", 1)).commander().post("/orders", order).then().statusCode(404);
        String id = camp.commander()
                .post("/orders", order)
                .then()
                .statusCode(201)
                .body("signer", equalTo("A"))
                .body("items.stayId", contains(stay.toString()))
                .extract()
                .path("id");
        camp.commander().post("/orders", order).then().statusCode(200);
        camp.reception()
                .get("/stays/" + stay)
                .then()
                .body("dates.orderedUntil", equalTo("2021-05-02"))
                .body("dates.releaseFrom", equalTo("2021-05-04T00:00:00+07:00"))
                .body("missing", contains("IDENTITY", "SCREENING"))
                .body("alerts", contains("ORDER_EXTENSION_NEEDED"));
        Map<String, Object> extension = order(camp, authority, "106/QĐ", item(stay, "2021-05-03", "2021-05-03"));
        extension.put("kind", "EXTENSION");
        camp.commander().post("/orders", extension).then().statusCode(201);
        camp.reception()
                .get("/stays/" + stay)
                .then()
                .body("dates.orderedUntil", equalTo("2021-05-03"))
                .body("alerts", hasSize(0));
        camp.commander()
                .post("/orders/" + extension.get("id") + "/revoke", 0, Body.of("reason", "wrong list"))
                .then()
                .statusCode(200)
                .body("allowedActions", hasSize(0));
        camp.commander()
                .post("/orders/" + extension.get("id") + "/revoke", 1, Body.of("reason", "again"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ORDER_REVOKED"));
        camp.reception().get("/stays/" + stay).then().body("dates.orderedUntil", equalTo("2021-05-02"));
        camp.commander()
                .get("/orders?facilityId=" + camp.id())
                .then()
                .statusCode(200)
                .body("items.number", containsInAnyOrder("105/QĐ", "106/QĐ"))
                .body("items[0].people", is(1))
                .body("items[0].items", nullValue());
        camp.commander().get("/orders/" + id).then().statusCode(200).body("items[0].until", equalTo("2021-05-02"));
    }

    @Test
    void whoMaySignIsDataAndIsChecked() {
        Camp camp = fixtures.camp(room("101", 1));
        UUID stay = admitted(camp, "101/1");
        UUID authority = Ids.next();
        Map<String, Object> delegation = delegation(camp, authority);
        Api.nobody().post("/signing-authorities", delegation).then().statusCode(401);
        camp.commander().post("/signing-authorities", delegation).then().statusCode(403);
        fixtures.camp(room("101", 1))
                .department()
                .post("/signing-authorities", delegation)
                .then()
                .statusCode(404);
        camp.department().post("/signing-authorities", delegation).then().statusCode(201);
        Map<String, Object> end = order(camp, authority, "1", Body.of("stayId", stay, "from", "2021-04-20"));
        end.put("kind", "END");
        Map<String, Object> early = order(camp, authority, "2", item(stay, "2021-04-20", "2021-05-03"));
        early.put("signedAt", "2020-12-31T23:59:59+07:00");
        UUID elsewhere = delegated(fixtures.camp(room("101", 1)));
        for (Map<String, Object> order : List.of(
                end,
                early,
                order(camp, elsewhere, "3", item(stay, "2021-04-20", "2021-05-03")),
                order(camp, Ids.next(), "4", item(stay, "2021-04-20", "2021-05-03")))) {
            camp.commander()
                    .post("/orders", order)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("SIGNER_NOT_AUTHORISED"));
        }
        camp.department()
                .post("/signing-authorities/" + authority + "/end", 0, Body.of("reason", "new delegation"))
                .then()
                .statusCode(200);
        camp.department()
                .post("/signing-authorities/" + authority + "/end", 1, Body.of("reason", "again"))
                .then()
                .statusCode(409)
                .body("code", equalTo("AUTHORITY_OVER"));
        camp.commander()
                .post("/orders", order(camp, authority, "5", item(stay, "2021-04-20", "2021-05-03")))
                .then()
                .statusCode(201);
    }

    @Test
    void aListIsWholeOrRefused() {
        Camp camp = fixtures.camp(room("101", 2));
        UUID stay = admitted(camp, "101/1");
        UUID authority = delegated(camp);
        UUID stranger = Ids.next();
        camp.commander()
                .post(
                        "/orders",
                        order(
                                camp,
                                authority,
                                "1",
                                item(stay, "2021-04-20", "2021-05-03"),
                                item(stranger, "2021-04-20", "2021-05-03")))
                .then()
                .statusCode(404)
                .body("code", equalTo("STAY_NOT_HERE"))
                .body("ids", contains(stranger.toString()));
        Map<String, Object> twice = item(stay, "2021-04-20", "2021-05-03");
        camp.commander()
                .post("/orders", order(camp, authority, "1", twice, twice))
                .then()
                .statusCode(400)
                .body("code", equalTo("STAY_TWICE"));
        camp.commander()
                .post("/orders", order(camp, authority, "1", item(stay, "2021-04-20", "2021-04-19")))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("items[0].until"));
    }

    @Test
    void oneNumberIsRecordedOnceHoweverManyType() {
        Camp camp = fixtures.camp(room("101", 1));
        UUID stay = admitted(camp, "101/1");
        UUID authority = delegated(camp);
        List<Race.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            entries.add(new Race.Entry(
                    camp.as(Role.COMMANDER),
                    "/orders",
                    order(camp, authority, "7/QĐ", item(stay, "2021-04-20", "2021-05-03"))));
        }
        try (Race race = new Race(8)) {
            List<Race.Finish> finishes = race.run(entries);
            assertEquals(
                    1,
                    finishes.stream().filter(finish -> finish.status() == 201).count());
            assertEquals(
                    7,
                    finishes.stream()
                            .filter(finish -> "ORDER_NUMBER_TAKEN".equals(finish.code()))
                            .count());
        }
    }

    @Test
    void whoseOrderIsMissingOrTooShortIsListed() {
        Camp camp = fixtures.camp(room("101", 3));
        UUID none = admitted(camp, "101/1");
        UUID tooShort = admitted(camp, "101/2");
        UUID covered = admitted(camp, "101/3");
        camp.commander()
                .post(
                        "/orders",
                        order(
                                camp,
                                delegated(camp),
                                "1",
                                item(tooShort, "2021-04-20", "2021-05-02"),
                                item(covered, "2021-04-20", "2021-05-03")))
                .then()
                .statusCode(201);
        String path = "/facilities/" + camp.id() + "/date-alarms";
        Api.nobody().get(path).then().statusCode(401);
        camp.reception().get(path).then().statusCode(403);
        fixtures.camp(room("101", 1)).commander().get(path).then().statusCode(404);
        camp.commander()
                .get(path)
                .then()
                .statusCode(200)
                .body("items.stayId", contains(tooShort.toString()))
                .body("items[0].alarms", contains("ORDER_EXTENSION_NEEDED"))
                .body("items[0].releaseFrom", equalTo("2021-05-04T00:00:00+07:00"));
        clock.runFrom("2021-04-21T15:31:00+07:00");
        camp.commander().get(path + "?alarm=ORDER_MISSING").then().body("items.stayId", contains(none.toString()));
        clock.runFrom("2021-05-04T00:00:01+07:00");
        camp.commander()
                .get(path + "?alarm=RELEASE_DUE&limit=2")
                .then()
                .body("items.stayId", contains(none.toString(), tooShort.toString()));
    }
}
