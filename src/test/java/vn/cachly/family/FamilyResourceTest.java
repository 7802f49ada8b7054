package vn.cachly.family;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
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
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.layout.SexPolicy;
import vn.cachly.shared.Ids;

/** Who belongs together. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class FamilyResourceTest {
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

    private static Admission admitted(Camp camp, String bed) {
        Admission person = Admission.into(camp.bed(bed));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person;
    }

    private static Object member(Admission person, String role) {
        return Body.of("personId", person.personId(), "role", role);
    }

    private static Object family(UUID id, Object... members) {
        return Body.of("id", id, "name", "103", "members", List.of(members));
    }

    @Test
    void peopleBelongTogetherAndPart() {
        Camp camp = fixtures.camp(room("101", SexPolicy.ANY, 4));
        Admission mother = admitted(camp, "101/1");
        Admission child = admitted(camp, "101/2");
        Admission father = admitted(camp, "101/3");
        UUID id = Ids.next();
        Object pair = family(id, member(mother, "GUARDIAN"), member(child, "CHILD"));
        Api.nobody().post("/families", pair).then().statusCode(401);
        camp.department().post("/families", pair).then().statusCode(403);
        fixtures.camp()
                .reception()
                .post("/families", pair)
                .then()
                .statusCode(404)
                .body("code", equalTo("PERSON_NOT_FOUND"));
        camp.reception()
                .post("/families", Body.of("id", id, "members", List.of()))
                .then()
                .statusCode(400);
        camp.reception()
                .post("/families", pair)
                .then()
                .statusCode(201)
                .header("Location", equalTo("/api/v1/families/" + id))
                .body("members.role", equalTo(List.of("GUARDIAN", "CHILD")))
                .body("members[0].name", equalTo("Nguyễn Thị Hoa"))
                .body("version", equalTo(0));
        camp.reception().post("/families", pair).then().statusCode(200);
        camp.reception()
                .post("/families", family(id, member(father, "OTHER")))
                .then()
                .statusCode(409)
                .body("code", equalTo("ID_TAKEN"));
        camp.reception()
                .post("/families", family(Ids.next(), member(child, "CHILD")))
                .then()
                .statusCode(409)
                .body("code", equalTo("IN_OTHER_FAMILY"));
        camp.reception().get("/persons/" + child.personId()).then().body("familyId", equalTo(id.toString()));

        String members = "/families/" + id + "/members";
        Api.nobody().post(members, 0, member(father, "SPOUSE")).then().statusCode(401);
        camp.department().post(members, 0, member(father, "SPOUSE")).then().statusCode(403);
        fixtures.camp()
                .reception()
                .post(members, 0, member(father, "SPOUSE"))
                .then()
                .statusCode(404);
        camp.reception().post(members, member(father, "SPOUSE")).then().statusCode(428);
        camp.reception().post(members, 7, member(father, "SPOUSE")).then().statusCode(412);
        camp.reception()
                .post(members, 0, member(child, "CHILD"))
                .then()
                .statusCode(409)
                .body("code", equalTo("IN_OTHER_FAMILY"));
        clock.advance(Duration.ofMinutes(1));
        camp.reception()
                .post(members, 0, member(father, "SPOUSE"))
                .then()
                .statusCode(200)
                .body("members.role", equalTo(List.of("GUARDIAN", "CHILD", "SPOUSE")))
                .body("version", equalTo(1));

        String remove = members + "/" + father.personId() + "/remove";
        Object why = Body.of("reason", "Same name, other family");
        Api.nobody().post(remove, 1, why).then().statusCode(401);
        camp.department().post(remove, 1, why).then().statusCode(403);
        fixtures.camp().reception().post(remove, 1, why).then().statusCode(404);
        camp.reception()
                .post(members + "/" + Ids.next() + "/remove", 1, why)
                .then()
                .statusCode(404);
        camp.reception()
                .post(remove, 1, why)
                .then()
                .statusCode(200)
                .body("members.role", equalTo(List.of("GUARDIAN", "CHILD")))
                .body("version", equalTo(2));
        camp.reception()
                .post("/families", family(Ids.next(), member(father, "OTHER")))
                .then()
                .statusCode(201);

        Api.nobody().get("/families/" + id).then().statusCode(401);
        camp.as(Role.COMMITTEE).get("/families/" + id).then().statusCode(403);
        fixtures.camp().reception().get("/families/" + id).then().statusCode(404);
        camp.department().get("/families/" + id).then().statusCode(200).body("members.size()", equalTo(2));
    }

    @Test
    void twoClerksCannotPutOnePersonIntoTwoFamilies() {
        Camp camp = fixtures.camp(room("101", SexPolicy.ANY, 4));
        Admission person = admitted(camp, "101/1");
        try (Race race = new Race(6)) {
            List<Integer> statuses = race
                    .run(java.util.stream.IntStream.range(0, 6)
                            .mapToObj(clerk -> new Race.Entry(
                                    camp.reception(), "/families", family(Ids.next(), member(person, "OTHER"))))
                            .toList())
                    .stream()
                    .map(Race.Finish::status)
                    .sorted()
                    .toList();
            assertEquals(List.of(201, 409, 409, 409, 409, 409), statuses);
        }
    }
}
