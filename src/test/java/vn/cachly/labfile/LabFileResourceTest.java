package vn.cachly.labfile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Lab;
import vn.cachly.Lab.Taken;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.Tubes;
import vn.cachly.access.Role;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class LabFileResourceTest {
    private static final String HOA = "Nguyễn Thị Hoa";

    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @Inject
    SessionFactory sessions;

    private Camp camp;
    private Lab lab;
    private Admission person;

    @BeforeEach
    void evening() {
        clock.freeze("2026-11-23T08:00:00+07:00");
        camp = fixtures.camp(room("101", 4));
        lab = new Lab(camp);
        person = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        clock.freeze("2026-11-23T10:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private Taken taken() {
        clock.freeze("2026-11-23T10:00:00+07:00");
        Taken sample = lab.take(person);
        clock.freeze("2026-11-23T20:00:00+07:00");
        return sample;
    }

    @Test
    void everyRowOfAFileIsAccountedFor() {
        Taken one = taken();
        Taken two = taken();
        Taken three = taken();
        Taken four = taken();
        lab.report(three.tube());
        String rows = Lab.row(one.tube(), "nguyen thi hoa", "", "Âm tính")
                + Lab.row(two.tube(), "", "12/05/1984", "Dương tính")
                + Lab.row(three.tube(), HOA, 1984, "Âm tính")
                + Lab.row(four.tube(), "Trần Văn Nam", "", "Âm tính")
                + Lab.row("NOBODYS-7", HOA, 1984, "Âm tính")
                + Lab.row(four.tube(), "", "", "Âm tính")
                + four.tube() + ";" + HOA + ";1984;Âm tính;23/11/2026 09:00;;\n"
                + four.tube() + ";" + HOA + ";1984;Có lẽ;23/11/2026 18:00;;\n";
        lab.file("?rows=8&positives=1", rows)
                .then()
                .statusCode(200)
                .body("rows", equalTo(8))
                .body("positives", equalTo(1))
                .body("recorded", equalTo(2))
                .body("same", equalTo(1))
                .body("review", equalTo(2))
                .body("refused", equalTo(3))
                .body("refusedRows.row", contains(7, 8, 9))
                .body("refusedRows.field", contains("name", "resultedAt", "outcome"))
                .body("refusedRows.code", contains("ECHO_MISSING", "RESULT_BEFORE_SAMPLE", "CHOICE_UNKNOWN"))
                .body("reviewedRows.row", contains(5, 6));
        lab.results(one)
                .body("outcome", equalTo("NEGATIVE"))
                .body("revisions[0].source", equalTo("FILE"))
                .body("revisions[0].row", equalTo(2));
        lab.results(two).body("outcome", equalTo("POSITIVE"));
        lab.results(four).body("outcome", nullValue());
        // An unknown tube is nobody's: it is seen by whoever reaches all that the laboratory works for.
        camp.nurse()
                .get("/result-reviews")
                .then()
                .body("items.cause.sort()", contains("NAME_MISMATCH", "TUBE_UNKNOWN"))
                .body("items.find { it.cause == 'TUBE_UNKNOWN' }.facilityId", nullValue());
        fixtures.camp().nurse().get("/result-reviews").then().body("items", hasSize(0));
        camp.laboratory().get("/test-results/files").then().statusCode(200).body("items.rows", contains(8));
        camp.nurse().get("/test-results/files").then().body("items", hasSize(0));
    }

    @Test
    void aFileThatLacksRowsOrPositivesIsRefusedAsAWhole() {
        Taken one = taken();
        String rows = Lab.row(one.tube(), HOA, 1984, "Dương tính");
        lab.file("", rows)
                .then()
                .statusCode(400)
                .body("code", equalTo("TOTALS_MISSING"))
                .body("errors.field", contains("rows"));
        lab.file("?rows=1", rows).then().statusCode(400).body("errors.field", contains("positives"));
        lab.file("?rows=2&positives=1", rows)
                .then()
                .statusCode(409)
                .body("code", equalTo("CONTROL_TOTAL"))
                .body("errors.field", contains("rows"));
        lab.file("?rows=1&positives=2", rows).then().statusCode(409).body("errors.field", contains("positives"));
        lab.file("?dryRun=true", rows)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("recorded", equalTo(1));
        assertEquals(0, Sql.number("select count(*) from test_result where sample_id = ?", one.id()));
        // What cannot be read as a table is refused before anything is counted.
        Lab.file(
                        camp.laboratory(),
                        "?rows=1&positives=0",
                        "Mã ống;Màu\nA-1;xanh\n".getBytes(StandardCharsets.UTF_8),
                        "text/csv")
                .then()
                .statusCode(400)
                .body("code", equalTo("SHEET_REFUSED"));
        Lab.file(camp.laboratory(), "?rows=1&positives=0", new byte[] {'P', 'K', 3, 4, 0}, "application/octet-stream")
                .then()
                .statusCode(400);
        lab.file("?rows=1&positives=1", rows).then().statusCode(200).body("recorded", equalTo(1));
    }

    @Test
    void theSameFileTwiceChangesNothingAlsoWhenTwoSendItAtOnce() {
        Taken one = taken();
        String rows = Lab.row(one.tube(), HOA, 1984, "Âm tính") + Lab.row("NOBODYS-8", "X", "", "Dương tính");
        List<CompletableFuture<Response>> both = Stream.of(camp.laboratory(), camp.laboratory(), camp.department())
                .map(api -> CompletableFuture.supplyAsync(
                        () -> Lab.file(api, "?rows=2&positives=1", Lab.bytes(rows), "text/csv")))
                .toList();
        List<String> ids = both.stream()
                .map(answer -> answer.join()
                        .then()
                        .statusCode(200)
                        .body("rows", equalTo(2))
                        .extract()
                        .<String>path("id"))
                .distinct()
                .toList();
        // One of the laboratory, and one of the department, of which every row was there already or lies in a tray.
        assertEquals(2, ids.size());
        lab.file("?rows=2&positives=1", rows).then().statusCode(200);
        assertEquals(1, Sql.number("select count(*) from test_result where sample_id = ?", one.id()));
        assertEquals(
                2,
                Sql.number(
                        "select count(*) from result_file where sha256 = (select sha256 from result_file where id = ?::uuid)",
                        ids.get(0)));
        camp.nurse().get("/result-reviews").then().body("items", hasSize(1));
    }

    @Test
    void whatWasSentIsListedPageByPageAndAKnownFileIsStillADryRun() {
        Taken one = taken();
        Taken two = taken();
        String first = Lab.row(one.tube(), HOA, 1984, "Âm tính");
        String second = Lab.row(two.tube(), HOA, 1984, "Âm tính");
        String older = lab.file("?rows=1&positives=0", first)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        clock.freeze("2026-11-23T20:05:00+07:00");
        String newer = lab.file("?rows=1&positives=0", second)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        String next = camp.laboratory()
                .get("/test-results/files?limit=1")
                .then()
                .statusCode(200)
                .body("items.id", contains(newer))
                .extract()
                .path("next");
        camp.laboratory()
                .get("/test-results/files?limit=1&cursor=" + next)
                .then()
                .body("items.id", contains(older))
                .body("next", nullValue());
        lab.file("?dryRun=true", first)
                .then()
                .statusCode(200)
                .body("id", equalTo(older))
                .body("dryRun", equalTo(true));
    }

    @Test
    void aThousandRowsTakeAsManyStatementsAsTwo() {
        long few = statements(2);
        assertEquals(few, statements(1_000));
        assertEquals(19, few);
    }

    private long statements(int size) {
        List<String> tubes = new ArrayList<>();
        for (int from = 0; from < size; from += 200) {
            clock.freeze("2026-11-23T10:00:00+07:00");
            tubes.addAll(camp.nurse()
                    .post(
                            "/facilities/" + camp.id() + "/samples",
                            Body.of(
                                    "items",
                                    Stream.generate(() -> Tubes.of(person.stay()))
                                            .limit(Math.min(200, size - from))
                                            .toList()))
                    .then()
                    .statusCode(200)
                    .extract()
                    .<List<String>>path("items.sample.tube"));
        }
        clock.freeze("2026-11-23T20:00:00+07:00");
        String rows =
                tubes.stream().map(tube -> Lab.row(tube, HOA, 1984, "Âm tính")).collect(Collectors.joining());
        sessions.getStatistics().clear();
        lab.file("?rows=" + size + "&positives=0", rows).then().statusCode(200).body("recorded", equalTo(size));
        return sessions.getStatistics().getPrepareStatementCount();
    }

    @Test
    void theBlankFormIsReadAsItIs() {
        byte[] form = camp.laboratory()
                .request()
                .get("/api/v1/test-results/files/form")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"ket-qua-xet-nghiem.xlsx\"")
                .extract()
                .asByteArray();
        Lab.file(camp.laboratory(), "?rows=0&positives=0", form, "application/octet-stream")
                .then()
                .statusCode(200)
                .body("rows", equalTo(0));
        camp.laboratory()
                .request()
                .get("/api/v1/test-results/files/form/csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"ket-qua-xet-nghiem.csv\"");
    }

    @Test
    void onlyThoseWhoExamineSendFiles() {
        byte[] file = Lab.bytes(Lab.row("A-1", "X", "", "Âm tính"));
        Lab.file(Api.nobody(), "?rows=1&positives=0", file, "text/csv").then().statusCode(401);
        for (String role : List.of(
                Role.RECEPTION, Role.COMMANDER, Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR, Role.AUDITOR)) {
            Lab.file(camp.as(role), "?rows=1&positives=0", file, "text/csv")
                    .then()
                    .statusCode(403);
            camp.as(role).get("/test-results/files").then().statusCode(403);
            camp.as(role).get("/test-results/files/form").then().statusCode(403);
        }
    }
}
