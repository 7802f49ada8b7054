package vn.cachly.protocol;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Race;
import vn.cachly.Sql;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class ProtocolResourceTest {
    private static final String FROM = "2026-11-01T00:00:00+07:00";

    @Inject
    Fixtures fixtures;

    private UUID added(Camp camp) {
        UUID id = Ids.next();
        camp.department()
                .post("/protocols", ProtocolBodies.protocol(id, camp.province()))
                .then()
                .statusCode(201);
        return id;
    }

    @Test
    void aProtocolIsAddedByTheDepartmentOfThePlace() {
        Camp camp = fixtures.camp(room("101", 1));
        Map<String, Object> body = ProtocolBodies.protocol(Ids.next(), camp.province());
        Api.nobody().post("/protocols", body).then().statusCode(401);
        camp.commander().post("/protocols", body).then().statusCode(403);
        Camp other = fixtures.camp(room("101", 1));
        other.department().post("/protocols", body).then().statusCode(404).body("code", equalTo("PLACE_NOT_FOUND"));
        camp.department()
                .post("/protocols", body)
                .then()
                .statusCode(201)
                .body("scope", equalTo("UNIT"))
                .body("categories", contains("ENTRANT", "F1"))
                .body("versions", hasSize(0))
                .body("allowedActions", contains("versions"));
        camp.department().post("/protocols", body).then().statusCode(200);
        body.put("name", "another");
        camp.department().post("/protocols", body).then().statusCode(409).body("code", equalTo("ID_TAKEN"));
    }

    @Test
    void aRuleForTheNationNeedsSomebodyWhoMayActEverywhere() {
        Camp camp = fixtures.camp(room("101", 1));
        Map<String, Object> body = ProtocolBodies.protocol(Ids.next(), null);
        body.put("scope", "NATION");
        camp.department().post("/protocols", body).then().statusCode(404);
        body.put("unitId", camp.province());
        camp.department().post("/protocols", body).then().statusCode(400).body("code", equalTo("SCOPE_PLACE"));
        Map<String, Object> unknown = ProtocolBodies.protocol(Ids.next(), camp.province());
        unknown.put("categories", List.of("F9"));
        camp.department().post("/protocols", unknown).then().statusCode(400).body("code", equalTo("CATEGORY_UNKNOWN"));
    }

    @Test
    void aVersionIsDraftedPublishedAndThenNeverChangesButForHowItsNumberIsWritten() {
        Camp camp = fixtures.camp(room("101", 1));
        UUID protocol = added(camp);
        UUID id = Ids.next();
        String path = "/protocols/" + protocol + "/versions";
        Map<String, Object> body = ProtocolBodies.version(id, 21, FROM);
        Api.nobody().post(path, body).then().statusCode(401);
        camp.reception().post(path, body).then().statusCode(403);
        fixtures.camp(room("101", 1)).department().post(path, body).then().statusCode(404);
        camp.department()
                .post(path, body)
                .then()
                .statusCode(201)
                .body("publishedAt", nullValue())
                .body("terms.days", is(21))
                .body("terms.dailyChecks", is(2))
                .body("milestones.day", contains(1, 14))
                .body("milestones[0].methods", contains("RT_PCR_POOLED"));
        camp.department().post(path, body).then().statusCode(200);
        camp.department()
                .post(path, ProtocolBodies.version(id, 14, FROM))
                .then()
                .statusCode(409)
                .body("code", equalTo("ID_TAKEN"));
        camp.department()
                .post(path + "/" + id + "/publish", 0, Body.of("reason", "received"))
                .then()
                .statusCode(200)
                .body("publishedAt", not(nullValue()))
                .body("version", is(1));
        camp.department()
                .post(path + "/" + id + "/publish", 1, Body.of("reason", "again"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_PUBLISHED"));
        camp.department()
                .post(
                        path + "/" + id + "/correct-instrument",
                        1,
                        Body.of("instrument", "1412/UBND-KGVX", "issuer", "UBND", "source", "portal", "reason", "scan"))
                .then()
                .statusCode(200)
                .body("instrument", equalTo("1412/UBND-KGVX"))
                .body("terms.days", is(21));
        assertThrows(
                IllegalStateException.class,
                () -> Sql.texts(
                        "update protocol_version set published_at = null, published_by = null where id = ?", id));
        camp.as(Role.COMMITTEE)
                .get("/protocols/" + protocol)
                .then()
                .statusCode(200)
                .body("versions", hasSize(1));
    }

    @Test
    void whatCannotBeIsRefusedWithTheField() {
        Camp camp = fixtures.camp(room("101", 1));
        String path = "/protocols/" + added(camp) + "/versions";
        Map<String, Object> body = ProtocolBodies.version(Ids.next(), 21, FROM);
        body.put("effectiveUntil", FROM);
        refused(camp, path, body, "END_BEFORE_START", "effectiveUntil");
        body.remove("effectiveUntil");
        body.put("appliesBy", "LAST_CONTACT");
        refused(camp, path, body, "ANCHOR_KIND", "appliesBy");
        body.put("appliesBy", "DEPARTURE");
        Map<String, Object> test = Body.of("phase", "QUARANTINE", "day", 3, "methods", List.of("ANTIGEN"));
        body.put("milestones", List.of(test, test));
        refused(camp, path, body, "MILESTONE_TWICE", "milestones");
        body.remove("milestones");
        body.put("conditions", Body.of("minAge", 15, "belowAge", 5));
        refused(camp, path, body, "CONDITION_INCOMPLETE", "conditions");
        body.put("conditions", Body.of("facilityKinds", List.of("TENT")));
        refused(camp, path, body, "CONDITION_INCOMPLETE", "conditions.facilityKinds");
        body.remove("conditions");
        Map<String, Object> terms = ProtocolBodies.terms(21);
        terms.put("anchors", List.of("POSITIVE"));
        body.put("terms", terms);
        refused(camp, path, body, "ANCHOR_KIND", "terms.anchors");
    }

    private static void refused(Camp camp, String path, Object body, String code, String field) {
        camp.department()
                .post(path, body)
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void twoVersionsThatBeginAtTheSameMomentAreNotBothPublished() {
        Camp camp = fixtures.camp(room("101", 1));
        UUID protocol = added(camp);
        String path = "/protocols/" + protocol + "/versions";
        List<UUID> drafts = List.of(Ids.next(), Ids.next(), Ids.next(), Ids.next());
        drafts.forEach(id -> camp.department()
                .post(path, ProtocolBodies.version(id, 21, FROM))
                .then()
                .statusCode(201));
        try (Race race = new Race(4)) {
            List<Race.Finish> finishes = race.run(drafts.stream()
                    .map(id -> new Race.Entry(
                            camp.department(), path + "/" + id + "/publish", 0, Body.of("reason", "race")))
                    .toList());
            assertEquals(
                    1,
                    finishes.stream().filter(finish -> finish.status() == 200).count());
            assertEquals(
                    3,
                    finishes.stream()
                            .filter(finish -> "SAME_EFFECT".equals(finish.code()))
                            .count());
        }
    }

    @Test
    void theHistoryOf2020And2021IsThereWithItsInstrumentsAndWhatIsAssumed() {
        fixtures.camp(room("101", 1))
                .department()
                .get("/protocols/20200312-0000-8000-8000-000000000001")
                .then()
                .statusCode(200)
                .body(
                        "versions.instrument",
                        contains("10688/BYT-MT", "5599/BYT-MT", "600/CĐ-BCĐ", "597/CĐ-BCĐ", "878/QĐ-BYT"))
                .body("versions.terms.days", contains(7, 14, 21, 14, 14))
                .body("versions[2].effectiveFrom", equalTo("2021-05-05T18:00:00+07:00"))
                .body("versions[2].milestones.findAll { it.phase == 'QUARANTINE' }.day", contains(1, 14, 20))
                .body("versions.assumed", hasSize(5))
                .body("versions.demonstration", contains(false, false, false, false, false));
        fixtures.camp(room("101", 1))
                .commander()
                .get("/protocols?limit=200")
                .then()
                .statusCode(200)
                .body("items.name", hasItems("Cách ly y tế tập trung", "Người nhập cảnh đã tiêm đủ hoặc đã khỏi bệnh"));
    }
}
