package vn.cachly.person;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Race;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.layout.SexPolicy;
import vn.cachly.shared.Ids;

/** A person's record: what it holds, what looks wrong in it, and what it said before. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class PersonResourceTest {
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

    private static Admission admitted(Camp camp, Admission person) {
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person;
    }

    private static Object change(Admission person) {
        return Body.of("reason", "Paper seen", "person", person.body().get("person"));
    }

    private static String changes(Admission person) {
        return "/persons/" + person.personId() + "/changes";
    }

    @Test
    void whoWasKeptWithAYearOfLongAgoCanBeReadAndPutRight() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission person = admitted(
                camp,
                Admission.into(camp.bed("101/1"))
                        .person("birthDate", "1984")
                        .person(
                                "identifiers",
                                List.of(Body.of("kind", "CCCD", "value", "091184000999", "country", "VN"))));
        Sql.texts("update person set birth_date = '0084-01-01' where id = ?", person.personId());
        camp.reception()
                .get("/persons/" + person.personId())
                .then()
                .statusCode(200)
                .body("birthDate", equalTo("0084"))
                .body("warnings", equalTo(List.of("CCCD_BIRTH_YEAR")));
        camp.reception()
                .post(changes(person), 0, change(person))
                .then()
                .statusCode(200)
                .body("birthDate", equalTo("1984"));
    }

    @Test
    void aRecordHoldsPapersAddressesAndNeeds() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission person = admitted(
                camp,
                Admission.into(camp.bed("101/1"))
                        .person(
                                "identifiers",
                                List.of(
                                        Body.of("kind", "CCCD", "value", "091 184 000 999", "country", "VN"),
                                        Body.of(
                                                "kind", "PASSPORT",
                                                "value", "c1234567",
                                                "country", "VN",
                                                "issuer", "Cục Quản lý xuất nhập cảnh",
                                                "validFrom", "2016-01-01",
                                                "validUntil", "2026-11-22")))
                        .person("address", Body.of("text", "12 Trần Hầu, Bình San", "unitId", camp.commune()))
                        .person("addressAfter", Body.of("text", "Nhà chị gái, Rạch Giá"))
                        .person(
                                "needs",
                                Body.of(
                                        "mobility",
                                        "WHEELCHAIR",
                                        "dueDate",
                                        "2027-01-05",
                                        "diet",
                                        "ăn chay",
                                        "medicine",
                                        "insulin")));
        String path = "/persons/" + person.personId();
        Api.nobody().get(path).then().statusCode(401);
        camp.as(Role.COMMITTEE).get(path).then().statusCode(403);
        camp.as(Role.AUDITOR).get(path).then().statusCode(403);
        fixtures.camp().reception().get(path).then().statusCode(404);
        camp.reception()
                .get(path)
                .then()
                .statusCode(200)
                .body("identifiers.value", equalTo(List.of("091184000999", "C1234567")))
                .body("identifiers[1].issuer", equalTo("Cục Quản lý xuất nhập cảnh"))
                .body("identifiers[1].validUntil", equalTo("2026-11-22"))
                .body("address.text", equalTo("12 Trần Hầu, Bình San"))
                .body("address.unitId", equalTo(camp.commune().toString()))
                .body("addressAfter", equalTo(Map.of("text", "Nhà chị gái, Rạch Giá")))
                .body("needs.mobility", equalTo("WHEELCHAIR"))
                .body("needs.pregnant", equalTo(true))
                .body("needs.dueDate", equalTo("2027-01-05"))
                .body("needs.medicine", equalTo("insulin"))
                .body("warnings", equalTo(List.of("PAPER_EXPIRED")))
                .body("version", equalTo(0));
    }

    @Test
    void aNumberThatContradictsTheRecordIsAcceptedWithAWarning() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission person = admitted(camp, Admission.into(camp.bed("101/1")).paper("CCCD", "003085000999"));
        camp.reception()
                .get("/persons/" + person.personId())
                .then()
                .body("warnings", equalTo(List.of("CCCD_SEX", "CCCD_BIRTH_YEAR", "CCCD_PROVINCE")))
                .body("$", not(hasKey("needs")));
        admitted(camp, Admission.into(camp.bed("101/2")).paper("CCCD", "091184000999"));
    }

    @Test
    void whatCannotBeIsRefused() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        camp.reception()
                .post(
                        "/stays",
                        person.person("address", Body.of("text", "x", "unitId", Ids.next()))
                                .body())
                .then()
                .statusCode(404)
                .body("code", equalTo("UNIT_NOT_FOUND"))
                .body("errors[0].field", equalTo("person.address.unitId"));
        person.person("address", null)
                .person(
                        "identifiers",
                        List.of(Body.of(
                                "kind",
                                "CMND",
                                "value",
                                "371000001",
                                "validFrom",
                                "2020-01-02",
                                "validUntil",
                                "2020-01-01")));
        camp.reception().post("/stays", person.body()).then().statusCode(400).body("code", equalTo("END_BEFORE_START"));
    }

    @Test
    void aChangedRecordKeepsWhatItSaidBefore() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission person = admitted(
                camp,
                Admission.into(camp.bed("101/1")).paper("CMND", "371000001").person("phone", "0912345678"));
        clock.advance(Duration.ofHours(1));
        person.person("name", "Nguyễn Thị Hòa").paper("CCCD", "091184000999").person("phone", null);
        Api.nobody().post(changes(person), 0, change(person)).then().statusCode(401);
        camp.department().post(changes(person), 0, change(person)).then().statusCode(403);
        fixtures.camp()
                .reception()
                .post(changes(person), 0, change(person))
                .then()
                .statusCode(404);
        camp.reception().post(changes(person), change(person)).then().statusCode(428);
        camp.reception()
                .post(changes(person), 0, change(Admission.into(camp.bed("101/2"))))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("person.id"));
        camp.reception()
                .post(changes(person), 0, change(person))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("name", equalTo("Nguyễn Thị Hòa"))
                .body("identifiers.value", equalTo(List.of("091184000999")))
                .body("phone", nullValue())
                .body("version", equalTo(1));
        camp.reception()
                .post(changes(person), 0, change(person))
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE"));
        String path = "/persons/" + person.personId() + "/revisions";
        Api.nobody().get(path).then().statusCode(401);
        camp.as(Role.AUDITOR).get(path).then().statusCode(403);
        fixtures.camp().reception().get(path).then().statusCode(404);
        camp.commander()
                .get(path)
                .then()
                .statusCode(200)
                .body("items.version", equalTo(List.of(0)))
                .body("items[0].reason", equalTo("Paper seen"))
                .body("items[0].recordedAt", equalTo("2026-11-23T09:00:00+07:00"))
                .body("items[0].recordedBy", equalTo(camp.subject(Role.RECEPTION)))
                .body("items[0].content.name", equalTo("Nguyễn Thị Hoa"))
                .body("items[0].content.phone", equalTo("+84912345678"))
                .body("items[0].content.identifiers.value", equalTo(List.of("371000001")));
        // The admission may still be sent again as it was: the stay is known by its first content.
        assertEquals("1", Sql.text("select version from person where id = ?", person.personId()));
    }

    @Test
    void revisionsComeByPagesAndAreErasedByTheDataProtectionOfficer() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission person = admitted(camp, Admission.into(camp.bed("101/1")).paper("CMND", "371000001"));
        for (int version = 0; version < 3; version++) {
            camp.commander()
                    .post(changes(person), version, change(person.person("description", "scar " + version)))
                    .then()
                    .statusCode(200);
        }
        String revisions = "/persons/" + person.personId() + "/revisions?limit=2";
        String next = camp.commander()
                .get(revisions)
                .then()
                .body("items.version", equalTo(List.of(2, 1)))
                .extract()
                .path("next");
        camp.commander()
                .get(revisions + "&cursor=" + next)
                .then()
                .body("items.version", equalTo(List.of(0)))
                .body("next", nullValue());
        String path = "/persons/" + person.personId() + "/erase-revisions";
        Object why = Body.of("reason", "asked for");
        Api.nobody().post(path, why).then().statusCode(401);
        camp.commander().post(path, why).then().statusCode(403);
        camp.as(Role.AUDITOR)
                .post("/persons/" + Ids.next() + "/erase-revisions", why)
                .then()
                .statusCode(404);
        camp.as(Role.AUDITOR).post(path, why).then().statusCode(200).body("erased", equalTo(3));
        camp.as(Role.AUDITOR).post(path, why).then().statusCode(200).body("erased", equalTo(0));
        camp.commander()
                .get(revisions)
                .then()
                .body("items.version", equalTo(List.of(2, 1)))
                .body("items[0].content", nullValue())
                .body("items[0].reason", nullValue())
                .body("items[0].erasedBy", equalTo(camp.subject(Role.AUDITOR)))
                .body("items[0].eraseReason", equalTo("asked for"));
        camp.commander().get("/persons/" + person.personId()).then().body("description", equalTo("scar 2"));
    }

    @Test
    void whatARecordSaidBeforeItBecameAnotherIsErasedWithThatOne() {
        Camp camp = fixtures.camp(room("101", 3));
        List<Admission> records = List.of(
                admitted(camp, Admission.into(camp.bed("101/1"))),
                admitted(camp, Admission.into(camp.bed("101/2"))),
                admitted(camp, Admission.into(camp.bed("101/3"))));
        for (Admission one : records) {
            camp.commander()
                    .post(changes(one), 0, change(one.person("description", "scar")))
                    .then()
                    .statusCode(200);
        }
        clock.freeze("2026-11-23T09:00:00+07:00");
        // The third became the second, and the second the first.
        for (int survivor = 1; survivor >= 0; survivor--) {
            camp.commander()
                    .post(
                            "/persons/" + records.get(survivor).personId() + "/merges",
                            Body.of(
                                    "id",
                                    Ids.next(),
                                    "duplicateId",
                                    records.get(survivor + 1).personId(),
                                    "voidStayId",
                                    records.get(survivor + 1).stay(),
                                    "reason",
                                    "one person"))
                    .then()
                    .statusCode(201);
        }
        Object why = Body.of("reason", "asked for");
        String path = "/persons/" + records.get(0).personId() + "/erase-revisions";
        fixtures.camp()
                .as(Role.AUDITOR)
                .post("/persons/" + records.get(1).personId() + "/erase-revisions", why)
                .then()
                .statusCode(404);
        camp.as(Role.AUDITOR).post(path, why).then().statusCode(200).body("erased", equalTo(3));
        camp.as(Role.AUDITOR).post(path, why).then().statusCode(200).body("erased", equalTo(0));
        for (Admission one : records) {
            assertEquals(
                    List.of("- / - / " + camp.subject(Role.AUDITOR) + " / asked for"),
                    Sql.texts(
                            "select concat_ws(' / ', coalesce(content::text, '-'), coalesce(reason, '-'), erased_by, erase_reason)"
                                    + " from person_revision where person_id = ?",
                            one.personId()));
            assertEquals(
                    1,
                    Sql.number(
                            "select count(distinct action) from audit_entry where action = 'person.revisions-erased' and ? = any(ids)",
                            one.personId()));
        }
    }

    @Test
    void anotherSexIsToldToTheRoom() {
        Camp camp = fixtures.camp(room("101", 2), room("102", SexPolicy.ANY, 1));
        Admission mother = admitted(camp, Admission.into(camp.bed("101/1")));
        Admission person = admitted(camp, Admission.into(camp.bed("101/2")));
        camp.reception()
                .post(changes(person), 0, change(person.man()))
                .then()
                .statusCode(409)
                .body("code", equalTo("OUT_OF_ORDER"));
        clock.advance(Duration.ofHours(1));
        camp.reception()
                .post(changes(person), 0, change(person.man()))
                .then()
                .statusCode(200)
                .body("sex", equalTo("MALE"));
        camp.reception()
                .get("/stays/" + person.stay())
                .then()
                .body("version", equalTo(1))
                .body("misfits", equalTo(List.of("ROOM_SEX")))
                .body("alerts", equalTo(List.of("MOVE_NEEDED")))
                .body("bed.id", equalTo(camp.bed("101/2").toString()));
        camp.reception().get("/stays/" + mother.stay()).then().body("misfits", equalTo(List.of("ROOM_SEX")));
        assertEquals(
                List.of("FEMALE", "MALE"),
                Sql.texts("select sex from bed_use where stay_id = ? order by began_at", person.stay()));
        clock.advance(Duration.ofHours(1));
        camp.reception()
                .post("/stays/" + person.stay() + "/moves", 1, Body.of("bedId", camp.bed("102/1"), "reason", "x"))
                .then()
                .statusCode(200);
        camp.reception().get("/stays/" + mother.stay()).then().body("misfits", equalTo(List.of()));
    }

    @Test
    void whoeverKnowsAPersonFromBeforeDoesNotChangeTheSexUnderWhichAnotherCampLodgesHim() {
        Camp first = fixtures.camp(room("101", 1));
        Camp second = fixtures.camp(room("101", 1));
        Admission person = admitted(first, Admission.into(first.bed("101/1")));
        clock.advance(Duration.ofHours(1));
        first.commander()
                .post("/stays/" + person.stay() + "/end", 0, Body.of("kind", "RETURNED", "reason", "x"))
                .then()
                .statusCode(200);
        clock.advance(Duration.ofHours(1));
        String everywhere = "registrar-" + first.id();
        fixtures.assignEverywhere(everywhere);
        Admission again = Admission.into(second.bed("101/1")).again(person.personId());
        Api.of(everywhere, Role.RECEPTION).post("/stays", again.body()).then().statusCode(201);
        clock.advance(Duration.ofHours(1));
        person.man();
        first.reception()
                .post(changes(person), 0, change(person))
                .then()
                .statusCode(409)
                .body("code", equalTo("SEX_IN_USE"));
        second.reception().post(changes(person), 0, change(person)).then().statusCode(200);
        assertEquals("MALE", Sql.text("select sex from bed_use where stay_id = ? and ended_at is null", again.stay()));
    }

    @Test
    void ofManyChangesOfOneVersionOneWins() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission person = admitted(camp, Admission.into(camp.bed("101/1")));
        UUID id = person.personId();
        try (Race race = new Race(6)) {
            List<Integer> statuses = race
                    .run(java.util.stream.IntStream.range(0, 6)
                            .mapToObj(clerk -> new Race.Entry(
                                    camp.reception(),
                                    "/persons/" + id + "/changes",
                                    0,
                                    change(Admission.into(camp.bed("101/1"))
                                            .person("id", id)
                                            .person("description", "clerk " + clerk))))
                            .toList())
                    .stream()
                    .map(Race.Finish::status)
                    .sorted()
                    .toList();
            assertEquals(List.of(200, 412, 412, 412, 412, 412), statuses);
        }
        assertEquals(1, Sql.number("select count(*) from person_revision where person_id = ?", id));
    }
}
