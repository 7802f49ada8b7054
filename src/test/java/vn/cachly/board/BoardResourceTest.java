package vn.cachly.board;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
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

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class BoardResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void theBoardShowsEveryRoomAndBedAndWhoHasItNowAndThen() {
        clock.freeze("2026-11-23T02:00:00+07:00");
        Camp camp = fixtures.camp(96, List.of("ENTRANT"), room("101", 2), room("102", 1));
        Admission mother = Admission.into(camp.bed("101/1")).person("name", "Trần Thị Mẹ");
        camp.reception().post("/stays", mother.body()).then().statusCode(201);
        Admission child =
                Admission.into(camp.bed("101/1")).person("name", "Trần Bé Con").childOf(mother.stay());
        camp.reception().post("/stays", child.body()).then().statusCode(201);
        clock.advance(Duration.ofHours(1));
        camp.commander()
                .post(
                        "/stays/" + mother.stay() + "/end",
                        0,
                        Body.of("kind", "TREATMENT", "reason", "x", "withChildren", List.of(child.stay())))
                .then()
                .statusCode(200);
        String path = "/facilities/" + camp.id() + "/board";
        Api.nobody().get(path).then().statusCode(401);
        camp.as(Role.COMMITTEE).get(path).then().statusCode(403);
        fixtures.camp().reception().get(path).then().statusCode(404);
        camp.reception()
                .get(path)
                .then()
                .statusCode(200)
                .body("items.name", equalTo(List.of("101", "102")))
                .body("items[0].beds.state", equalTo(List.of("CLEANING", "FREE")))
                .body("items[0].closesAt", nullValue())
                .body("items[1].beds.state", equalTo(List.of("FREE")));
        camp.reception()
                .get(path + "?at=2026-11-23T02:30:00+07:00")
                .then()
                .body("items[0].beds.state", equalTo(List.of("OCCUPIED", "FREE")))
                .body("items[0].beds[0].uses.name", equalTo(List.of("Trần Thị Mẹ", "Trần Bé Con")))
                .body("items[0].beds[0].uses.slot", equalTo(List.of(0, 1)))
                .body("items[0].beds[0].uses.category", equalTo(List.of("ENTRANT", "ENTRANT")))
                .body("items[0].closesAt", equalTo("2026-11-27T02:00:00+07:00"));
        assertEquals(
                "{" + mother.stay() + "," + child.stay() + "}",
                Sql.text(
                        "select ids::text from audit_entry where action = 'board.read' and ?::uuid = any(ids)",
                        mother.stay()));
        camp.reception()
                .get(path + "?at=2027-01-01T00:00:00Z")
                .then()
                .statusCode(400)
                .body("code", equalTo("IN_FUTURE"));
    }

    @Test
    void aLongBoardComesInPagesOfRooms() {
        Camp camp = fixtures.camp(room("1", 1), room("2", 1), room("3", 1));
        String path = "/facilities/" + camp.id() + "/board?limit=2";
        String next = camp.reception()
                .get(path)
                .then()
                .body("items.name", equalTo(List.of("1", "2")))
                .extract()
                .path("next");
        camp.reception()
                .get(path + "&cursor=" + next)
                .then()
                .body("items.name", equalTo(List.of("3")))
                .body("next", nullValue());
    }
}
