package vn.cachly.origin;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Sql;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

/** Where people come from. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class OriginResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    ObjectMapper mapper;

    private Camp camp;

    @BeforeEach
    void aProvince() {
        camp = fixtures.camp();
    }

    private Map<String, Object> post(String name) {
        return Body.of(
                "id",
                Ids.next(),
                "kind",
                "BORDER_POST",
                "name",
                name,
                "unitId",
                camp.commune(),
                "place",
                "Mỹ Đức, đường Mạc Cửu",
                "latitude",
                10.4214,
                "longitude",
                104.4597,
                "phone",
                "0297 385-2001",
                "country",
                "KH",
                "openedAt",
                "2026-01-01T00:00:00+07:00");
    }

    private static Map<String, Object> with(Map<String, Object> origin, Object... pairs) {
        origin.putAll(Body.of(pairs));
        return origin;
    }

    private Map<String, Object> created(Map<String, Object> origin) {
        camp.department().post("/origins", origin).then().statusCode(201);
        return origin;
    }

    private static String path(Map<String, Object> origin) {
        return "/origins/" + origin.get("id");
    }

    private static Map<String, Object> changed(Map<String, Object> origin, Object... pairs) {
        return Body.of("reason", "a look at the place", "origin", with(new LinkedHashMap<>(origin), pairs));
    }

    private Api everywhere() {
        fixtures.assignEverywhere("ministry");
        return Api.of("ministry", Role.DEPARTMENT);
    }

    @Test
    void aPlacePeopleComeFromIsRecordedByTheOfficersOfItsUnit() {
        Map<String, Object> post = post("Chốt Mỹ Đức");
        Api.nobody().post("/origins", post).then().statusCode(401);
        for (String role : List.of(Role.RECEPTION, Role.COMMANDER, Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR)) {
            camp.as(role).post("/origins", post).then().statusCode(403);
        }
        fixtures.camp()
                .department()
                .post("/origins", post)
                .then()
                .statusCode(404)
                .body("code", equalTo("PLACE_NOT_FOUND"))
                .body("errors.field", equalTo(List.of("unitId")));
        camp.department()
                .post("/origins", post)
                .then()
                .statusCode(201)
                .header("Location", equalTo("/api/v1" + path(post)))
                .header("ETag", equalTo("\"0\""))
                .body("kind", equalTo("BORDER_POST"))
                .body("name", equalTo("Chốt Mỹ Đức"))
                .body("unitId", equalTo(camp.commune().toString()))
                .body(
                        "unitPath",
                        equalTo(Sql.text(
                                "select c.name || ', ' || p.name from area_unit c join area_unit p on p.id = c.parent_id where c.id = ?",
                                camp.commune())))
                .body("place", equalTo("Mỹ Đức, đường Mạc Cửu"))
                .body("latitude", equalTo(10.4214f))
                .body("longitude", equalTo(104.4597f))
                .body("phone", equalTo("+842973852001"))
                .body("country", equalTo("KH"))
                .body("openedAt", equalTo("2026-01-01T00:00:00+07:00"))
                .body("retiredAt", nullValue());
        camp.department().post("/origins", post).then().statusCode(200).body("version", is(0));
        camp.department()
                .post("/origins", with(post, "name", "Another"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ID_TAKEN"));
        assertEquals(
                "origin.created " + camp.commune(),
                Sql.text("select action || ' ' || ids[2] from audit_entry where ids[1] = ?", post.get("id")));
    }

    @Test
    void whoHasBusinessWithArrivalsReadsThoseOfAnyProvince() {
        Map<String, Object> post = created(post("Chốt Mỹ Đức"));
        Camp other = fixtures.camp();
        Api.nobody().get(path(post)).then().statusCode(401);
        Api.nobody().get("/origins").then().statusCode(401);
        for (String role : List.of(Role.ADMINISTRATOR, Role.AUDITOR)) {
            other.as(role).get(path(post)).then().statusCode(403);
            other.as(role).get("/origins").then().statusCode(403);
        }
        for (String role : List.of(
                Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT, Role.COMMITTEE, Role.CLIENT)) {
            other.as(role).get(path(post)).then().statusCode(200).body("name", equalTo("Chốt Mỹ Đức"));
            other.as(role)
                    .get("/origins?unitId=" + camp.commune())
                    .then()
                    .body("items.id", contains(post.get("id").toString()));
        }
        other.reception().get("/origins/" + Ids.next()).then().statusCode(404);
    }

    @Test
    void aClientWithoutAPlaceSeesNone() {
        Map<String, Object> post = created(post("Chốt Mỹ Đức"));
        Api homeless = Api.of("program without a place", Role.CLIENT);
        homeless.get("/origins").then().statusCode(200).body("items", empty());
        homeless.get(path(post)).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        Api.of("newcomer at the desk", Role.RECEPTION).get(path(post)).then().statusCode(200);
    }

    @Test
    void originsAreFoundByPartsOfNameAndPlaceByKindAndByUnit() {
        Map<String, Object> post = created(post("Chốt 100%_ Đầm Chít"));
        Map<String, Object> port =
                created(with(post("Cảng Tô Châu"), "kind", "PORT", "place", null, "unitId", camp.province()));
        String mine = "/origins?unitId=" + camp.province();
        Api desk = camp.reception();
        String postId = post.get("id").toString();
        String portId = port.get("id").toString();
        desk.get(mine).then().body("items.id", contains(postId, portId));
        desk.get("/origins?unitId=" + camp.commune()).then().body("items.id", contains(postId));
        desk.get("/origins?unitId=" + Ids.next()).then().body("items", empty());
        for (String q : List.of("dam chit", "ĐẦM", " my duc ", "100%_", "mac cuu", "Đâ\u0300m")) {
            desk.get(mine + "&q={q}", q).then().body("items.id", contains(postId));
        }
        for (String q : List.of("%", "_", "\\")) {
            desk.get(mine + "&q={q}", q).then().body("items.id", q.equals("\\") ? empty() : contains(postId));
        }
        desk.get(mine + "&q=").then().body("items.id", contains(postId, portId));
        desk.get(mine + "&q={q}", "x".repeat(101)).then().statusCode(400);
        desk.get(mine + "&kind=PORT").then().body("items.id", contains(portId));
        desk.get(mine + "&kind=HARBOUR").then().statusCode(400).body("errors.field", equalTo(List.of("kind")));
    }

    @Test
    void theListComesByPages() {
        List<String> names = List.of("A", "A", "B", "C", "D");
        names.forEach(name -> created(post(name)));
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page = camp.reception()
                    .get("/origins?limit=2&unitId=" + camp.commune() + "&cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.name"));
            cursor = page.getString("next");
        } while (cursor != null);
        assertEquals(names, seen);
    }

    @Test
    void aPlaceIsInAUnitOrAbroad() {
        Map<String, Object> nowhere = post("Phnom Den");
        nowhere.remove("unitId");
        fixtures.camp().department().post("/origins", nowhere).then().statusCode(404);
        everywhere()
                .post("/origins", nowhere)
                .then()
                .statusCode(201)
                .body("unitId", nullValue())
                .body("unitPath", nullValue());
        for (Object[] wrong : new Object[][] {
            {"country", "VN"}, {"country", null}, {"kind", "PROVINCE"}, {"kind", "PROVINCE", "unitId", camp.commune()}
        }) {
            Map<String, Object> body = with(new LinkedHashMap<>(nowhere), wrong);
            everywhere()
                    .post("/origins", with(body, "id", Ids.next()))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("ORIGIN_PLACE"))
                    .body("errors.field", equalTo(List.of("unitId")));
        }
        created(with(post("Một tỉnh"), "kind", "PROVINCE", "unitId", camp.province()));
    }

    @Test
    void whatIsSaidOfAPlaceHasItsForm() {
        refused(400, "COORDINATES_INCOMPLETE", "latitude", "longitude", null);
        refused(400, "PHONE_FORM", "phone", "phone", "call us");
        refused(400, "IN_FUTURE", "openedAt", "openedAt", "2199-01-01T00:00:00+07:00");
        refused(400, "INVALID", "country", "country", "Kampuchea");
        refused(400, "INVALID", "latitude", "latitude", 91);
        refused(400, "INVALID", "name", "name", "  ");
        refused(409, "UNIT_NOT_IN_FORCE", "unitId", "unitId", ended());
    }

    private void refused(int status, String code, String field, String given, Object value) {
        everywhere()
                .post("/origins", with(post("Chốt"), given, value))
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors.field", equalTo(List.of(field)));
    }

    /** A province of its own that has become the camp's. */
    private UUID ended() {
        UUID old = fixtures.province();
        become(old);
        return old;
    }

    private void become(UUID old) {
        Sql.texts("update area_unit set valid_until = date '2021-01-01' where id = ?", old);
        Sql.texts("insert into area_succession values (?, ?, 'WHOLE')", old, camp.province());
    }

    @Test
    void aChangeGivesTheWholeContentAnew() {
        Map<String, Object> post = created(post("Chốt"));
        String changes = path(post) + "/changes";
        Map<String, Object> change = changed(post, "name", "Chốt Mỹ Đức", "phone", "", "openedAt", null);
        Api.nobody().post(changes, 0, change).then().statusCode(401);
        camp.commander().post(changes, 0, change).then().statusCode(403);
        fixtures.camp()
                .department()
                .post(changes, 0, change)
                .then()
                .statusCode(404)
                .body("code", equalTo("PLACE_NOT_FOUND"));
        camp.department()
                .post("/origins/" + Ids.next() + "/changes", 0, change)
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("origin.id")));
        camp.department().post(changes, change).then().statusCode(428);
        camp.department()
                .post(changes, 0, changed(post, "phone", "?"))
                .then()
                .statusCode(400)
                .body("errors.field", equalTo(List.of("origin.phone")));
        camp.department()
                .post(changes, 0, change)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("name", equalTo("Chốt Mỹ Đức"))
                .body("phone", nullValue())
                .body("country", equalTo("KH"))
                .body("openedAt", equalTo("2026-01-01T00:00:00+07:00"));
        camp.department().post(changes, 0, change).then().statusCode(412).body("code", equalTo("STALE"));
        camp.department()
                .get("/origins?q=my duc&unitId=" + camp.commune())
                .then()
                .body("items.name", contains("Chốt Mỹ Đức"));
        assertEquals(
                camp.subject(Role.DEPARTMENT) + ": a look at the place",
                Sql.text("select changed_by || ': ' || change_reason from origin where id = ?", post.get("id")));
    }

    @Test
    void aPlaceComesToLieInAnotherUnitOfItsOfficersOnly() {
        Map<String, Object> post = created(post("Chốt"));
        UUID foreign = fixtures.camp().commune();
        camp.department()
                .post(path(post) + "/changes", 0, changed(post, "unitId", foreign))
                .then()
                .statusCode(404)
                .body("errors.field", equalTo(List.of("origin.unitId")));
        camp.department()
                .post(path(post) + "/changes", 0, changed(post, "unitId", camp.province()))
                .then()
                .statusCode(200)
                .body("unitId", equalTo(camp.province().toString()));
    }

    @Test
    void whenAUnitEndsItsOriginsAreThoseOfTheUnitItBecame() {
        UUID old = fixtures.province();
        Map<String, Object> post = with(post("Chốt"), "unitId", old);
        everywhere().post("/origins", post).then().statusCode(201);
        String found = "/origins?unitId=" + camp.province();
        camp.department().post(path(post) + "/changes", 0, changed(post)).then().statusCode(404);
        camp.department().get(found).then().body("items", empty());
        become(old);
        camp.department()
                .get(found)
                .then()
                .body("items.id", containsInAnyOrder(post.get("id").toString()));
        fixtures.camp()
                .department()
                .post(path(post) + "/changes", 0, changed(post))
                .then()
                .statusCode(404);
        camp.department()
                .post(path(post) + "/changes", 0, changed(post, "kind", "PORT"))
                .then()
                .statusCode(409)
                .body("code", equalTo("UNIT_NOT_IN_FORCE"));
        camp.department().post(path(post) + "/changes", 0, changed(post)).then().statusCode(200);
        camp.department()
                .post(path(post) + "/changes", 1, changed(post, "unitId", camp.commune()))
                .then()
                .statusCode(200)
                .body("unitId", equalTo(camp.commune().toString()));
    }

    @Test
    void aRetiredPlaceStaysKnownAndChangesNoMore() {
        Map<String, Object> post = created(post("Chốt"));
        String retire = path(post) + "/retire";
        Map<String, Object> reason = Body.of("reason", "the road is closed");
        Api.nobody().post(retire, 0, reason).then().statusCode(401);
        camp.reception().post(retire, 0, reason).then().statusCode(403);
        fixtures.camp().department().post(retire, 0, reason).then().statusCode(404);
        camp.department().post(retire, reason).then().statusCode(428);
        camp.department().post(retire, 7, reason).then().statusCode(412);
        camp.department()
                .post(retire, 0, with(Body.of("reason", "x"), "happenedAt", "2025-12-31T00:00:00+07:00"))
                .then()
                .statusCode(400)
                .body("code", equalTo("END_BEFORE_START"));
        camp.department()
                .post(retire, 0, with(Body.of("reason", "x"), "happenedAt", "2026-01-31T00:00:00+07:00"))
                .then()
                .statusCode(200)
                .body("retiredAt", equalTo("2026-01-31T00:00:00+07:00"))
                .body("version", is(1));
        camp.department().post(retire, 1, reason).then().statusCode(409).body("code", equalTo("ORIGIN_RETIRED"));
        camp.department()
                .post(path(post) + "/changes", 1, changed(post))
                .then()
                .statusCode(409)
                .body("code", equalTo("ORIGIN_RETIRED"));
        camp.reception()
                .get("/origins?unitId=" + camp.commune())
                .then()
                .body("items.retiredAt", contains("2026-01-31T00:00:00+07:00"));
    }

    @Test
    void theDemoHasEightPlacesPeopleComeFrom() throws IOException {
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/origins.json")) {
            List<Map<String, Object>> demo = mapper.readValue(file, new TypeReference<>() {});
            assertEquals(8, demo.size());
            for (Map<String, Object> origin : demo) {
                everywhere().post("/origins", origin).then().statusCode(201);
            }
        }
        everywhere()
                .get("/origins?q=demo&unitId=20250701-0001-8000-8000-000000000091&kind=BORDER_POST")
                .then()
                .body("items.size()", is(4));
    }
}
