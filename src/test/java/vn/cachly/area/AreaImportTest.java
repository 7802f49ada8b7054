package vn.cachly.area;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.protocol.ProtocolBodies;
import vn.cachly.shared.Ids;

/** A resolution that merges, splits or renames units, as a file. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class AreaImportTest {
    private static final String HEADER = "change,tier,code,name,parentCode,from,predecessors,places\n";

    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Api admin;
    private String province;
    private String commune;
    private String other;
    private UUID otherId;

    @BeforeEach
    void twoCommunes() {
        camp = fixtures.camp();
        admin = camp.as(Role.ADMINISTRATOR);
        province = Sql.text("select code from area_unit where id = ?", camp.province());
        commune = Sql.text("select code from area_unit where id = ?", camp.commune());
        other = fixtures.code();
        otherId = Ids.next();
        admin.post(
                        "/areas",
                        Body.of(
                                "id",
                                otherId,
                                "tier",
                                "COMMUNE",
                                "code",
                                other,
                                "name",
                                "Xã Bên",
                                "parentId",
                                camp.province(),
                                "validFrom",
                                "2025-07-01"))
                .then()
                .statusCode(201);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private String merger() {
        return HEADER
                + "END,COMMUNE,%s,,,2031-01-01,,\n".formatted(commune)
                + "END,COMMUNE,%s,Xã Bên,,2031-01-01,,\n".formatted(other)
                + "NEW,COMMUNE,%s,Phường Mới,%s,2031-01-01,%s:WHOLE|%s:WHOLE,\n"
                        .formatted(commune, province, commune, other);
    }

    private static Response send(Api api, String query, byte[] file, String key) {
        return api.request()
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(file)
                .post("/api/v1/areas/imports" + query);
    }

    private static Response send(Api api, String query, String file) {
        return send(
                api,
                query,
                file.getBytes(StandardCharsets.UTF_8),
                UUID.randomUUID().toString());
    }

    private static String id(String code) {
        return "20310101-0003-8000-8000-0000000" + code;
    }

    private static void assertCounts(Response answer, int added, int ended, int unchanged, int moved) {
        answer.then()
                .statusCode(200)
                .body("added", equalTo(added))
                .body("ended", equalTo(ended))
                .body("unchanged", equalTo(unchanged))
                .body("placesMoved", equalTo(moved));
    }

    @Test
    void aMergerIsOneFileAndTheCampGoesWithIt() {
        send(Api.nobody(), "", merger()).then().statusCode(401);
        send(camp.department(), "", merger()).then().statusCode(403).body("code", equalTo("FORBIDDEN"));
        send(admin, "", merger().replace(other + ":WHOLE", "00000:WHOLE"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ROWS_REFUSED"))
                .body("errors.field", equalTo(List.of("rows[4].predecessors")))
                .body("errors.code", equalTo(List.of("UNIT_NOT_FOUND")))
                .body("errors.message", equalTo(List.of("Unit not found")));
        assertCounts(send(admin, "?dryRun=true", merger()), 1, 2, 0, 1);
        admin.get("/areas/" + id(commune)).then().statusCode(404);
        admin.get("/areas/" + otherId).then().body("validUntil", nullValue());
        assertCounts(send(admin, "?dryRun=false", merger()), 1, 2, 0, 1);
        admin.get("/areas/" + id(commune))
                .then()
                .body("path", equalTo("Phường Mới, PROVINCE " + province))
                .body("validFrom", equalTo("2031-01-01"))
                .header("ETag", equalTo("\"0\""));
        admin.get("/areas/" + otherId)
                .then()
                .body("validUntil", equalTo("2031-01-01"))
                .header("ETag", equalTo("\"1\""));
        admin.get("/areas/" + id(commune) + "/predecessors")
                .then()
                .body("items.extent", equalTo(List.of("WHOLE", "WHOLE")))
                .body("items.unit.code", equalTo(List.of(commune, other)));
        admin.get("/areas/conversion?tier=COMMUNE&on=2030-12-31&code=" + other)
                .then()
                .body("unit.name", equalTo("Xã Bên"))
                .body("successors.unit.id", equalTo(List.of(id(commune))));
        assertEquals(List.of(camp.commune() + " 2031-01-01", id(commune) + " -"), Sql.texts("""
                        select unit_id || ' ' || coalesce(cast(valid_until as text), '-') from area_place
                         where place_id = ? order by valid_from""", camp.id()));
        camp.reception()
                .get("/facilities/" + camp.id())
                .then()
                .body("unitId", equalTo(camp.commune().toString()));
        clock.runFrom("2031-01-01T00:00:00+07:00");
        camp.reception().get("/facilities/" + camp.id()).then().body("unitName", equalTo("Phường Mới"));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String key = UUID.randomUUID().toString();
        byte[] file = merger().getBytes(StandardCharsets.UTF_8);
        Response first = send(admin, "", file, key);
        assertCounts(first, 1, 2, 0, 1);
        assertEquals(first.asString(), send(admin, "", file, key).asString());
        send(admin, "?dryRun=true", file, key).then().statusCode(422).body("code", equalTo("KEY_REUSED"));
        assertCounts(send(admin, "", merger()), 0, 0, 3, 0);
        assertEquals(
                List.of("area-import"),
                Sql.texts(
                        "select resource from audit_entry where action = 'area.imported' and ? = any(ids) and ? = any(ids)",
                        otherId,
                        camp.id()));
        send(admin, "", merger().replace("Phường Mới", "Phường Khác"))
                .then()
                .statusCode(409)
                .body("errors.field", equalTo(List.of("rows[4].code")))
                .body("errors.code", equalTo(List.of("UNIT_CODE_TAKEN")));
        send(admin, "", merger().replace("2031-01-01", "2030-01-01"))
                .then()
                .statusCode(409)
                .body("errors.field", equalTo(List.of("rows[2].from", "rows[3].from", "rows[4].code")))
                .body("errors.code", equalTo(List.of("UNIT_ENDS_OTHERWISE", "UNIT_ENDS_OTHERWISE", "UNIT_CODE_TAKEN")));
    }

    @Test
    void twoWhoSendTheSameFileInTheSameSecondChangeItOnce() {
        List<CompletableFuture<Response>> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(CompletableFuture.supplyAsync(() -> send(admin, "", merger())));
        }
        List<Integer> added = both.stream()
                .map(answer -> answer.join().jsonPath().getInt("added"))
                .sorted()
                .toList();
        assertEquals(List.of(0, 1), added);
        assertEquals(2, Sql.number("select count(*) from area_place where place_id = ?", camp.id()));
    }

    @Test
    void everyBadRowIsNamedWithItsLineFieldAndCode() {
        send(
                        admin,
                        "",
                        HEADER
                                + "RENAME,COMMUNE,1,X,,2031-01-01,,\n"
                                + "NEW,VILLAGE,x1,,%s,31/2/2031,%s,\n".formatted(province, other)
                                + "END,COMMUNE,%s,,%s,2031-01-01,%s:WHOLE,here:%s,more\n"
                                        .formatted(other, province, other, other)
                                + "END,COMMUNE,%s,Xã Khác,,2031-01-01,,\n".formatted(other)
                                + "NEW,COMMUNE,%s,Xã Không Tỉnh,,2031-01-01,%s:UNKNOWN,\n"
                                        .formatted(fixtures.code(), other))
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID"))
                .body(
                        "errors.field",
                        equalTo(List.of(
                                "rows[2].change",
                                "rows[3].code",
                                "rows[3].from",
                                "rows[3].name",
                                "rows[3].predecessors",
                                "rows[3].tier",
                                "rows[4].change",
                                "rows[4].parentCode",
                                "rows[4].places",
                                "rows[4].predecessors",
                                "rows[5].name",
                                "rows[6].predecessors")));
        String code = fixtures.code();
        send(
                        admin,
                        "",
                        HEADER
                                + "NEW,COMMUNE,%s,Xã Một,,2031-01-01,,\n".formatted(code)
                                + "NEW,COMMUNE,%s,Xã Một,%s,2031-01-01,,\n".formatted(code, province)
                                + "NEW,COMMUNE,%s,Xã Hai,00000,2031-01-01,%s:WHOLE,\n".formatted(fixtures.code(), other)
                                + "NEW,PROVINCE,%s,Tỉnh Ba,%s,2031-01-01,,\n".formatted(fixtures.code(), province)
                                + "END,COMMUNE,00000,,,2031-01-01,,\n"
                                + "END,PROVINCE,%s,,,2031-01-01,,\n".formatted(province)
                                + "END,COMMUNE,%s,,,2031-01-01,,\n".formatted(commune))
                .then()
                .statusCode(409)
                .body("code", equalTo("ROWS_REFUSED"))
                .body(
                        "errors.field",
                        equalTo(List.of(
                                "rows[2].parentCode",
                                "rows[3].code",
                                "rows[4].parentCode",
                                "rows[4].predecessors",
                                "rows[5].parentCode",
                                "rows[6].code",
                                "rows[7].code",
                                "rows[8].places")))
                .body(
                        "errors.code",
                        equalTo(List.of(
                                "PARENT_TIER",
                                "ROW_REPEATED",
                                "UNIT_NOT_FOUND",
                                "UNIT_LIVES_ON",
                                "PARENT_TIER",
                                "UNIT_NOT_FOUND",
                                "UNIT_HAS_UNITS",
                                "PLACES_LEFT")));
    }

    @Test
    void whenAUnitIsSplitTheFileSaysWhereItsCampsLie() {
        String one = fixtures.code();
        String two = fixtures.code();
        String split = HEADER
                + "END,COMMUNE,%s,,,2031-01-01,,PLACES\n".formatted(commune)
                + "NEW,COMMUNE,%s,Xã Một,%s,2031-01-01,%s:PART,\n".formatted(one, province, commune)
                + "NEW,COMMUNE,%s,Xã Hai,%s,2031-01-01,%s:PART,\n".formatted(two, province, commune);
        refusedPlaces(split.replace("PLACES", ""), "PLACES_LEFT");
        refusedPlaces(split.replace("PLACES", Ids.next() + ":" + two), "PLACES_LEFT", "PLACE_ELSEWHERE");
        refusedPlaces(split.replace("PLACES", camp.id() + ":00000"), "PLACES_LEFT", "UNIT_NOT_FOUND");
        send(
                        admin,
                        "",
                        split.replace("PLACES", camp.id() + ":" + two)
                                .replace(two + ",Xã Hai", two + ",Xã Hai")
                                .replace(
                                        "Xã Hai,%s,2031-01-01,%s:PART".formatted(province, commune),
                                        "Xã Hai,%s,2031-01-01,%s:WHOLE".formatted(province, commune)))
                .then()
                .statusCode(409)
                .body("errors.code", equalTo(List.of("WHOLE_AND_MORE")));
        assertCounts(send(admin, "", split.replace("PLACES", camp.id() + ":" + two)), 2, 1, 0, 1);
        clock.runFrom("2031-02-01T00:00:00+07:00");
        camp.reception().get("/facilities/" + camp.id()).then().body("unitName", equalTo("Xã Hai"));
        camp.department()
                .get("/facilities?unitId=" + id(two))
                .then()
                .body("items.id", equalTo(List.of(camp.id().toString())));
    }

    private void refusedPlaces(String file, String... codes) {
        send(admin, "", file)
                .then()
                .statusCode(409)
                .body("errors.field", equalTo(java.util.Collections.nCopies(codes.length, "rows[2].places")))
                .body("errors.code", equalTo(List.of(codes)));
    }

    @Test
    void aProvinceEndsWithAllThatIsBelowIt() {
        String merged = fixtures.code();
        String file = HEADER
                + "NEW,COMMUNE,%s,Xã Cũ,%s,2031-01-01,%s:WHOLE,\n".formatted(commune, merged, commune)
                + "NEW,COMMUNE,%s,Xã Bên,%s,2031-01-01,%s:WHOLE,\n".formatted(other, merged, other)
                + "NEW,PROVINCE,%s,Tỉnh Mới,,2031-01-01,%s:WHOLE,\n".formatted(merged, province)
                + "END,PROVINCE,%s,,,2031-01-01,,\n".formatted(province)
                + "END,COMMUNE,%s,,,2031-01-01,,\n".formatted(commune)
                + "END,COMMUNE,%s,,,2031-01-01,,\n".formatted(other);
        assertCounts(send(admin, "", file), 3, 3, 0, 1);
        admin.get("/areas?on=2031-01-01&parentId=20310101-0001-8000-8000-0000000" + merged)
                .then()
                .body("items.path", equalTo(List.of("Xã Cũ, Tỉnh Mới", "Xã Bên, Tỉnh Mới")));
        admin.get("/areas?on=2031-01-01&parentId=" + camp.province()).then().body("items", equalTo(List.of()));
    }

    @Test
    void nothingBelowAUnitOutlivesIt() {
        String merged = fixtures.code();
        String file = HEADER
                + "END,PROVINCE,%s,,,2031-01-01,,\n".formatted(province)
                + "NEW,PROVINCE,%s,Tỉnh Mới,,2031-01-01,%s:WHOLE,\n".formatted(merged, province)
                + "END,COMMUNE,%s,,,2031-01-01,,\n".formatted(commune)
                + "NEW,COMMUNE,%s,Xã Cũ,%s,2031-01-01,%s:WHOLE,\n".formatted(commune, merged, commune)
                + "END,COMMUNE,%s,,,2031-01-01,,\n".formatted(other);
        assertCounts(send(admin, "?dryRun=true", file), 2, 3, 0, 1);
        String begun = "NEW,COMMUNE,%s,Xã Mọc,%s,2030-01-01,,\n".formatted(fixtures.code(), province);
        leavesUnits(file + begun);
        admin.post(
                        "/areas",
                        Body.of(
                                "id",
                                Ids.next(),
                                "tier",
                                "COMMUNE",
                                "code",
                                fixtures.code(),
                                "name",
                                "Xã Sau",
                                "parentId",
                                camp.province(),
                                "validFrom",
                                "2025-07-01",
                                "validUntil",
                                "2031-01-02"))
                .then()
                .statusCode(201);
        leavesUnits(file);
    }

    private void leavesUnits(String file) {
        send(admin, "", file)
                .then()
                .statusCode(409)
                .body("errors.field", equalTo(List.of("rows[2].code")))
                .body("errors.code", equalTo(List.of("UNIT_HAS_UNITS")));
    }

    @Test
    void oneFileMayTellSeveralYearsAndACampMovesOnTwice() {
        String file = merger()
                + "END,COMMUNE,%s,Phường Mới,,2032-01-01,,\n".formatted(commune)
                + "NEW,COMMUNE,%s,Phường Mới Hơn,%s,2032-01-01,%s:WHOLE,\n".formatted(commune, province, commune);
        assertCounts(send(admin, "", file), 2, 3, 0, 1);
        assertEquals(
                List.of(camp.commune().toString(), id(commune), id(commune).replace("2031", "2032")),
                Sql.texts("select unit_id from area_place where place_id = ? order by valid_from", camp.id()));
        assertCounts(send(admin, "", file), 0, 0, 5, 0);
    }

    @Test
    void oneFileMaySayTwiceWhereACampLies() {
        String one = fixtures.code();
        String two = fixtures.code();
        String file = HEADER
                + "END,COMMUNE,%s,,,2031-01-01,,%s:%s\n".formatted(commune, camp.id(), one)
                + "NEW,COMMUNE,%s,Xã Một,%s,2031-01-01,%s:PART,\n".formatted(one, province, commune)
                + "NEW,COMMUNE,%s,Xã Hai,%s,2031-01-01,%s:PART,\n".formatted(two, province, commune)
                + "END,COMMUNE,%s,,,2032-01-01,,%s:%s\n".formatted(one, camp.id(), two)
                + "NEW,COMMUNE,%s,Xã Ba,%s,2032-01-01,%s:PART,\n".formatted(commune, province, one);
        send(admin, "", file.replace("2032-01-01,," + camp.id() + ":" + two, "2032-01-01,,"))
                .then()
                .statusCode(409)
                .body("errors.field", equalTo(List.of("rows[5].places")))
                .body("errors.code", equalTo(List.of("PLACES_LEFT")));
        assertCounts(send(admin, "", file), 3, 2, 0, 1);
        assertEquals(
                List.of(
                        camp.commune() + " 2020-01-01 2031-01-01",
                        id(one) + " 2031-01-01 2032-01-01",
                        id(two) + " 2032-01-01 -"),
                Sql.texts(PLACES, camp.id()));
    }

    @Test
    void anOldCodeIsConvertedToTheUnitsOfTodayOverSeveralChanges() {
        clock.runFrom("2026-11-23T08:00:00+07:00");
        String next = fixtures.code();
        String file = HEADER
                + "END,COMMUNE,%s,,,2026-01-01,,\n".formatted(other)
                + "NEW,COMMUNE,%s,Xã Hai,%s,2026-01-01,%s:WHOLE,\n".formatted(other, province, other)
                + "END,COMMUNE,%s,,,2026-06-01,,\n".formatted(other)
                + "NEW,COMMUNE,%s,Xã Ba,%s,2026-06-01,%s:PART,\n".formatted(other, province, other)
                + "NEW,COMMUNE,%s,Xã Tư,%s,2026-06-01,%s:PART,\n".formatted(next, province, other)
                + "END,COMMUNE,%s,,,2026-08-01,,\n".formatted(other)
                + "NEW,COMMUNE,%s,Xã Năm,%s,2026-08-01,%s:WHOLE,\n".formatted(other, province, other)
                + "END,COMMUNE,%s,,,2031-01-01,,\n".formatted(other)
                + "NEW,COMMUNE,%s,Xã Sáu,%s,2031-01-01,%s:WHOLE,\n".formatted(other, province, other);
        send(admin, "", file).then().statusCode(200);
        converted("2025-12-31", List.of("Xã Năm", "Xã Tư"), List.of("UNKNOWN", "UNKNOWN"));
        converted("2026-05-31", List.of("Xã Năm", "Xã Tư"), List.of("PART", "PART"));
        converted("2026-07-31", List.of("Xã Năm"), List.of("WHOLE"));
        converted("2026-08-01", List.of("Xã Sáu"), List.of("WHOLE"));
        clock.runFrom("2031-01-01T08:00:00+07:00");
        converted("2026-05-31", List.of("Xã Sáu", "Xã Tư"), List.of("PART", "PART"));
    }

    private void converted(String on, List<String> names, List<String> extents) {
        admin.get("/areas/conversion?tier=COMMUNE&on=" + on + "&code=" + other)
                .then()
                .statusCode(200)
                .body("successors.unit.name", equalTo(names))
                .body("successors.extent", equalTo(extents));
    }

    @Test
    void aCampThatIsSetUpInAUnitKnownToEndGoesOnInItsSuccessor() {
        assertCounts(send(admin, "", merger()), 1, 2, 0, 1);
        UUID late = Ids.next();
        camp.department()
                .post(
                        "/facilities",
                        Body.of("id", late, "name", "Muộn", "kind", "HOTEL", "operator", "PRIVATE", "unitId", otherId))
                .then()
                .statusCode(201)
                .body("unitId", equalTo(otherId.toString()));
        assertEquals(
                List.of(otherId.toString(), id(commune)),
                Sql.texts("select unit_id from area_place where place_id = ? order by valid_from", late));
        String alone = fixtures.code();
        assertCounts(
                send(admin, "", HEADER + "NEW,COMMUNE,%s,Xã Lẻ,%s,2025-07-01,,\n".formatted(alone, province)),
                1,
                0,
                0,
                0);
        assertCounts(send(admin, "", HEADER + "END,COMMUNE,%s,,,2031-01-01,,\n".formatted(alone)), 0, 1, 0, 0);
        camp.department()
                .post(
                        "/facilities",
                        Body.of(
                                "id",
                                Ids.next(),
                                "name",
                                "Lạc",
                                "kind",
                                "HOTEL",
                                "operator",
                                "PRIVATE",
                                "unitId",
                                "20250701-0003-8000-8000-0000000" + alone))
                .then()
                .statusCode(409)
                .body("code", equalTo("UNIT_NOT_IN_FORCE"));
    }

    @Test
    void aFileRecordedLateTakesTheCampAlongFromItsDay() {
        String past = merger().replace("2031-01-01", "2026-03-01");
        UUID late = Ids.next();
        camp.department()
                .post(
                        "/facilities",
                        Body.of("id", late, "name", "Muộn", "kind", "HOTEL", "operator", "PRIVATE", "unitId", otherId))
                .then()
                .statusCode(201);
        assertCounts(send(admin, "", past), 1, 2, 0, 2);
        camp.reception().get("/facilities/" + camp.id()).then().body("unitName", equalTo("Phường Mới"));
        assertEquals(
                List.of("20260301-0003-8000-8000-0000000" + commune),
                Sql.texts("select unit_id from area_place where place_id = ?", late));
    }

    private static final String PLACES =
            "select unit_id || ' ' || valid_from || ' ' || coalesce(cast(valid_until as text), '-') from area_place"
                    + " where place_id = ? order by valid_from";

    private UUID openedIn(String unit, String openedAt) {
        UUID id = Ids.next();
        fixtures.assignEverywhere("founder-" + id);
        Api.of("founder-" + id, Role.DEPARTMENT)
                .post(
                        "/facilities",
                        Body.of(
                                "id",
                                id,
                                "name",
                                "Có sẵn",
                                "kind",
                                "HOTEL",
                                "operator",
                                "PRIVATE",
                                "unitId",
                                unit,
                                "openedAt",
                                openedAt))
                .then()
                .statusCode(201)
                .body("unitId", equalTo(unit));
        return id;
    }

    @Test
    void aCampThatWasThereBeforeItsUnitLaysInWhatBecameItAsAWholeStepByStep() {
        clock.runFrom("2026-11-23T08:00:00+07:00");
        String file = HEADER
                + "END,COMMUNE,%s,,,2026-01-01,,\n".formatted(commune)
                + "NEW,COMMUNE,%s,Xã Hai,%s,2026-01-01,%s:WHOLE,\n".formatted(commune, province, commune)
                + "END,COMMUNE,%s,,,2026-06-01,,\n".formatted(commune)
                + "NEW,COMMUNE,%s,Xã Ba,%s,2026-06-01,%s:WHOLE,\n".formatted(commune, province, commune);
        assertCounts(send(admin, "", file), 2, 2, 0, 1);
        String second = id(commune).replace("20310101", "20260101");
        String third = id(commune).replace("20310101", "20260601");
        UUID old = openedIn(third, "2025-10-01T00:00:00+07:00");
        assertEquals(
                List.of(
                        camp.commune() + " 2025-10-01 2026-01-01",
                        second + " 2026-01-01 2026-06-01",
                        third + " 2026-06-01 -"),
                Sql.texts(PLACES, old));
        UUID recent = openedIn(third, "2026-05-31T23:59:59+07:00");
        assertEquals(List.of(second + " 2026-05-31 2026-06-01", third + " 2026-06-01 -"), Sql.texts(PLACES, recent));
        assertEquals(List.of(third + " 2026-06-01 -"), Sql.texts(PLACES, openedIn(third, "2026-06-01T00:00:00+07:00")));
        camp.department()
                .get("/capacity?by=FACILITY&asOf=2025-12-01T00:00:00+07:00&unitId=" + camp.commune())
                .then()
                .statusCode(200)
                .body("parts.id", hasItem(old.toString()))
                .body("parts.id", not(hasItem(recent.toString())));
    }

    @Test
    void whereAUnitIsMadeOfSeveralTheOneAboveThatHeldThemAllAnswersForTheDaysBefore() {
        clock.runFrom("2026-11-23T08:00:00+07:00");
        assertCounts(send(admin, "", merger().replace("2031-01-01", "2026-03-01")), 1, 2, 0, 1);
        String merged = id(commune).replace("20310101", "20260301");
        UUID old = openedIn(merged, "2025-10-01T00:00:00+07:00");
        assertEquals(
                List.of(camp.province() + " 2025-10-01 2026-03-01", merged + " 2026-03-01 -"), Sql.texts(PLACES, old));
        camp.department()
                .get("/capacity?by=FACILITY&asOf=2025-12-01T00:00:00+07:00&unitId=" + camp.province())
                .then()
                .statusCode(200)
                .body("parts.id", hasItem(old.toString()));
        String next = fixtures.code();
        String file = HEADER
                + "END,COMMUNE,%s,,,2026-05-01,,\n".formatted(commune)
                + "NEW,COMMUNE,%s,Xã Cũ,%s,2026-05-01,%s:PART,\n".formatted(commune, next, commune)
                + "END,PROVINCE,%s,,,2026-05-01,,\n".formatted(province)
                + "NEW,PROVINCE,%s,Tỉnh Mới,,2026-05-01,%s:WHOLE,\n".formatted(next, province);
        String named = file.replace(
                "END,COMMUNE,%s,,,2026-05-01,,".formatted(commune),
                "END,COMMUNE,%s,,,2026-05-01,,%s:%s|%s:%s".formatted(commune, camp.id(), commune, old, commune));
        assertCounts(send(admin, "", named), 2, 2, 0, 2);
        String last = id(commune).replace("20310101", "20260501");
        assertEquals(
                List.of(camp.province() + " 2026-04-30 2026-05-01", last + " 2026-05-01 -"),
                Sql.texts(PLACES, openedIn(last, "2026-04-30T12:00:00+07:00")));
    }

    @Test
    void whatHeldAUnitOfTodayBeforeJulyOf2025IsSaidOnlyWhereItIsCertain() {
        clock.runFrom("2026-11-23T08:00:00+07:00");
        String hanoi = "20200101-0001-8000-8000-000000000001";
        String ward = Sql.text(
                "select id from area_unit where parent_id = ? order by code limit 1",
                UUID.fromString(hanoi.replace("20200101", "20250701")));
        assertEquals(
                List.of(hanoi + " 2021-03-01 2025-07-01", ward + " 2025-07-01 -"),
                Sql.texts(PLACES, openedIn(ward, "2021-03-01T00:00:00+07:00")));
        String toChau = "20250701-0003-8000-8000-000000030766";
        assertEquals(
                List.of(toChau + " 2025-07-01 -"), Sql.texts(PLACES, openedIn(toChau, "2021-03-01T00:00:00+07:00")));
    }

    @Test
    void whoIsAssignedToAUnitThatEndsIsListedToBeAssignedAnew() {
        UUID lasting = assigned(camp.commune().toString(), null);
        assigned(camp.commune().toString(), "2031-01-01T00:00:00+07:00");
        assigned(camp.province().toString(), null);
        UUID longer = assigned(otherId.toString(), "2031-01-01T00:00:01+07:00");
        UUID neighbour = Ids.next();
        admin.post(
                        "/assignments",
                        Body.of(
                                "id",
                                neighbour,
                                "subject",
                                "neighbour-" + neighbour,
                                "unitId",
                                otherId,
                                "startsAt",
                                "2026-01-01T00:00:00+07:00",
                                "endsAt",
                                "2030-01-01T00:00:00+07:00"))
                .then()
                .statusCode(201);
        send(Api.of("neighbour-" + neighbour, Role.ADMINISTRATOR), "?dryRun=true", merger())
                .then()
                .statusCode(200)
                .body("assignmentsLeft", equalTo(2))
                .body("assignmentIds", equalTo(List.of(longer.toString())));
        send(admin, "", merger())
                .then()
                .statusCode(200)
                .body("assignmentsLeft", equalTo(2))
                .body("assignmentIds", equalTo(List.of(lasting.toString(), longer.toString())));
        send(admin, "", merger()).then().body("assignmentsLeft", equalTo(0)).body("assignmentIds", equalTo(List.of()));
    }

    @Test
    void whatRestsOnAUnitThatEndsIsListedToBeLaidAnew() {
        UUID hold = Ids.next();
        camp.department()
                .post(
                        "/release-holds",
                        Body.of("id", hold, "scope", "UNIT", "unitId", camp.commune(), "reason", "A case"))
                .then()
                .statusCode(201);
        UUID lifted = Ids.next();
        camp.department()
                .post(
                        "/release-holds",
                        Body.of("id", lifted, "scope", "UNIT", "unitId", camp.commune(), "reason", "A case"))
                .then()
                .statusCode(201);
        camp.department()
                .post("/release-holds/" + lifted + "/lift", 0, Body.of("reason", "none"))
                .then()
                .statusCode(200);
        UUID protocol = published(null);
        published("2031-01-01T00:00:00+07:00");
        UUID longer = published("2031-01-01T00:00:01+07:00");
        UUID signing = delegated("2031-01-01T00:00:01+07:00");
        delegated("2031-01-01T00:00:00+07:00");
        send(admin, "?dryRun=true", merger())
                .then()
                .statusCode(200)
                .body("leftBehind.resource", equalTo(List.of("hold", "protocol", "signing")))
                .body("leftBehind.count", equalTo(List.of(1, 2, 1)))
                .body(
                        "leftBehind.ids",
                        equalTo(List.of(
                                List.of(hold.toString()),
                                List.of(protocol.toString(), longer.toString()),
                                List.of(signing.toString()))));
        send(admin, "", merger()).then().statusCode(200).body("leftBehind.count", equalTo(List.of(1, 2, 1)));
        send(admin, "", merger()).then().statusCode(200).body("leftBehind", equalTo(List.of()));
    }

    private UUID published(String until) {
        UUID protocol = Ids.next();
        UUID version = Ids.next();
        Map<String, Object> body = ProtocolBodies.version(version, 14, "2026-01-01T00:00:00+07:00");
        body.put("effectiveUntil", until);
        camp.department()
                .post("/protocols", ProtocolBodies.protocol(protocol, camp.commune()))
                .then()
                .statusCode(201);
        camp.department()
                .post("/protocols/" + protocol + "/versions", body)
                .then()
                .statusCode(201);
        camp.department()
                .post("/protocols/" + protocol + "/versions/" + version + "/publish", 0, Body.of("reason", "test"))
                .then()
                .statusCode(200);
        return protocol;
    }

    private UUID delegated(String until) {
        UUID id = Ids.next();
        camp.department()
                .post(
                        "/signing-authorities",
                        Body.of(
                                "id",
                                id,
                                "signer",
                                "A",
                                "office",
                                "B",
                                "orderKinds",
                                List.of("ENTRY"),
                                "operators",
                                List.of("MILITARY"),
                                "unitId",
                                otherId,
                                "instrument",
                                "1/QĐ",
                                "startsAt",
                                "2026-01-01T00:00:00+07:00",
                                "endsAt",
                                until))
                .then()
                .statusCode(201);
        return id;
    }

    private UUID assigned(String unit, String endsAt) {
        UUID id = Ids.next();
        admin.post(
                        "/assignments",
                        Body.of(
                                "id",
                                id,
                                "subject",
                                "someone-" + id,
                                "unitId",
                                unit,
                                "startsAt",
                                "2026-01-01T00:00:00+07:00",
                                "endsAt",
                                endsAt))
                .then()
                .statusCode(201);
        return id;
    }

    @Test
    void aFileIsReadAsSpreadsheetsWriteIt() {
        String code = fixtures.code();
        String file = "\ufeffTier;Code;Change;From;Name;ParentCode\r\n"
                + "COMMUNE;%s;NEW;1/2/2031;\"Xã \"\"Một\"\"; và Hai\";%s\r\n".formatted(code, province)
                + "\r\n";
        assertCounts(send(admin, "", file), 1, 0, 0, 0);
        admin.get("/areas/20310201-0003-8000-8000-0000000" + code).then().body("name", equalTo("Xã \"Một\"; và Hai"));
    }

    @Test
    void whatIsNoSuchFileIsRefusedAsAWhole() {
        String file = merger();
        admin.post("/areas/imports", Body.of("file", file)).then().statusCode(415);
        send(admin, "", file.getBytes(StandardCharsets.UTF_8), "short").then().statusCode(400);
        send(admin, "?dryRun=maybe", file).then().statusCode(400).body("errors[0].field", equalTo("dryRun"));
        send(admin, "", "").then().statusCode(400);
        send(admin, "", "code,name\n1,x\n").then().statusCode(400).body("errors[0].field", equalTo("rows[1]"));
        send(admin, "", file.replace("places", "placez")).then().statusCode(400);
        send(admin, "", file + "\"open").then().statusCode(400).body("code", equalTo("INVALID"));
        send(
                        admin,
                        "",
                        file.getBytes(StandardCharsets.UTF_16),
                        UUID.randomUUID().toString())
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("rows"));
        send(admin, "", file + "x".repeat(200_000)).then().statusCode(413).body("code", equalTo("TOO_LARGE"));
        send(admin, "", HEADER + ",,,\n".repeat(20_000)).then().statusCode(413).body("code", equalTo("TOO_LARGE"));
        admin.get("/areas/" + otherId).then().body("validUntil", nullValue());
    }
}
