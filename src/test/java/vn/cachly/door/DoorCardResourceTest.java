package vn.cachly.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.layout.SexPolicy;
import vn.cachly.paper.Printout;
import vn.cachly.release.Leaving;
import vn.cachly.stay.StayCode;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class DoorCardResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Admission mother;
    private Admission child;

    @BeforeEach
    void aMotherWithHerChild() {
        clock.runFrom("2026-11-23T02:00:00+07:00");
        camp = fixtures.camp(room("10", SexPolicy.FEMALE, 1), room("9", 2));
        new Leaving(camp).rule(14, "2026-01-01T00:00:00+07:00");
        mother = admitted(Admission.into(camp.bed("9/1"))
                .of("F1")
                .person("name", "Nguyễn Thị Mẹ")
                .person("needs", Body.of("mobility", "WHEELCHAIR", "pregnant", true, "medicine", "insulin")));
        child = admitted(
                Admission.into(camp.bed("9/1")).of("F1").person("name", "Bé").childOf(mother.stay()));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private Admission admitted(Admission person) {
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person;
    }

    @Test
    void aDoorSaysWhoIsInsideWithoutAName() throws IOException {
        String path = "/rooms/" + camp.room("9") + "/door-card";
        Camp other = fixtures.camp(room("1", 1));
        Printout.closed(path, other.reception(), camp.as(Role.COMMITTEE), camp.reception());
        Printout card = Printout.pdf(camp.reception(), path, "door-card");
        assertEquals(1, card.pages());
        card.says(
                "Tầng 1",
                "9",
                "Đang ở: 2 người – Người tiếp xúc gần (F1)",
                "Xếp phòng: Cùng giới",
                StayCode.of(mother.stay()),
                "23/11/2026",
                "06/12/2026",
                "Xe lăn",
                StayCode.of(child.stay()),
                "Trẻ nằm chung");
        for (String secret : new String[] {
            "Mẹ", "Bé", "insulin", "thai", "1984", mother.stay().toString()
        }) {
            assertFalse(card.text().contains(secret), secret);
        }
        String round = camp.nurse()
                .request()
                .accept("text/html")
                .get("/api/v1/facilities/" + camp.id() + "/health-round")
                .asString();
        assertTrue(round.contains(StayCode.of(mother.stay())), "whoever may know the name finds it by the code");
        assertEquals(
                "2",
                Sql.text(
                        "select cardinality(ids) from audit_entry where action = 'door-card.printed' and facility_id = ?",
                        camp.id()));
    }

    @Test
    void allDoorsOfACampAreAPageEachInTheOrderOfTheWalk() throws IOException {
        String path = "/facilities/" + camp.id() + "/door-cards";
        Camp other = fixtures.camp(room("1", 1));
        Printout.closed(path, other.reception(), camp.as(Role.COMMITTEE), camp.reception());
        Printout cards = Printout.pdf(camp.reception(), path, "door-cards");
        assertEquals(2, cards.pages());
        cards.says("9", "Cùng giới", "Trang 1/2", "10", "Đang ở: 0 người", "Chỉ nữ", "Trang 2/2");
        camp.commander()
                .post("/rooms/" + camp.room("10") + "/retire", 0, Body.of("reason", "torn down"))
                .then()
                .statusCode(200);
        camp.commander()
                .request()
                .accept("text/html")
                .get("/api/v1/rooms/" + camp.room("10") + "/door-card")
                .then()
                .statusCode(404);
    }

    @Test
    void aCodeIsShortAndAlwaysTheSame() {
        UUID stay = UUID.fromString("01990000-0000-7000-8000-00000000e101");
        assertEquals(StayCode.of(stay), StayCode.of(stay));
        assertTrue(StayCode.of(stay).matches("[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}"), StayCode.of(stay));
    }
}
