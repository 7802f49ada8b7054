package vn.cachly.manifest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
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
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class ManifestResourceTest {
    private static final String TITLES =
            "STT;Họ và tên;Ngày sinh;Giới tính;Quốc tịch;Số CCCD/Hộ chiếu;Điện thoại;Gia đình;Quan hệ;Chung giường với STT;Số ghế;Diện\n";
    private static final String FAMILY = TITLES
            + "1;Nguyễn Thị Hoa;12/05/1984;Nữ;Việt Nam;091184000999;0912 345 678;1;Giám hộ;;1A;ENTRANT\n"
            + "2;Trần Văn Nam;1980;Nam;VN;;;1;Chồng;;1B;\n"
            + "3;Trần Minh Khôi;2024;Nam;;;;1;Con;1;;\n"
            + "4;Sok Dara;05/1990;Nam;Campuchia;N1234567;;;;;;\n";

    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Bus bus;

    @BeforeEach
    void evening() {
        clock.freeze("2026-11-22T21:00:00+07:00");
        camp = fixtures.camp(room("101", 2));
        bus = Bus.to(camp, null);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private Response send(Api api, String query, String file) {
        return send(api, query, file.getBytes(StandardCharsets.UTF_8), "text/csv");
    }

    private Response send(Api api, String query, byte[] file, String type) {
        return api.request()
                .header("Idempotency-Key", Ids.next().toString())
                .contentType(type)
                .body(file)
                .post("/api/v1" + bus.path() + "/manifest" + query);
    }

    @Test
    void aListOfPeopleIsReadAsItIsWrittenInVietNam() {
        send(bus.desk(), "?rows=4&men=3&women=1", FAMILY)
                .then()
                .statusCode(200)
                .body("rows", equalTo(4))
                .body("men", equalTo(3))
                .body("women", equalTo(1))
                .body("added", equalTo(4))
                .body("dryRun", equalTo(false))
                .body("warnings.row", contains(3))
                .body("warnings[0].warnings.kind", contains("NOT_DESCRIBED"));
        bus.desk()
                .get(bus.path() + "/arrivals")
                .then()
                .statusCode(200)
                .body("items.name", contains("Nguyễn Thị Hoa", "Trần Văn Nam", "Trần Minh Khôi", "Sok Dara"))
                .body("items.birthDate", contains("1984-05-12", "1980", "2024", "1990-05"))
                .body("items.nationality", contains("VN", "VN", null, "KH"))
                .body("items.partyRole", contains("GUARDIAN", "SPOUSE", "CHILD", null))
                .body("items.row", contains(2, 3, 4, 5))
                .body("items[0].seat", equalTo("1A"));
        assertEquals(List.of("Khôi true", "Nam true"), Sql.texts("""
                        select substring(person ->> 'name' from '[^ ]+$') || ' ' || (person ->> 'declaredOnly') from arrival
                         where group_id = ? and person ->> 'declaredOnly' is not null order by 1""", bus.id()));
        assertEquals(
                1,
                Sql.number(
                        "select count(*) from arrival c join arrival g on g.id = c.shares_bed_with where c.group_id = ? and g.row_number = 2",
                        bus.id()));
        assertEquals(List.of("CCCD 091184000999", "PASSPORT N1234567"), Sql.texts("""
                        select (p ->> 'kind') || ' ' || (p ->> 'value') from arrival a, jsonb_array_elements(a.person -> 'identifiers') p
                         where a.group_id = ? order by 1""", bus.id()));
    }

    @Test
    void allOfItOrNothingAndEveryBadRowIsNamed() {
        String bad = TITLES
                + "1;An;31/02/1984;Nam;Việt Nam;0911840009;;;;;;\n"
                + "2;Bình;1984;Nam;Atlantis;;;;;;;\n"
                + "3;Chi;1984;Nữ;;;12;;;;;\n"
                + "4;Dung;1984;Nữ;;091184000999;;;;;;\n"
                + "5;Én;1984;Nữ;;091184000999;;;;;;\n"
                + "6;Giang;2027;Nam;;;;;;9;;\n";
        send(bus.desk(), "", bad)
                .then()
                .statusCode(400)
                .body("code", equalTo("SHEET_REFUSED"))
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "rows[2].birthDate",
                                "rows[3].nationality",
                                "rows[4].phone",
                                "rows[6]",
                                "rows[7].sharesBedWith"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "FORMAT",
                                "NATIONALITY_UNKNOWN",
                                "PHONE_FORM",
                                "IDENTIFIER_TWICE",
                                "GUARDIAN_NOT_IN_GROUP"));
        send(
                        bus.desk(),
                        "",
                        bad.replace("31/02", "28/02").replace("Atlantis", "Áo").replace(";9;;", ";1;;"))
                .then()
                .statusCode(400)
                .body(
                        "errors.field",
                        containsInAnyOrder("rows[2].identifier", "rows[4].phone", "rows[6]", "rows[7].birthDate"))
                .body(
                        "errors.code",
                        containsInAnyOrder("IDENTIFIER_FORM", "PHONE_FORM", "IDENTIFIER_TWICE", "BIRTH_IN_FUTURE"));
        assertEquals(0, Sql.number("select count(*) from arrival where group_id = ?", bus.id()));
        assertEquals(0, Sql.number("select count(*) from arrival_manifest where group_id = ?", bus.id()));
    }

    @Test
    void aFileThatLacksSomebodyIsRefusedByItsControlTotals() {
        send(bus.desk(), "?rows=5", FAMILY)
                .then()
                .statusCode(409)
                .body("code", equalTo("CONTROL_TOTAL"))
                .body("detail", equalTo("5 were told, 4 are in the file; nothing was written."))
                .body("errors[0].field", equalTo("rows"));
        send(bus.desk(), "?women=2", FAMILY).then().statusCode(409).body("errors[0].field", equalTo("women"));
        send(bus.desk(), "?dryRun=true", FAMILY)
                .then()
                .statusCode(200)
                .body("added", equalTo(4))
                .body("dryRun", equalTo(true));
        assertEquals(0, Sql.number("select count(*) from arrival where group_id = ?", bus.id()));
    }

    @Test
    void theSameFileTwiceIsOneAlsoWhenTwoSendItAtOnce() {
        clock.runFrom("2026-11-22T21:00:00+07:00");
        List<CompletableFuture<Response>> both = Stream.of(camp.reception(), camp.department())
                .map(api -> CompletableFuture.supplyAsync(() -> send(api, "", FAMILY)))
                .toList();
        List<String> ids = both.stream()
                .map(one -> one.join()
                        .then()
                        .statusCode(200)
                        .body("added", equalTo(4))
                        .extract()
                        .<String>path("id"))
                .distinct()
                .toList();
        assertEquals(1, ids.size());
        send(camp.commander(), "", FAMILY).then().statusCode(200).body("id", equalTo(ids.get(0)));
        assertEquals(4, Sql.number("select count(*) from arrival where group_id = ?", bus.id()));
        bus.desk().get(bus.path() + "/manifest").then().statusCode(200).body("rows", contains(4));
    }

    @Test
    void aCorrectedFileChangesAddsAndTakesOffOnlyWhenToldTo() {
        send(bus.desk(), "", FAMILY).then().statusCode(200);
        String nam = Sql.text("select id from arrival where group_id = ? and row_number = 3", bus.id());
        bus.items(bus.desk(), "/arrivals", List.of(Body.of("id", nam))).then().statusCode(200);
        clock.freeze("2026-11-22T22:00:00+07:00");
        String corrected = TITLES
                + "1;Nguyễn Thị Hòa;12/05/1984;Nữ;Việt Nam;091184000999;0912 345 678;1;Giám hộ;;1A;\n"
                + "2;Trần Văn Nam;1980;Nam;VN;;0900 000 001;1;Chồng;;1B;\n"
                + "3;Lê Thị Mới;1999;Nữ;;;;;;;;\n";
        send(bus.desk(), "", corrected)
                .then()
                .statusCode(200)
                .body("added", equalTo(1))
                .body("changed", equalTo(1))
                .body("kept", equalTo(1))
                .body("withdrawn", equalTo(0))
                .body("unlisted", equalTo(2));
        bus.desk()
                .get(bus.path() + "/arrivals")
                .then()
                .body(
                        "items.name",
                        contains("Nguyễn Thị Hòa", "Trần Văn Nam", "Trần Minh Khôi", "Sok Dara", "Lê Thị Mới"));
        send(bus.desk(), "?replace=true", corrected.replace("Mới", "Mới Nhất"))
                .then()
                .statusCode(200)
                .body("added", equalTo(1))
                .body("withdrawn", equalTo(3))
                .body("unlisted", equalTo(0));
        bus.desk()
                .get(bus.path() + "/arrivals")
                .then()
                .body("items.status", contains("EXPECTED", "RECEIVED", "EXPECTED"));
    }

    @Test
    void afterAWrongListTheRightOneIsSentAgain() {
        String right =
                send(bus.desk(), "", FAMILY).then().statusCode(200).extract().path("id");
        send(bus.desk(), "?dryRun=true&rows=4", FAMILY)
                .then()
                .statusCode(200)
                .body("id", equalTo(right))
                .body("dryRun", equalTo(true));
        send(bus.desk(), "?rows=5", FAMILY).then().statusCode(409).body("code", equalTo("CONTROL_TOTAL"));
        clock.freeze("2026-11-22T21:10:00+07:00");
        String wrong = TITLES + "1;Lê Thị Lạ;1999;Nữ;;;;;;;;\n";
        send(bus.desk(), "?replace=true", wrong)
                .then()
                .statusCode(200)
                .body("added", equalTo(1))
                .body("withdrawn", equalTo(4));
        clock.freeze("2026-11-22T21:20:00+07:00");
        send(bus.desk(), "?replace=true", FAMILY)
                .then()
                .statusCode(200)
                .body("id", not(equalTo(right)))
                .body("added", equalTo(4))
                .body("withdrawn", equalTo(1));
        bus.desk()
                .get(bus.path() + "/arrivals")
                .then()
                .body("items.name", contains("Nguyễn Thị Hoa", "Trần Văn Nam", "Trần Minh Khôi", "Sok Dara"));
        assertEquals(4, bus.view().getInt("totals.expected"));
    }

    @Test
    void theSameListTakesOffWhoeverItDoesNotNameOnceItIsToldTo() {
        Passenger extra = Passenger.man("Thêm");
        bus.expect(extra).then().statusCode(200);
        send(bus.desk(), "", FAMILY).then().statusCode(200).body("unlisted", equalTo(1));
        clock.freeze("2026-11-22T21:10:00+07:00");
        send(bus.desk(), "?replace=true", FAMILY)
                .then()
                .statusCode(200)
                .body("kept", equalTo(4))
                .body("withdrawn", equalTo(1));
        assertEquals("WITHDRAWN", bus.statusOf(extra));
    }

    @Test
    void whomADryRunShowedIsWrittenDown() {
        Admission there = Admission.into(camp.bed("101/1")).paper("CCCD", "091184000999");
        camp.reception().post("/stays", there.body()).then().statusCode(201);
        String looks =
                "select count(*) from audit_entry where subject = ? and resource = 'person' and action = 'person.compared' and ?::uuid = any(ids)";
        long before = Sql.number(looks, camp.subject(Role.RECEPTION), there.personId());
        send(bus.desk(), "?dryRun=true", FAMILY)
                .then()
                .statusCode(200)
                .body("warnings[0].warnings[0].stayId", equalTo(there.stay().toString()));
        assertEquals(before + 1, Sql.number(looks, camp.subject(Role.RECEPTION), there.personId()));
        assertEquals(0, Sql.number("select count(*) from arrival where group_id = ?", bus.id()));
    }

    @Test
    void somebodyInQuarantineIsToldByHisRow() {
        Admission there = Admission.into(camp.bed("101/1")).paper("CCCD", "091184000999");
        camp.reception().post("/stays", there.body()).then().statusCode(201);
        send(bus.desk(), "", FAMILY)
                .then()
                .statusCode(200)
                .body("warnings.row", contains(2, 3))
                .body("warnings[0].warnings.kind", contains("IN_QUARANTINE"))
                .body("warnings[0].warnings[0].stayId", equalTo(there.stay().toString()));
    }

    @Test
    void theBlankFormIsReadAsItIs() {
        byte[] form = bus.desk()
                .request()
                .get("/api/v1" + bus.path() + "/manifest/form")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"danh-sach-doan.xlsx\"")
                .extract()
                .asByteArray();
        assertEquals("PK", new String(form, 0, 2, StandardCharsets.US_ASCII));
        send(bus.desk(), "", form, "application/octet-stream")
                .then()
                .statusCode(400)
                .body("code", equalTo("FILE_EMPTY"));
        bus.desk()
                .request()
                .get("/api/v1" + bus.path() + "/manifest/form/csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"danh-sach-doan.csv\"");
    }

    @Test
    void onlyThoseWithBusinessThereSendFiles() {
        send(Api.nobody(), "", FAMILY).then().statusCode(401);
        for (String role : List.of(Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR, Role.AUDITOR)) {
            send(camp.as(role), "", FAMILY).then().statusCode(403);
        }
        send(fixtures.camp().commander(), "", FAMILY).then().statusCode(404);
        bus.step("cancel", Body.of("reason", "x")).then().statusCode(200);
        send(bus.desk(), "", FAMILY).then().statusCode(409).body("code", equalTo("GROUP_CLOSED"));
        bus.desk().get(bus.path() + "/manifest").then().statusCode(200).body("[0]", nullValue());
    }
}
