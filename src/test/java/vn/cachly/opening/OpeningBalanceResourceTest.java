package vn.cachly.opening;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;
import static vn.cachly.opening.OpeningFile.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Ledger;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.layout.SexPolicy;
import vn.cachly.shared.Ids;

/** A camp that has been full for nine days begins to use the service. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class OpeningBalanceResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @BeforeEach
    void nineDaysLater() {
        clock.runFrom("2021-04-29T09:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static Response load(Camp camp, OpeningFile file) {
        return send(camp.commander(), camp.id(), "", file.csv());
    }

    private static long stays(Camp camp) {
        return Sql.number("select count(*) from stay where facility_id = ?", camp.id());
    }

    private static void assertFaults(Response answer, String... fieldsAndCodes) {
        answer.then().statusCode(409).body("code", equalTo("OPENING_REFUSED"));
        List<Map<String, String>> errors = answer.jsonPath().getList("errors");
        assertEquals(
                List.of(fieldsAndCodes),
                errors.stream()
                        .map(error -> error.get("field") + " " + error.get("code"))
                        .toList());
    }

    @Test
    void aCampIsTakenOverByThoseWhoAnswerForIt() {
        Camp camp = fixtures.camp(room("101", 1));
        byte[] file = new OpeningFile().row("101", "1").csv();
        send(Api.nobody(), camp.id(), "", file).then().statusCode(401);
        for (String role : List.of(Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMITTEE, Role.ADMINISTRATOR)) {
            send(camp.as(role), camp.id(), "", file).then().statusCode(403);
        }
        Camp other = fixtures.camp();
        send(other.commander(), camp.id(), "", file).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        send(camp.department(), Ids.next(), "", file).then().statusCode(404);
        String id = send(camp.department(), camp.id(), "", file)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .path("id");
        String path = "/facilities/" + camp.id() + "/opening-balance/" + id;
        camp.commander().get(path).then().statusCode(200).body("people", equalTo(1));
        camp.reception().get(path).then().statusCode(403);
        other.commander().get(path).then().statusCode(404);
        assertEquals(1, stays(camp));
    }

    @Test
    void everybodyIsThereFromHisOwnHourOn() {
        Camp camp = fixtures.camp(room("101", 3), room("102", 2));
        JsonPath answer = load(
                        camp,
                        new OpeningFile()
                                .row("101", "1", "STT", "1", "Số giấy tờ", "087084000999", "SĐT", "0912 345 678")
                                .row("101", "2", "STT", "2", "Vào trại lúc", "22/04/2021 02:10", "Ghi chú", "Đến muộn")
                                .row(
                                        "102",
                                        "1",
                                        "STT",
                                        "3",
                                        "Họ và tên",
                                        "Trần Thị Bích",
                                        "Giới tính",
                                        "Nữ",
                                        "Quốc tịch",
                                        "Campuchia",
                                        "Nhập cảnh lúc",
                                        "19/04/2021",
                                        "Đường nhập cảnh",
                                        "Đường bộ",
                                        "Tiếp xúc lần cuối",
                                        "21/04/2021 08:00",
                                        "Nơi ở",
                                        "12 Trần Hầu")
                                .row("102", "1", "STT", "4", "Năm sinh", "2019", "Nằm chung giường với (STT)", "3"))
                .then()
                .statusCode(201)
                .body("people", equalTo(4))
                .body("men", equalTo(3))
                .body("women", equalTo(1))
                .body("childrenSharing", equalTo(1))
                .body("families", equalTo(1))
                .body("byCategory", equalTo(List.of(Map.of("category", "ENTRANT", "people", 4))))
                .body("warningCount", equalTo(0))
                .body("dryRun", equalTo(false))
                .extract()
                .jsonPath();
        assertEquals(camp.id().toString(), answer.getString("facilityId"));
        Ledger.assertSound(camp);
        assertEquals(
                List.of(
                        "101/1 0 2021-04-20T08:30:00Z 2021-04-20T08:30:00Z MALE",
                        "101/2 0 2021-04-21T19:10:00Z 2021-04-20T08:30:00Z MALE",
                        "102/1 0 2021-04-20T08:30:00Z 2021-04-20T08:30:00Z FEMALE",
                        "102/1 1 2021-04-20T08:30:00Z 2021-04-20T08:30:00Z MALE"),
                Sql.texts("""
                        select r.name || '/' || b.name || ' ' || u.slot || ' '
                               || to_char(u.began_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || ' '
                               || to_char(u.cohort_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || ' ' || u.sex
                          from bed_use u join bed b on b.id = u.bed_id join room r on r.id = b.room_id
                         where u.facility_id = ? order by r.name, b.name, u.slot""", camp.id()));
        assertEquals(
                List.of("Số dư ban đầu", "Số dư ban đầu: Đến muộn"),
                Sql.texts("select distinct begin_reason from stay where facility_id = ? order by 1", camp.id()));
        camp.commander()
                .get("/capacity?facilityId=" + camp.id())
                .then()
                .body("beds.occupied", equalTo(3))
                .body("beds.free", equalTo(2))
                .body("people.inBeds", equalTo(3))
                .body("people.childrenSharing", equalTo(1))
                .body("people.total", equalTo(4));
        camp.commander()
                .get("/facilities/" + camp.id() + "/muster")
                .then()
                .statusCode(200)
                .body("people.total", equalTo(4));
    }

    @Test
    void theDatesOfSomebodyWhoCameNineDaysAgoAreRightTonight() {
        Camp camp = fixtures.camp(room("101", 2));
        load(
                        camp,
                        new OpeningFile()
                                .row("101", "1")
                                .row(
                                        "101",
                                        "2",
                                        "Họ và tên",
                                        "Lê Văn Sau",
                                        "Nhập cảnh lúc",
                                        "19/04/2021",
                                        "Đường nhập cảnh",
                                        "Đường bộ"))
                .then()
                .statusCode(201);
        String stay = Sql.text("select stay_id from bed_use where bed_id = ?", camp.bed("101/1"));
        camp.commander()
                .get("/stays/" + stay + "/clock")
                .then()
                .statusCode(200)
                .body("rule.instrument", equalTo("878/QĐ-BYT"))
                .body("releaseFrom", equalTo("2021-05-04T00:00:00+07:00"))
                .body("proposed", nullValue())
                .body(
                        "explanation.text",
                        contains(
                                "Rule: 878/QĐ-BYT, in force from 00:00 12/3/2020.",
                                "Counted from 20/4/2021: entry into the camp.",
                                "20/4/2021 + 14 days = 4/5/2021: release is permitted from 00:00 4/5/2021."));
        assertEquals(
                List.of("COUNTRY_ENTRY ROAD 2021-04-18 17:00:00", "FACILITY_ENTRY  2021-04-20 08:30:00"),
                Sql.texts("""
                        select e.kind || ' ' || coalesce(e.route, '') || ' ' || cast(e.happened_at at time zone 'UTC' as text)
                          from clock_event e join bed_use u on u.stay_id = e.stay_id where u.bed_id = ? order by e.happened_at""", camp.bed("101/2")));
    }

    @Test
    void aDryRunAnswersTheSameAndLeavesNothingBehind() {
        Camp camp = fixtures.camp(room("101", 2), room("102", SexPolicy.FEMALE, 1));
        OpeningFile file = new OpeningFile()
                .row("101", "1", "Gia đình", "GĐ1", "Xét nghiệm 1: lấy mẫu lúc", "21/04/2021 09:00")
                .row("101", "2", "Gia đình", "gđ1")
                .row("102", "1");
        byte[] csv = file.csv();
        assertFaults(
                send(camp.commander(), camp.id(), "?dryRun=true", csv),
                "rows[2].test1Method CELL_MISSING",
                "rows[2].test1Result CELL_MISSING");
        file = new OpeningFile()
                .row("101", "1", "Gia đình", "GĐ1")
                .row("101", "2", "Gia đình", "gđ1")
                .row("102", "1");
        csv = file.csv();
        JsonPath dry = send(camp.commander(), camp.id(), "?dryRun=true&rows=3&men=3&women=0", csv)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("warnings.stayId", contains(nullValue()))
                .extract()
                .jsonPath();
        assertEquals(0, stays(camp));
        assertEquals(0, Sql.number("select count(*) from opening_balance where facility_id = ?", camp.id()));
        JsonPath real = send(camp.commander(), camp.id(), "?rows=3&men=3&women=0", csv)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        for (String same : List.of(
                "sha256",
                "people",
                "men",
                "women",
                "byCategory",
                "families",
                "known",
                "orders",
                "tests",
                "warningCount",
                "warnings.row",
                "warnings.field",
                "warnings.code",
                "warnings.message")) {
            assertEquals(dry.<Object>get(same), real.get(same), same);
        }
        assertEquals(1, real.getInt("families"));
        assertEquals(List.of("ROOM_SEX"), real.getList("warnings.code"));
        assertEquals(List.of(4), real.getList("warnings.row"));
        assertEquals(3, stays(camp));
    }

    @Test
    void figuresThatSomebodyCountedOnFootMustMatch() {
        Camp camp = fixtures.camp(room("101", 2), room("102", 1));
        byte[] file = new OpeningFile()
                .row("101", "1")
                .row("101", "2")
                .row("102", "1", "Giới tính", "Nữ")
                .csv();
        send(camp.commander(), camp.id(), "?rows=4&men=2&women=2", file, "en")
                .then()
                .statusCode(409)
                .body("code", equalTo("CONTROL_TOTAL"))
                .body("detail", equalTo("4 were told, 3 are in the file; nothing was written."))
                .body("errors.field", contains("rows", "women"));
        assertEquals(0, stays(camp));
        send(camp.commander(), camp.id(), "?rows=x", file)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID"));
        send(camp.commander(), camp.id(), "?rows=3&men=2&women=1", file).then().statusCode(201);
        send(camp.commander(), camp.id(), "?rows=4", file)
                .then()
                .statusCode(409)
                .body("code", equalTo("CONTROL_TOTAL"));
    }

    @Test
    void theSameFileChangesNothingASecondTime() {
        Camp camp = fixtures.camp(room("101", 2));
        byte[] file = new OpeningFile().row("101", "1").row("101", "2").csv();
        String first = load(file, camp, 201);
        assertEquals(first, load(file, camp, 200));
        String dry = send(camp.department(), camp.id(), "?dryRun=true", file)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .extract()
                .path("id");
        assertEquals(first, dry);
        assertEquals(2, stays(camp));
        // Other bytes are another file, and its beds are in use.
        byte[] other = (new String(file, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
        assertFaults(send(camp.commander(), camp.id(), "", other), "rows[2].bed BED_TAKEN", "rows[3].bed BED_TAKEN");
        // In another camp it is another file.
        Camp elsewhere = fixtures.camp(room("101", 2));
        load(file, elsewhere, 201);
    }

    private static String load(byte[] file, Camp camp, int status) {
        return send(camp.commander(), camp.id(), "", file)
                .then()
                .statusCode(status)
                .extract()
                .path("id");
    }

    @Test
    void ofTwoWhoSendItAtOnceOneWritesAndBothHearTheSame() {
        Camp camp = fixtures.camp(room("101", 40));
        OpeningFile file = new OpeningFile();
        for (int bed = 1; bed <= 40; bed++) {
            file.row("101", String.valueOf(bed));
        }
        byte[] csv = file.csv();
        List<CompletableFuture<Response>> rivals = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            rivals.add(CompletableFuture.supplyAsync(() -> send(camp.commander(), camp.id(), "", csv)));
        }
        List<Response> answers = rivals.stream().map(CompletableFuture::join).toList();
        assertEquals(
                List.of(200, 200, 200, 201),
                answers.stream().map(Response::statusCode).sorted().toList());
        assertEquals(
                1, answers.stream().map(answer -> answer.path("id")).distinct().count());
        assertEquals(40, stays(camp));
        Ledger.assertSound(camp);
    }

    @Test
    void whoeverDoesNotFitLiesWhereHeLiesAndIsNamed() {
        Camp camp = fixtures.camp(24, List.of("ENTRANT", "F1"), room("101", 3), room("102", 2), room("103", 1));
        JsonPath answer = send(
                        camp.commander(),
                        camp.id(),
                        "",
                        new OpeningFile()
                                .row("101", "1")
                                .row("101", "2", "Giới tính", "Nữ")
                                .row("101", "3", "Vào trại lúc", "22/04/2021 15:30")
                                .row("102", "1", "Diện cách ly", "F1")
                                .row("102", "2")
                                .row(
                                        "103",
                                        "1",
                                        "Xét nghiệm 1: lấy mẫu lúc",
                                        "21/04/2021 09:00",
                                        "Xét nghiệm 1: phương pháp",
                                        "RT-PCR mẫu đơn",
                                        "Xét nghiệm 1: kết quả",
                                        "Dương tính")
                                .csv(),
                        "en")
                .then()
                .statusCode(201)
                .body("warningCount", equalTo(7))
                .extract()
                .jsonPath();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            told.add(answer.getInt("warnings[" + i + "].row") + " " + answer.getString("warnings[" + i + "].field")
                    + " " + answer.getString("warnings[" + i + "].code"));
        }
        assertEquals(
                List.of(
                        "2 room ROOM_SEX",
                        "3 room ROOM_SEX",
                        "4 room COHORT_CLOSED",
                        "4 room ROOM_SEX",
                        "5 room ROOM_CATEGORY",
                        "6 room ROOM_CATEGORY",
                        "7 test1Result POSITIVE_TEST"),
                told);
        assertEquals("Room closed to newcomers", answer.getString("warnings[2].message"));
        assertEquals(6, stays(camp));
        assertEquals(List.of("RT_PCR_SINGLE POSITIVE null"), Sql.texts("""
                        select e.method || ' ' || e.result || ' ' || coalesce(e.judgement, 'null') from evidence e
                          join stay s on s.person_id = e.person_id where s.facility_id = ?""", camp.id()));
    }

    @Test
    void whatCannotBeSoIsRefusedRowByRowAndNothingIsWritten() {
        Camp camp = fixtures.camp(null, List.of("ENTRANT"), room("101", 4), room("102", 2));
        camp.reception()
                .post("/stays", Admission.into(camp.bed("101/4")).man().body())
                .then()
                .statusCode(201);
        Response answer = load(
                camp,
                new OpeningFile()
                        .row("999", "1")
                        .row("101", "9")
                        .row("101", "1")
                        .row("101", "1")
                        .row("101", "4")
                        .row("101", "2", "Vào trại lúc", "30/04/2021 00:00")
                        .row("101", "3", "Vào trại lúc", "31/12/2019 23:59")
                        .row("102", "1", "Diện cách ly", "F1")
                        .row(
                                "102",
                                "2",
                                "Nhập cảnh lúc",
                                "20/04/2021 16:00",
                                "Quốc tịch",
                                "Xứ lạ",
                                "Năm sinh",
                                "2022",
                                "SĐT",
                                "12",
                                "Số giấy tờ",
                                "12345")
                        .row("102", "2", "Nằm chung giường với (STT)", "99", "Họ và tên", ""));
        assertFaults(
                answer,
                "rows[2].room ROOM_UNKNOWN",
                "rows[3].bed BED_NOT_FOUND",
                "rows[4].bed BED_TWICE",
                "rows[5].bed BED_TWICE",
                "rows[6].bed BED_TAKEN",
                "rows[7].enteredAt IN_FUTURE",
                "rows[8].enteredAt BED_NOT_OPENED",
                "rows[9].category NOT_APPROVED",
                "rows[10].countryEnteredAt DATES_CONTRADICT",
                "rows[10].nationality NATIONALITY_UNKNOWN",
                "rows[10].birthDate DATES_CONTRADICT",
                "rows[10].identifierKind IDENTIFIER_KIND_NEEDED",
                "rows[10].birthDate BIRTH_IN_FUTURE",
                "rows[11].name CELL_MISSING",
                "rows[11].sharesBedWith GUARDIAN_ROW");
        answer.then()
                .body("errors[0].message", equalTo("Không có phòng này"))
                .body("detail", equalTo("Tệp có 15 lỗi ở 10 dòng: liệt kê 15 lỗi, còn 0 lỗi nữa. Chưa ghi gì."));
        assertEquals(1, stays(camp));
    }

    @Test
    void aSmallChildLiesWithItsGuardianAndNobodyElseDoes() {
        Camp camp = fixtures.camp(room("101", 4));
        assertFaults(
                load(
                        camp,
                        new OpeningFile()
                                .row("101", "1", "STT", "a", "Giới tính", "Nữ")
                                .row("101", "2", "STT", "b", "Năm sinh", "2019", "Nằm chung giường với", "a")
                                .row("101", "1", "STT", "c", "Năm sinh", "2010", "Nằm chung giường với", "a")
                                .row("101", "1", "STT", "d", "Năm sinh", "2020", "Nằm chung giường với", "d")
                                .row("101", "1", "STT", "e", "Năm sinh", "2020", "Nằm chung giường với", "b")
                                .row(
                                        "101",
                                        "1",
                                        "STT",
                                        "f",
                                        "Năm sinh",
                                        "2020",
                                        "Nằm chung giường với",
                                        "a",
                                        "Vào trại lúc",
                                        "19/04/2021 10:00")),
                "rows[3].sharesBedWith GUARDIAN_NOT_THERE",
                "rows[4].sharesBedWith NOT_A_SMALL_CHILD",
                "rows[5].sharesBedWith GUARDIAN_ROW",
                "rows[6].sharesBedWith GUARDIAN_NOT_THERE",
                "rows[7].sharesBedWith GUARDIAN_NOT_THERE");
        // Without running numbers, the rows of the spreadsheet count.
        load(
                        camp,
                        new OpeningFile()
                                .row("101", "1", "Giới tính", "Nữ")
                                .row("101", "1", "Năm sinh", "2019", "Nằm chung giường với", "2")
                                .row("101", "1", "Năm sinh", "2020", "Nằm chung giường với", "2"))
                .then()
                .statusCode(201)
                .body("childrenSharing", equalTo(2))
                .body("families", equalTo(1));
        assertEquals(List.of("0 GUARDIAN", "1 CHILD", "2 CHILD"), Sql.texts("""
                        select u.slot || ' ' || m.role from bed_use u join stay s on s.id = u.stay_id
                          join family_member m on m.person_id = s.person_id where u.facility_id = ? order by 1""", camp.id()));
    }

    @Test
    void nobodyIsInQuarantineTwice() {
        Camp camp = fixtures.camp(room("101", 4));
        Camp far = fixtures.camp(room("201", 2));
        far.reception()
                .post(
                        "/stays",
                        Admission.into(far.bed("201/1"))
                                .paper("CCCD", "087184000111")
                                .body())
                .then()
                .statusCode(201);
        assertFaults(
                load(
                        camp,
                        new OpeningFile()
                                .row("101", "1", "Số giấy tờ", "087184000111")
                                .row("101", "2", "Số giấy tờ", "087 184 000 222")
                                .row("101", "3", "Số giấy tờ", "087184000222", "Loại giấy tờ", "BHYT")),
                "rows[2].identifier PERSON_HAS_STAY",
                "rows[3].identifier PAPER_TWICE",
                "rows[4].identifier PAPER_TWICE");
        assertEquals(0, stays(camp));
    }

    @Test
    void whoeverWasHereBeforeKeepsHisRecordAndOnlyHe() {
        Camp camp = fixtures.camp(room("101", 6));
        clock.runFrom("2021-03-01T09:00:00+07:00");
        List<Admission> before = List.of(
                Admission.into(camp.bed("101/1")).paper("CCCD", "087184730301"),
                Admission.into(camp.bed("101/2")).paper("CCCD", "087184730302"),
                Admission.into(camp.bed("101/3")).paper("PASSPORT", "K7305519"));
        before.forEach(one -> camp.reception().post("/stays", one.body()).then().statusCode(201));
        clock.runFrom("2021-03-10T09:00:00+07:00");
        before.forEach(one -> camp.commander()
                .post("/stays/" + one.stay() + "/end", 0, Body.of("kind", "RETURNED", "reason", "x"))
                .then()
                .statusCode(200));
        Sql.texts(
                "update bed_use set ended_at = began_at + interval '1 day', ended_recorded_at = began_at, ended_recorded_by = 'x'"
                        + " where facility_id = ? and kind = 'CLEANING'",
                camp.id());
        clock.runFrom("2021-04-29T09:00:00+07:00");
        JsonPath answer = load(
                        camp,
                        new OpeningFile()
                                .row("101", "1", "Số giấy tờ", "087184730301", "Giới tính", "Nữ", "SĐT", "0999999999")
                                .row("101", "2", "Số giấy tờ", "087184730302", "Giới tính", "Nữ", "Năm sinh", "1985")
                                .row("101", "3", "Số giấy tờ", "K7305519", "Giới tính", "Nam"))
                .then()
                .statusCode(201)
                .body("known", equalTo(1))
                .body(
                        "warnings.code",
                        containsInAnyOrder(
                                "KNOWN_PERSON", "POSSIBLE_TWIN", "POSSIBLE_TWIN", "ROOM_SEX", "ROOM_SEX", "ROOM_SEX"))
                .extract()
                .jsonPath();
        assertEquals(
                List.of(before.get(0).personId().toString()),
                answer.getList("warnings.find { it.code == 'KNOWN_PERSON' }.personIds"));
        assertEquals(
                2,
                Sql.number(
                        "select count(*) from stay where person_id = ?",
                        before.get(0).personId()));
        assertEquals(
                1,
                Sql.number(
                        "select count(*) from stay where person_id = ?",
                        before.get(1).personId()));
        assertEquals(
                0,
                Sql.number(
                        "select count(*) from person where id = ? and phone is not null",
                        before.get(0).personId()));
        // An earlier stay that was not over yet is in the way.
        clock.runFrom("2021-04-30T09:00:00+07:00");
        camp.commander()
                .post(
                        "/stays/"
                                + Sql.text(
                                        "select id from stay where person_id = ? and ended_at is null",
                                        before.get(0).personId())
                                + "/end",
                        0,
                        Body.of("kind", "RETURNED", "reason", "x"))
                .then()
                .statusCode(200);
        assertFaults(
                load(
                        camp,
                        new OpeningFile()
                                .row(
                                        "101",
                                        "4",
                                        "Số giấy tờ",
                                        "087184730301",
                                        "Giới tính",
                                        "Nữ",
                                        "Vào trại lúc",
                                        "29/04/2021 20:00")),
                "rows[2].enteredAt PERSON_HAS_STAY");
    }

    private static String[] ordered(String number, String signer, String... more) {
        List<String> pairs = new ArrayList<>(List.of(
                "Số quyết định", number,
                "Cơ quan ban hành", "Bộ CHQS tỉnh",
                "Người ký", signer,
                "Ngày ký", "20/04/2021",
                "Cách ly từ ngày", "20/04/2021",
                "Cách ly đến hết ngày", "03/05/2021"));
        pairs.addAll(List.of(more));
        return pairs.toArray(String[]::new);
    }

    @Test
    void ordersAreWrittenDownUnderTheDelegationOfTheirSigner() {
        Camp camp = fixtures.camp(room("101", 4));
        assertFaults(
                load(camp, new OpeningFile().row("101", "1", ordered("105/QĐ", "Đại tá A"))),
                "rows[2].orderSigner SIGNER_NOT_AUTHORISED");
        UUID authority = Ids.next();
        camp.department()
                .post(
                        "/signing-authorities",
                        Body.of(
                                "id",
                                authority,
                                "signer",
                                "Đại tá A",
                                "office",
                                "Bộ CHQS tỉnh",
                                "orderKinds",
                                List.of("ENTRY"),
                                "operators",
                                List.of("MILITARY"),
                                "unitId",
                                camp.province(),
                                "instrument",
                                "1/QĐ",
                                "startsAt",
                                "2021-01-01T00:00:00+07:00"))
                .then()
                .statusCode(201);
        assertFaults(
                load(
                        camp,
                        new OpeningFile()
                                .row("101", "1", ordered("105/QĐ", "Đại tá A"))
                                .row("101", "2", ordered("105/QĐ", "Đại tá A", "Ngày ký", "21/04/2021"))
                                .row("101", "3", ordered("106/QĐ", "Đại tá A", "Cách ly đến hết ngày", "19/04/2021"))
                                .row("101", "4", ordered("107/QĐ", ""))),
                "rows[3].orderNumber ORDER_CONTRADICTS",
                "rows[4].orderedUntil ORDER_DAYS",
                "rows[5].orderSigner CELL_MISSING");
        load(
                        camp,
                        new OpeningFile()
                                .row("101", "1", ordered("105/QĐ", "đại tá a", "Căn cứ", "NĐ 101/2010/NĐ-CP"))
                                .row("101", "2", ordered("105/QĐ", "đại tá a", "Căn cứ", "NĐ 101/2010/NĐ-CP"))
                                .row("101", "3", ordered("106/QĐ", "Đại tá A"))
                                .row("101", "4"))
                .then()
                .statusCode(201)
                .body("orders", equalTo(2));
        camp.commander()
                .get("/orders?facilityId=" + camp.id())
                .then()
                .body("items.number", containsInAnyOrder("105/QĐ", "106/QĐ"))
                .body("items.find { it.number == '105/QĐ' }.people", equalTo(2))
                .body("items.find { it.number == '105/QĐ' }.authorityId", equalTo(authority.toString()))
                .body("items.find { it.number == '105/QĐ' }.legalBasis", equalTo("NĐ 101/2010/NĐ-CP"))
                .body("items.find { it.number == '106/QĐ' }.legalBasis", equalTo("Theo danh sách ban đầu"));
        assertEquals(List.of("2021-05-03", "2021-05-03", "2021-05-03"), Sql.texts("""
                        select order_covers_until(s.id) from stay s join quarantine_order_item i on i.stay_id = s.id
                         where s.facility_id = ?""", camp.id()));
        // The same number again, of somebody who was forgotten.
        camp.department()
                .post(
                        "/facilities/" + camp.id() + "/rooms",
                        Body.of(
                                "buildings",
                                List.of(Body.of(
                                        "name",
                                        "B",
                                        "floors",
                                        List.of(Body.of(
                                                "name",
                                                "1",
                                                "level",
                                                0,
                                                "rooms",
                                                List.of(Body.of(
                                                        "name",
                                                        "101",
                                                        "sexPolicy",
                                                        "ANY",
                                                        "beds",
                                                        List.of(Body.of("name", "1"))))))))))
                .then()
                .statusCode(200);
        assertFaults(
                load(camp, new OpeningFile().row("101", "1", ordered("105/QĐ", "Đại tá A"))),
                "rows[2].room ROOM_AMBIGUOUS",
                "rows[2].orderNumber ORDER_NUMBER_TAKEN");
    }

    @Test
    void filesThatAreNoneAreRefusedWithTheirReason() throws IOException {
        Camp camp = fixtures.camp(room("101", 2));
        Api commander = camp.commander();
        send(commander, camp.id(), "", new byte[0]).then().statusCode(400).body("code", equalTo("FILE_EMPTY"));
        send(commander, camp.id(), "", new byte[] {'P', 'K', 3, 4})
                .then()
                .statusCode(400)
                .body("code", equalTo("FILE_UNREADABLE"));
        send(commander, camp.id(), "", "Xin chào\n1\n".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("code", equalTo("SHEET_REFUSED"))
                .body("errors.code", contains("HEADER_MISSING"));
        String head = "Họ và tên;Năm sinh;Giới tính;Vào trại lúc;Phòng;Giường;Diện cách ly";
        send(commander, camp.id(), "", (head + "\n").getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("code", equalTo("FILE_EMPTY"));
        String rows = head + ";Cột lạ\nAn;84;Nam;20/04/2021;101;1;Người lạ;x\n;;;;101;2;;\n";
        send(commander, camp.id(), "", rows.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("code", equalTo("SHEET_REFUSED"))
                .body("errors.code", contains("UNKNOWN_COLUMN", "YEAR_OF_TWO_DIGITS", "TIME_MISSING", "CHOICE_UNKNOWN"))
                .body(
                        "errors.field",
                        contains("rows[1].H", "rows[2].birthDate", "rows[2].enteredAt", "rows[2].category"));
        commander
                .change()
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/facilities/" + camp.id() + "/opening-balance")
                .then()
                .statusCode(415);
        assertEquals(0, stays(camp));
        send(commander, camp.id(), "", new OpeningFile().row("101", "1").xlsx())
                .then()
                .statusCode(201);
    }

    @Test
    void aThousandPeopleAreOneFile() throws IOException {
        Fixtures.RoomSpec[] rooms = new Fixtures.RoomSpec[125];
        for (int i = 0; i < rooms.length; i++) {
            rooms[i] = room(String.valueOf(101 + i), 8);
        }
        Camp camp = fixtures.camp(rooms);
        OpeningFile file = new OpeningFile();
        for (int i = 0; i < 1_000; i++) {
            file.row(
                    String.valueOf(101 + i / 8),
                    String.valueOf(1 + i % 8),
                    "Số giấy tờ",
                    "0870860%05d".formatted(i),
                    "Gia đình",
                    "G" + i / 4,
                    "Xét nghiệm 1: lấy mẫu lúc",
                    "21/04/2021 09:00",
                    "Xét nghiệm 1: phương pháp",
                    "Test nhanh",
                    "Xét nghiệm 1: kết quả",
                    "Âm tính");
        }
        send(camp.commander(), camp.id(), "?rows=1000", file.xlsx())
                .then()
                .statusCode(201)
                .body("people", equalTo(1_000))
                .body("families", equalTo(250))
                .body("tests", equalTo(1_000))
                .body("warnings", hasSize(0));
        Ledger.assertSound(camp);
        assertEquals(
                1_000,
                Sql.number(
                        "select count(*) from clock_event e join stay s on s.id = e.stay_id where s.facility_id = ?",
                        camp.id()));
        assertEquals(
                1_000,
                Sql.number(
                        "select count(*) from audit_entry where action = 'stay.taken-over' and facility_id = ?",
                        camp.id()));
    }
}
