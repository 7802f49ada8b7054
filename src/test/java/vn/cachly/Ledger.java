package vn.cachly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.util.UUID;

/** What must be true of a camp at any moment, told by the service and by the database. */
public final class Ledger {
    private Ledger() {}

    /** Every bed in one part, people and beds agree, nobody is in two places, nobody lies where he must not. */
    public static void assertSound(Fixtures.Camp camp) {
        assertSound(camp, 0);
    }

    /** @param mixed rooms where somebody has turned into another category among others, and has to move */
    public static void assertSound(Fixtures.Camp camp, int mixed) {
        JsonPath capacity = camp.commander()
                .get("/capacity?facilityId=" + camp.id())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        int parts = 0;
        for (String part : new String[] {
            "outOfService", "blocked", "cleaning", "occupied", "held", "closedCohort", "notApproved", "free"
        }) {
            parts += capacity.getInt("beds." + part);
        }
        assertEquals(capacity.getInt("beds.design"), parts, "the parts add up to the beds");
        assertEquals(camp.beds().size(), capacity.getInt("beds.design"));
        assertEquals(capacity.getInt("people.inBeds"), capacity.getInt("beds.occupied"));
        assertEquals(
                Sql.number("select count(*) from stay where facility_id = ? and ended_at is null", camp.id()),
                capacity.getInt("people.total"),
                "everybody with a stay is counted once");
        assertEquals(0, roomsWith("count(distinct u.sex) > 1", camp.id()), "rooms with women and men");
        assertEquals(mixed, roomsWith("count(distinct c.mixing_group) > 1", camp.id()), "rooms with two groups");
    }

    private static long roomsWith(String condition, UUID camp) {
        return Sql.number("""
                select count(*) from (
                    select u.room_id from bed_use u join category c on c.code = u.category join room r on r.id = u.room_id
                     where u.facility_id = ? and u.superseded_at is null and u.ended_at is null and u.slot = 0
                       and r.sex_policy = 'SAME'
                     group by u.room_id having %s) broken""".formatted(condition), camp);
    }
}
