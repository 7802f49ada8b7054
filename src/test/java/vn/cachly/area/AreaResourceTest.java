package vn.cachly.area;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class AreaResourceTest {
    @Inject
    Fixtures fixtures;

    private static Map<String, Object> province(String code, String name, String from, String until) {
        return Body.of(
                "id",
                Ids.next(),
                "tier",
                "PROVINCE",
                "code",
                code,
                "name",
                name,
                "validFrom",
                from,
                "validUntil",
                until);
    }

    @Test
    void aCodeMeansOneUnitBeforeTheFirstOfJulyAndAnotherAfter() {
        Camp camp = fixtures.camp();
        Api admin = camp.as(Role.ADMINISTRATOR);
        Map<String, Object> before = province("91", "Kiên Giang", "2020-01-01", "2025-07-01");
        Map<String, Object> after = province("91", "An Giang", "2025-07-01", null);
        Api.nobody().post("/areas", before).then().statusCode(401);
        camp.department().post("/areas", before).then().statusCode(403);
        admin.post("/areas", before).then().statusCode(201).body("name", equalTo("Kiên Giang"));
        admin.post("/areas", after).then().statusCode(201).body("validUntil", nullValue());
        admin.post("/areas", after).then().statusCode(200);
        admin.post("/areas", province("91", "Khác", "2024-01-01", "2024-02-01"))
                .then()
                .statusCode(409)
                .body("code", equalTo("UNIT_CODE_TAKEN"));
        Map<String, Object> other = province("90", "Khác", "2024-01-01", null);
        other.put("id", after.get("id"));
        admin.post("/areas", other).then().statusCode(409).body("code", equalTo("ID_TAKEN"));
        String question = "/areas?tier=PROVINCE&code=91&on=";
        camp.reception().get(question + "2025-06-30").then().body("items.name", equalTo(List.of("Kiên Giang")));
        camp.reception().get(question + "2025-07-01").then().body("items.name", equalTo(List.of("An Giang")));
        camp.reception().get(question + "2019-12-31").then().body("items", equalTo(List.of()));
        camp.reception().get("/areas?on=2025-02-30").then().statusCode(400).body("errors[0].field", equalTo("on"));
    }

    @Test
    void unitsFormATreeUnderTheirProvince() {
        Camp camp = fixtures.camp();
        Api admin = camp.as(Role.ADMINISTRATOR);
        UUID district = Ids.next();
        Map<String, Object> orphan = Body.of(
                "id",
                district,
                "tier",
                "DISTRICT",
                "code",
                "900",
                "name",
                "Hà Tiên",
                "validFrom",
                "2020-01-01",
                "validUntil",
                "2025-07-01");
        admin.post("/areas", orphan).then().statusCode(400).body("code", equalTo("PARENT_TIER"));
        orphan.put("parentId", Ids.next());
        admin.post("/areas", orphan).then().statusCode(404).body("code", equalTo("UNIT_NOT_FOUND"));
        orphan.put("parentId", camp.commune());
        admin.post("/areas", orphan).then().statusCode(400).body("code", equalTo("PARENT_TIER"));
        orphan.put("parentId", camp.province());
        orphan.put("validUntil", "2020-01-01");
        admin.post("/areas", orphan).then().statusCode(400).body("code", equalTo("END_BEFORE_START"));
        orphan.put("validUntil", "2025-07-01");
        admin.post("/areas", orphan).then().statusCode(201);
        camp.reception()
                .get("/areas?on=2024-01-01&parentId=" + camp.province())
                .then()
                .statusCode(200)
                .body("items.tier", equalTo(List.of("COMMUNE", "DISTRICT")));
        Api.nobody().get("/areas/" + district).then().statusCode(401);
        camp.reception().get("/areas/" + Ids.next()).then().statusCode(404);
        camp.reception().get("/areas/" + district).then().statusCode(200).body("code", equalTo("900"));
    }
}
