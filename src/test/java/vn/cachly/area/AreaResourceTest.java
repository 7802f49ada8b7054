package vn.cachly.area;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Sql;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class AreaResourceTest {
    private static final String COMMUNE = "-0003-";
    private static final String AN_GIANG = "20250701-0001-8000-8000-000000000091";

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
        Map<String, Object> before = province(fixtures.code(), "Tỉnh Trước", "2020-01-01", "2025-07-01");
        Map<String, Object> after = province((String) before.get("code"), "Tỉnh Sau", "2025-07-01", null);
        Api.nobody().post("/areas", before).then().statusCode(401);
        camp.department().post("/areas", before).then().statusCode(403);
        admin.post("/areas", before).then().statusCode(201).body("path", equalTo("Tỉnh Trước"));
        admin.post("/areas", after).then().statusCode(201).body("validUntil", nullValue());
        admin.post("/areas", after).then().statusCode(200);
        admin.post("/areas", province("91", "Tỉnh Khác", "2024-01-01", "2024-02-01"))
                .then()
                .statusCode(409)
                .body("code", equalTo("UNIT_CODE_TAKEN"));
        Map<String, Object> other = province(fixtures.code(), "Khác", "2024-01-01", null);
        other.put("id", after.get("id"));
        admin.post("/areas", other).then().statusCode(409).body("code", equalTo("ID_TAKEN"));
        String question = "/areas?tier=PROVINCE&code=91&on=";
        camp.reception().get(question + "2025-06-30").then().body("items.name", equalTo(List.of("Tỉnh Kiên Giang")));
        camp.reception().get(question + "2025-07-01").then().body("items.name", equalTo(List.of("Tỉnh An Giang")));
        camp.reception().get(question + "2019-12-31").then().body("items", equalTo(List.of()));
        camp.reception().get("/areas?on=2025-02-30").then().statusCode(400).body("errors[0].field", equalTo("on"));
    }

    @Test
    void anOldCodeIsConvertedByItsDate() {
        Api.nobody().get("/areas/conversion?code=91").then().statusCode(401);
        Api clerk = fixtures.camp().reception();
        clerk.get("/areas/conversion?on=2025-06-30").then().statusCode(400).body("errors[0].field", equalTo("code"));
        clerk.get("/areas/conversion?code=89").then().statusCode(404).body("code", equalTo("UNIT_NOT_FOUND"));
        clerk.get("/areas/conversion?code=91&on=2025-06-30")
                .then()
                .statusCode(200)
                .body("unit.id", equalTo("20200101-0001-8000-8000-000000000091"))
                .body("unit.name", equalTo("Tỉnh Kiên Giang"))
                .body("unit.validUntil", equalTo("2025-07-01"))
                .body("successors.extent", equalTo(List.of("WHOLE")))
                .body("successors.unit.id", equalTo(List.of(AN_GIANG)));
        clerk.get("/areas/conversion?code=91&tier=PROVINCE")
                .then()
                .statusCode(200)
                .body("unit.id", equalTo(AN_GIANG))
                .body("unit.name", equalTo("Tỉnh An Giang"))
                .body("successors", equalTo(List.of()));
        clerk.get("/areas/conversion?code=30784&tier=COMMUNE&on=2021-05-01")
                .then()
                .body("unit.path", equalTo("Xã Thuận Yên, Thành phố Hà Tiên, Tỉnh Kiên Giang"))
                .body("successors.extent", equalTo(List.of("UNKNOWN")))
                .body("successors.unit.path", equalTo(List.of("Phường Tô Châu, Tỉnh An Giang")));
        clerk.get("/areas/conversion?code=22024&on=2025-06-30")
                .then()
                .body("unit.path", equalTo("Phường 9, Thành phố Tuy Hoà, Tỉnh Phú Yên"))
                .body("successors.extent", equalTo(List.of("PART", "PART")))
                .body("successors.unit.name", equalTo(List.of("Phường Tuy Hòa", "Phường Bình Kiến")));
        clerk.get("/areas/conversion?code=900&on=2025-06-30")
                .then()
                .body("unit.name", equalTo("Thành phố Hà Tiên"))
                .body("successors.extent", equalTo(List.of("PART", "PART", "PART")))
                .body("successors.unit.code", equalTo(List.of("30766", "30769", "30781")));
    }

    @Test
    void aUnitTellsWhatItWasMadeOfAndWhatItBecame() {
        Api.nobody().get("/areas/" + AN_GIANG + "/predecessors").then().statusCode(401);
        Api clerk = fixtures.camp().reception();
        clerk.get("/areas/" + Ids.next() + "/predecessors").then().statusCode(404);
        clerk.get("/areas/" + Ids.next() + "/successors").then().statusCode(404);
        clerk.get("/areas/" + AN_GIANG + "/predecessors")
                .then()
                .statusCode(200)
                .body("items.extent", equalTo(List.of("WHOLE", "WHOLE")))
                .body("items.unit.code", equalTo(List.of("89", "91")))
                .body("items.unit.name", equalTo(List.of("Tỉnh An Giang", "Tỉnh Kiên Giang")));
        clerk.get("/areas/" + AN_GIANG + "/successors").then().statusCode(200).body("items", equalTo(List.of()));
        String haTien = "/areas/20250701-0003-8000-8000-000000030769/predecessors?limit=3";
        String next = clerk.get(haTien)
                .then()
                .body("items.unit.name", equalTo(List.of("Phường Đông Hồ", "Phường Bình San", "Phường Pháo Đài")))
                .extract()
                .path("next");
        clerk.get(haTien + "&cursor=" + next)
                .then()
                .body("items.unit.name", equalTo(List.of("Phường Mỹ Đức", "Thành phố Hà Tiên")))
                .body("next", nullValue());
        clerk.get("/areas/20200101-0002-8000-8000-000000000755/successors")
                .then()
                .body("items.unit.name", equalTo(List.of("Đặc khu Côn Đảo")));
    }

    @Test
    void everyUnitOfBeforeBecameOneOfTodayAndEveryOneOfTodayWasAnother() {
        // Codes from 90001 on belong to other tests.
        String without = """
                select code from area_unit u where valid_from = ? and (length(code) < 5 or code < '90000')
                   and substr(cast(id as text), 15, 10) = '8000-8000-'
                   and not exists (select from area_succession where %s = u.id)""";
        assertEquals(List.of(), Sql.texts(without.formatted("predecessor_id"), LocalDate.parse("2020-01-01")));
        assertEquals(List.of(), Sql.texts(without.formatted("successor_id"), LocalDate.parse("2025-07-01")));
        assertEquals(List.of("COMMUNE PART 16", "COMMUNE UNKNOWN 10027", "PROVINCE WHOLE 63"), Sql.texts("""
                        select p.tier || ' ' || s.extent || ' ' || count(*)
                          from area_succession s join area_unit p on p.id = s.predecessor_id
                         where cast(p.id as text) like '20200101-%' and p.tier <> 'DISTRICT' group by p.tier, s.extent order by 1"""));
        // The codes that were given again with another meaning.
        assertEquals(List.of("15", "24", "44", "52", "80", "82", "91"), Sql.texts("""
                        select a.code from area_unit a join area_unit b on b.code = a.code and b.tier = a.tier
                         where a.tier = 'PROVINCE' and length(a.code) = 2 and a.valid_from = '2020-01-01'
                           and b.valid_from = '2025-07-01' and a.name <> b.name order by 1"""));
    }

    @Test
    void unitsAreFoundByAnyPartOfTheirNameWithoutAccents() {
        Api clerk = fixtures.camp().reception();
        String inAnGiang = "&on=2025-07-01&parentId=" + AN_GIANG;
        Api.nobody().get("/areas?q=to").then().statusCode(401);
        for (String written : List.of("to chau", "TÔ CHÂU", "phuong to ch", "Tô Châu", " to\u0302 cha ")) {
            clerk.get("/areas?q=" + written + "&on=2025-07-01")
                    .then()
                    .statusCode(200)
                    .body("items.path", equalTo(List.of("Phường Tô Châu, Tỉnh An Giang")));
        }
        clerk.get("/areas?q=o chau" + inAnGiang)
                .then()
                .body("items.code", equalTo(List.of("30766", "31105")))
                .body("items.name", equalTo(List.of("Phường Tô Châu", "Đặc khu Thổ Châu")));
        clerk.get("/areas?q=dong thap&tier=PROVINCE&on=2025-07-01").then().body("items.code", equalTo(List.of("82")));
        clerk.get("/areas?q=100%25").then().statusCode(200).body("items", equalTo(List.of()));
        clerk.get("/areas?q=_" + inAnGiang).then().body("items", equalTo(List.of()));
        clerk.get("/areas?q=" + "x".repeat(101)).then().statusCode(400).body("errors[0].field", equalTo("q"));
    }

    @Test
    void whatIsFoundComesInPagesOfAStableOrder() {
        Api clerk = fixtures.camp().reception();
        String question = "/areas?q=chau&tier=COMMUNE&on=2025-06-30";
        List<String> atOnce = clerk.get(question + "&limit=200").path("items.code");
        assertEquals(atOnce.stream().sorted().distinct().toList(), atOnce);
        assertEquals(
                atOnce.subList(0, 60), all(clerk, question + "&limit=7", "code").subList(0, 60));
    }

    @Test
    void theWholeTreeOfADayIsWalkedLevelByLevel() {
        Api clerk = fixtures.camp().reception();
        assertEquals(List.of(63, 696, 10_035), levels(clerk, "2025-06-30"));
        assertEquals(List.of(34, 3_321), levels(clerk, "2025-07-01"));
    }

    /** How many built-in units each level has; the others belong to other tests. */
    private static List<Integer> levels(Api clerk, String day) {
        List<Integer> levels = new ArrayList<>();
        List<String> level = all(clerk, "/areas?limit=200&tier=PROVINCE&on=" + day, "id").stream()
                .filter(id -> id.startsWith("20") && id.contains("-0001-8000-8000-0000000000"))
                .toList();
        while (!level.isEmpty()) {
            levels.add(level.size());
            level = level.stream()
                    .filter(id -> !id.contains(COMMUNE))
                    .flatMap(id -> all(clerk, "/areas?limit=200&on=" + day + "&parentId=" + id, "id").stream())
                    .filter(id -> id.contains("-8000-8000-0000000"))
                    .toList();
        }
        return levels;
    }

    private static List<String> all(Api clerk, String question, String field) {
        List<String> found = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = clerk.get(question + "&cursor=" + cursor).jsonPath();
            found.addAll(page.getList("items." + field, String.class));
            cursor = page.getString("next");
        }
        return found;
    }

    @Test
    void aUnitExistsOnlyWhileTheOneAboveItDoes() {
        Camp camp = fixtures.camp();
        Api admin = camp.as(Role.ADMINISTRATOR);
        Map<String, Object> above = province(fixtures.code(), "Tỉnh", "2020-01-01", "2025-07-01");
        admin.post("/areas", above).then().statusCode(201);
        for (List<String> period : List.of(
                List.of("2019-12-31", "2025-07-01"),
                List.of("2020-01-01", "2025-07-02"),
                List.of("2025-07-01", "2026-07-01"))) {
            admin.post("/areas", below(above, period.get(0), period.get(1)))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("PARENT_PERIOD"))
                    .body("errors[0].field", equalTo("parentId"));
        }
        admin.post("/areas", below(above, "2020-01-01", null))
                .then()
                .statusCode(400)
                .body("code", equalTo("PARENT_PERIOD"));
        admin.post("/areas", below(above, "2020-01-01", "2025-07-01")).then().statusCode(201);
    }

    private Map<String, Object> below(Map<String, Object> above, String from, String until) {
        Map<String, Object> unit = province(fixtures.code(), "Huyện", from, until);
        unit.put("tier", "DISTRICT");
        unit.put("parentId", above.get("id"));
        return unit;
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
                fixtures.code(),
                "name",
                "Huyện Cũ",
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
        // A code of an official unit that is in force may not be used a second time.
        orphan.put("id", Ids.next());
        orphan.put("code", "900");
        admin.post("/areas", orphan).then().statusCode(409).body("code", equalTo("UNIT_CODE_TAKEN"));
        Api.nobody().get("/areas/" + district).then().statusCode(401);
        camp.reception().get("/areas/" + Ids.next()).then().statusCode(404);
        camp.reception()
                .get("/areas/" + district)
                .then()
                .statusCode(200)
                .body(
                        "path",
                        equalTo("Huyện Cũ, PROVINCE "
                                + Sql.text("select code from area_unit where id = ?", camp.province())));
    }
}
