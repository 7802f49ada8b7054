package vn.cachly.directory;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.layout.SexPolicy;

/** People found by what is known of them, and those who may be registered twice. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class DirectoryResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @BeforeEach
    void morning() {
        clock.freeze("2026-11-23T08:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static Admission admitted(Camp camp, String bed, String name) {
        return admitted(camp, Admission.into(camp.bed(bed)).person("name", name));
    }

    private static Admission admitted(Camp camp, Admission person) {
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person;
    }

    private static List<String> found(Api api, String text) {
        return api.request()
                .queryParam("q", text)
                .get("/api/v1/persons")
                .then()
                .statusCode(200)
                .extract()
                .path("items.name");
    }

    @Test
    void aPersonIsFoundByPartOfTheNameHoweverItIsTyped() {
        Camp camp = fixtures.camp(room("101", SexPolicy.ANY, 4));
        admitted(camp, "101/1", "Đặng Thị Ngọc Ánh");
        admitted(camp, "101/2", "Nguyễn Thị Hoa");
        admitted(camp, "101/3", "Nguyễn  Văn Nguyễn");
        Camp other = fixtures.camp(room("101", 1));
        admitted(other, "101/1", "Đặng Thị Hoa");
        Api.nobody().get("/persons?q=hoa").then().statusCode(401);
        for (String role : List.of(Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR, Role.AUDITOR)) {
            camp.as(role).get("/persons?q=hoa").then().statusCode(403);
        }
        for (String typed : List.of(
                "Đặng",
                "đặng",
                "DANG",
                "dang thi",
                "Thị Ngọc",
                "ánh",
                "ANH",
                "a",
                "Đặng Thị Ngọc Ánh",
                java.text.Normalizer.normalize("đặng thị ngọc", java.text.Normalizer.Form.NFD),
                " thi   ngoc ")) {
            assertEquals(List.of("Đặng Thị Ngọc Ánh"), found(camp.reception(), typed), typed);
        }
        assertEquals(List.of("Nguyễn Thị Hoa"), found(camp.reception(), "hoa"));
        // Once, although the word comes twice.
        assertEquals(List.of("Nguyễn Thị Hoa", "Nguyễn  Văn Nguyễn"), found(camp.department(), "nguyễn"));
        assertEquals(List.of(), found(camp.reception(), "thi hoax"));
        assertEquals(List.of(), found(camp.reception(), "%"));
        assertEquals(List.of("Đặng Thị Hoa"), found(other.reception(), "dang"));
        assertEquals(List.of(), found(fixtures.camp().commander(), "nguyen"));
        camp.reception().get("/persons").then().statusCode(400).body("errors[0].field", equalTo("q"));
        camp.reception().get("/persons?q= ").then().statusCode(400);
    }

    @Test
    void aPersonIsFoundByTheBeginningOrTheEndOfANumber() {
        Camp camp = fixtures.camp(room("101", SexPolicy.ANY, 4));
        Admission person = admitted(
                camp,
                Admission.into(camp.bed("101/1"))
                        .person("phone", "0912 345 678")
                        .person(
                                "identifiers",
                                List.of(
                                        Body.of("kind", "CCCD", "value", "091184000999"),
                                        Body.of("kind", "PASSPORT", "value", "C7654321"))));
        admitted(camp, "101/2", "Trần Thị Lan");
        for (String typed : List.of(
                "091184000999",
                "0911",
                "0999",
                "091 184 000",
                "c765",
                "4321",
                "C7654321",
                "0912345678",
                "+84 912 345 678",
                "0912.345",
                "84912",
                "5678")) {
            assertEquals(List.of("Nguyễn Thị Hoa"), found(camp.reception(), typed), typed);
        }
        assertEquals(List.of(), found(camp.reception(), "1840009"));
        camp.reception()
                .get("/persons?q=099")
                .then()
                .statusCode(400)
                .body("code", equalTo("SEARCH_TOO_SHORT"))
                .body("errors[0].field", equalTo("q"));
        camp.reception()
                .get("/persons?q=0999")
                .then()
                .body("items[0].id", equalTo(person.personId().toString()))
                .body("items[0].birthDate", equalTo("1984-05-12"))
                .body("items[0].sex", equalTo("FEMALE"))
                .body("items[0].nationality", equalTo("VN"))
                .body("items[0].identifiers.kind", equalTo(List.of("CCCD", "PASSPORT")))
                .body("items[0].identifiers.ending", equalTo(List.of("0999", "4321")))
                .body("items[0].stayId", equalTo(person.stay().toString()))
                .body("items[0].facilityId", equalTo(camp.id().toString()))
                .body("items[0].facilityName", equalTo("Camp " + camp.id()));
    }

    @Test
    void theDirectoryFollowsTheRecordAndThePlace() {
        Camp first = fixtures.camp(room("101", 1));
        Camp second = fixtures.camp(room("101", 1));
        Admission person = admitted(first, Admission.into(first.bed("101/1")).paper("CMND", "371000001"));
        assertEquals(List.of("Nguyễn Thị Hoa"), found(first.reception(), "371000"));
        Object change = Body.of(
                "reason",
                "x",
                "person",
                person.person("name", "Bùi Thị Huệ")
                        .paper("CCCD", "091184000999")
                        .body()
                        .get("person"));
        first.reception()
                .post("/persons/" + person.personId() + "/changes", 0, change)
                .then()
                .statusCode(200);
        assertEquals(List.of("Bùi Thị Huệ"), found(first.reception(), "bui"));
        assertEquals(List.of(), found(first.reception(), "hoa"));
        assertEquals(List.of(), found(first.reception(), "371000"));
        assertEquals(List.of("Bùi Thị Huệ"), found(first.reception(), "0999"));
        assertEquals(List.of(), found(second.reception(), "bui"));
        clock.advance(Duration.ofHours(1));
        first.commander()
                .post("/stays/" + person.stay() + "/end", 1, Body.of("kind", "RETURNED", "reason", "x"))
                .then()
                .statusCode(200);
        // He is still known where he was, and his stay is over.
        first.reception().get("/persons?q=hue").then().body("items[0].stayId", nullValue());
        String everywhere = "registrar-" + first.id();
        fixtures.assignEverywhere(everywhere);
        clock.advance(Duration.ofHours(1));
        Api.of(everywhere, Role.RECEPTION)
                .post(
                        "/stays",
                        Admission.into(second.bed("101/1"))
                                .again(person.personId())
                                .body())
                .then()
                .statusCode(201);
        assertEquals(List.of("Bùi Thị Huệ"), found(second.reception(), "hue"));
        // Where he is now is not told to the camp in which he was.
        first.reception().get("/persons?q=hue").then().body("items[0].facilityId", nullValue());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetitionAndEachIsLogged() {
        Camp camp = fixtures.camp(room("101", SexPolicy.ANY, 5));
        List<String> names = List.of("Lê Hoa", "Lê Hoa", "Lê An", "Lê Hoàng Yến", "Lê Ý");
        for (int bed = 1; bed <= names.size(); bed++) {
            admitted(camp, "101/" + bed, names.get(bed - 1));
        }
        String path = "/persons?q=le&limit=2";
        List<String> seen = new java.util.ArrayList<>();
        String next = "";
        int pages = 0;
        while (next != null) {
            var page = camp.reception()
                    .get(path + "&cursor=" + next)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.<List<String>>path("items.name"));
            next = page.path("next");
            pages++;
        }
        assertEquals(List.of("Lê An", "Lê Hoa", "Lê Hoa", "Lê Hoàng Yến", "Lê Ý"), seen);
        assertEquals(3, pages);
        assertEquals(
                List.of("2", "2", "1"),
                Sql.texts(
                        "select cardinality(ids) from audit_entry where action = 'person.found' and subject = ? order by id",
                        camp.subject(Role.RECEPTION)));
        camp.reception().get(path + "&cursor=x").then().statusCode(400);
        camp.reception().get("/persons?q=le&limit=201").then().statusCode(400);
    }

    @Test
    void aCursorHoldsNoNumberAndNobodyWalksThroughAllOfThem() {
        Camp camp = fixtures.camp(room("101", SexPolicy.ANY, 3));
        Admission two = Admission.into(camp.bed("101/1"))
                .person("name", "Lê An")
                .person(
                        "identifiers",
                        List.of(
                                Body.of("kind", "CMND", "value", "371000001"),
                                Body.of("kind", "PASSPORT", "value", "C3710003")));
        admitted(camp, two.person("phone", "+3710000777"));
        admitted(camp, paper(camp, "101/2", "Lê Bình", "1984", "371000002"));
        admitted(camp, paper(camp, "101/3", "Lê Chi", "1984", "371000003"));
        String path = "/persons?limit=1&q=3710000";
        List<String> seen = new java.util.ArrayList<>();
        List<String> cursors = new java.util.ArrayList<>();
        String next = "";
        while (next != null) {
            var page = camp.reception()
                    .get(path + "&cursor=" + next)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.<List<String>>path("items.name"));
            next = page.path("next");
            if (next != null) {
                cursors.add(new String(java.util.Base64.getUrlDecoder().decode(next)));
            }
        }
        assertEquals(List.of("Lê An", "Lê Bình", "Lê Chi", "Lê An"), seen);
        assertEquals(
                List.of(),
                cursors.stream().filter(cursor -> cursor.length() != 37).toList());
        for (String walk : List.of("#", "<", "#x", " <")) {
            camp.reception()
                    .request()
                    .queryParam("q", walk)
                    .get("/api/v1/persons")
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("INVALID"))
                    .body("errors[0].field", equalTo("q"));
        }
        for (String disguised : List.of("\uff03", "\u2039", "\u00ab", "\u0301#")) {
            camp.reception()
                    .request()
                    .queryParam("q", disguised)
                    .get("/api/v1/persons")
                    .then()
                    .statusCode(200)
                    .body("items", equalTo(List.of()));
        }
        for (String key : List.of("9", "0", "-1")) {
            String cursor = java.util.Base64.getUrlEncoder().encodeToString((two.personId() + key).getBytes());
            camp.reception()
                    .get(path + "&cursor=" + cursor)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("cursor"));
        }
    }

    @Test
    void whoMayBeHereAlreadyIsToldWithTheReasons() {
        Camp camp = fixtures.camp(room("101", SexPolicy.ANY, 8));
        Admission samePaper = admitted(camp, paper(camp, "101/1", "Lê Văn Tám", "1970", "371000001"));
        Admission sameDay = admitted(camp, paper(camp, "101/2", "NGUYỄN THỊ HOA", "1984-05-12", "371000002"));
        Admission sameYear = admitted(camp, paper(camp, "101/3", "Nguyen Thi Hoa", "1984", "371000003"));
        admitted(camp, paper(camp, "101/4", "Nguyễn Thị Hoa", "1985", "371000004"));
        Admission samePhone = admitted(
                camp, paper(camp, "101/5", "Nguyễn Hoa", "1990", "371000005").person("phone", "0912345678"));
        admitted(
                camp, paper(camp, "101/6", "Phạm Quốc Đạt", "1990", "371000006").person("phone", "0912345678"));
        Camp other = fixtures.camp(room("101", 1));
        admitted(other, paper(other, "101/1", "Nguyễn Thị Hoa", "1984-05-12", "371000001"));
        Admission asked = paper(camp, "101/7", "Nguyễn Thị Hoa", "1984-05-12", "371 000 001")
                .person("phone", "+84912345678");
        Object question = Body.of("person", asked.body().get("person"));
        String path = "/persons/possible-twins";
        Api.nobody().post(path, question).then().statusCode(401);
        camp.as(Role.AUDITOR).post(path, question).then().statusCode(403);
        fixtures.camp().reception().post(path, question).then().statusCode(200).body("items", equalTo(List.of()));
        camp.reception()
                .post(path, question)
                .then()
                .statusCode(200)
                .body("items.rank", equalTo(List.of(1, 2, 3, 4)))
                .body(
                        "items.person.id",
                        equalTo(Stream.of(samePaper, sameDay, sameYear, samePhone)
                                .map(person -> person.personId().toString())
                                .toList()))
                .body(
                        "items.reasons",
                        equalTo(List.of(
                                List.of("IDENTIFIER"), List.of("NAME_AND_BIRTH"), List.of("NAME"), List.of("PHONE"))));
        assertEquals(0, Sql.number("select count(*) from person where id = ?", asked.personId()));
        camp.reception()
                .post(
                        path,
                        Body.of(
                                "person",
                                paper(camp, "101/7", "x", "1984", "37").body().get("person")))
                .then()
                .statusCode(400)
                .body("code", equalTo("IDENTIFIER_FORM"))
                .body("errors[0].field", equalTo("person.identifiers[0].value"));
    }

    @Test
    void aBirthDateIsTextAndNeverAnObject() {
        Camp camp = fixtures.camp(room("101", 1));
        for (Object born : List.of(Map.of(), Map.of("first", "1984-05-12", "precision", "DAY"))) {
            camp.reception()
                    .post(
                            "/persons/possible-twins",
                            Body.of(
                                    "person",
                                    Admission.into(camp.bed("101/1"))
                                            .person("birthDate", born)
                                            .body()
                                            .get("person")))
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("person.birthDate"));
        }
    }

    @Test
    void whoIsLikeliestIsAmongFiftyHoweverManyShareAPhone() {
        Camp camp = fixtures.camp(room("101", SexPolicy.ANY, 52));
        for (int bed = 1; bed <= 51; bed++) {
            admitted(
                    camp,
                    paper(camp, "101/" + bed, "Nguyễn Hoa", "1990", String.valueOf(371_000_000 + bed))
                            .person("phone", "0912345678"));
        }
        Admission same = admitted(camp, paper(camp, "101/52", "Lê Văn Tám", "1970", "371000052"));
        camp.reception()
                .post(
                        "/persons/possible-twins",
                        Body.of(
                                "person",
                                paper(camp, "101/1", "Nguyễn Thị Hoa", "1984-05-12", "371000052")
                                        .person("phone", "0912345678")
                                        .body()
                                        .get("person")))
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(50))
                .body("items[0].person.id", equalTo(same.personId().toString()))
                .body("items[0].reasons", equalTo(List.of("IDENTIFIER")))
                .body("items[1].reasons", equalTo(List.of("PHONE")));
    }

    private static Admission paper(Camp camp, String bed, String name, String born, String cmnd) {
        return Admission.into(camp.bed(bed))
                .person("name", name)
                .person("birthDate", born)
                .paper("CMND", cmnd);
    }
}
