package vn.cachly.opening;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;
import static vn.cachly.opening.OpeningFile.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.facility.Categories;
import vn.cachly.sheet.SheetFaults;
import vn.cachly.sheet.SheetReader;
import vn.cachly.sheet.SheetRow;

/** Blank forms to write people beside their beds. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class OpeningFormResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    Categories categories;

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

    private static byte[] form(Camp camp, String format) {
        return camp.reception()
                .get("/facilities/" + camp.id() + "/opening-balance/form" + format)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .asByteArray();
    }

    private List<String> beds(byte[] file) {
        List<SheetRow> rows = new ArrayList<>();
        SheetFaults faults = new SheetFaults();
        SheetReader.read(file, OpeningColumns.layout(categories.all()), faults, rows::add);
        assertEquals(List.of(), faults.listed());
        return rows.stream()
                .map(row -> String.join(
                        " ",
                        row.text("number"),
                        row.text("building"),
                        row.text("floor"),
                        row.text("room"),
                        row.text("bed")))
                .toList();
    }

    @Test
    void theFreeBedsOfTheCampStandInItAlready() {
        Camp camp = fixtures.camp(room("101", 2), room("102", 1));
        camp.reception()
                .post("/stays", Admission.into(camp.bed("101/1")).body())
                .then()
                .statusCode(201);
        for (String format : List.of("", "/csv")) {
            assertEquals(List.of("1 A 1 101 2", "2 A 1 102 1"), beds(form(camp, format)));
            send(camp.commander(), camp.id(), "", form(camp, format))
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("FILE_EMPTY"));
        }
    }

    @Test
    void peopleAreWrittenBesideTheirBedsAndTheRestIsFree() {
        Camp camp = fixtures.camp(room("101", 2), room("102", 1));
        String[] lines = new String(form(camp, "/csv"), StandardCharsets.UTF_8).split("\r\n");
        List<String> titles = List.of(lines[0].substring(1).split(";"));
        List<String> cells = new ArrayList<>(List.of(lines[2].split(";", -1)));
        cells.set(titles.indexOf("Họ và tên"), "Lê Văn Dũng");
        cells.set(titles.indexOf("Ngày sinh (hoặc năm sinh)"), "12/05/1984");
        cells.set(titles.indexOf("Giới tính"), "Nam");
        cells.set(titles.indexOf("Vào trại lúc"), "20/04/2021 15:30");
        cells.set(titles.indexOf("Diện cách ly"), "Người nhập cảnh");
        lines[2] = String.join(";", cells);
        send(camp.commander(), camp.id(), "", String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201)
                .body("people", equalTo(1));
        camp.commander()
                .get("/facilities/" + camp.id() + "/muster")
                .then()
                .body("buildings[0].floors[0].rooms[0].people[0].bed", equalTo("2"))
                .body("buildings[0].floors[0].rooms[0].people[0].name", equalTo("Lê Văn Dũng"));
        assertEquals(List.of("1 A 1 101 1", "2 A 1 102 1"), beds(form(camp, "/csv")));
    }

    @Test
    void thePageToPrintHasABoxForEachBed() {
        Camp camp = fixtures.camp(room("101", 1), room("<b>1</b>", 1));
        String page = new String(form(camp, "/page"), StandardCharsets.UTF_8);
        assertEquals(2, page.split("class=\"box\"", -1).length - 1);
        assertThat(page, containsString("Phòng 101 – Giường 1"));
        assertThat(page, containsString("Diện cách ly *"));
        assertThat(page, containsString("&lt;b&gt;1&lt;/b&gt;"));
        assertThat(page, not(containsString("<b>1</b>")));
    }

    @Test
    void formsAreForThoseOfTheCamp() {
        Camp camp = fixtures.camp(room("101", 1));
        String path = "/facilities/" + camp.id() + "/opening-balance/form";
        Api.nobody().get(path).then().statusCode(401);
        camp.as(Role.COMMITTEE).get(path).then().statusCode(403);
        fixtures.camp().commander().get(path).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        camp.commander().get(path).then().statusCode(200).contentType(SheetReader.XLSX);
    }
}
