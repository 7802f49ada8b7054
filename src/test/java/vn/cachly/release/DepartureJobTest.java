package vn.cachly.release;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Body;
import vn.cachly.Crowd;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.job.JobRunner;
import vn.cachly.shared.Ids;

/** A camp that empties: three hundred on one list, three of whom may not leave. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class DepartureJobTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @Inject
    JobRunner runner;

    @BeforeEach
    void morning() {
        Sql.texts("delete from job");
        clock.runFrom("2026-11-23T08:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static void letThroughButThree(Camp camp) throws SQLException {
        try (Connection superuser = TestSetup.superuser();
                PreparedStatement statement = superuser.prepareStatement("""
                        insert into gate_override (id, stay_id, facility_id, conditions, seen, reason, asked_at, asked_by, confirmed_at, confirmed_by, content_hash)
                        select gen_random_uuid(), id, facility_id, '{LAST_TEST,ORDER}',
                               '[{"condition": "LAST_TEST", "why": "MISSING"}, {"condition": "ORDER", "why": "MISSING"}]', 'test', began_at, 'one', began_at, 'another', ''
                          from stay where facility_id = ? order by id offset 3""")) {
            statement.setObject(1, camp.id());
            statement.executeUpdate();
        }
    }

    private static List<Object> items(Camp camp, List<String> stays) {
        return stays.stream()
                .<Object>map(stay -> Leaving.item(UUID.fromString(stay), camp.commune()))
                .toList();
    }

    @Test
    void ofThreeHundredThoseThreeStayAndEverybodyElseIsGoneWhole() throws SQLException {
        Camp camp = fixtures.camp();
        try (Connection superuser = TestSetup.superuser()) {
            Crowd.admit(superuser, camp.id(), 300, "2026-11-22T10:00:00+07:00");
        }
        letThroughButThree(camp);
        List<String> stays = Sql.texts("select id::text from stay where facility_id = ? order by id", camp.id());
        UUID list = Ids.next();
        camp.as(Role.HEALTH_WORKER)
                .post(
                        "/release-lists",
                        Body.of(
                                "id",
                                list,
                                "facilityId",
                                camp.id(),
                                "exitKind",
                                "HOME_QUARANTINE",
                                "plannedFor",
                                "2026-11-23",
                                "items",
                                items(camp, stays.subList(0, 200))))
                .then()
                .statusCode(201);
        camp.as(Role.HEALTH_WORKER)
                .post("/release-lists/" + list + "/items", 0, Body.of("items", items(camp, stays.subList(200, 300))))
                .then()
                .statusCode(200)
                .body("people", equalTo(300));
        Leaving leaving = new Leaving(camp);
        leaving.approve(camp.department(), list, 1, leaving.authority()).then().statusCode(200);
        String location = leaving.depart(list)
                .then()
                .statusCode(202)
                .body("kind", equalTo("DEPARTURE"))
                .body("total", equalTo(300))
                .extract()
                .header("Location");
        assertEquals(0, Sql.number("select count(*) from handover where facility_id = ?", camp.id()));
        assertTrue(runner.next());
        camp.commander()
                .request()
                .get(location)
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("result.departed", equalTo(297))
                .body("result.refused", equalTo(3))
                .body("result.items.findAll { it.result == 'REFUSED' }.stayId", equalTo(stays.subList(0, 3)))
                .body("result.items.findAll { it.error?.code == 'GATE_SHUT' }", hasSize(3));
        assertEquals(
                297,
                Sql.number(
                        "select count(*) from stay s join handover h on h.stay_id = s.id where s.facility_id = ? and s.end_kind = 'HOME_QUARANTINE'",
                        camp.id()));
        // The list says that they left by it, and who let them.
        assertEquals(
                List.of("298 " + camp.subject(Role.COMMANDER)),
                Sql.texts(
                        "select cardinality(ids) || ' ' || subject from audit_entry where action = 'release-list.departed' and facility_id = ?",
                        camp.id()));
    }
}
