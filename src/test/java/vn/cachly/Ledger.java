package vn.cachly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import vn.cachly.shared.VietNam;

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
        assertDayAddsUp(camp, capacity);
    }

    /** Who was there, came and left until now makes those who are there. From six in the evening on it is the day of tomorrow that runs. */
    private static void assertDayAddsUp(Fixtures.Camp camp, JsonPath capacity) {
        LocalDate running = OffsetDateTime.parse(capacity.getString("asOf"))
                .atZoneSameInstant(VietNam.ZONE)
                .plusHours(6)
                .toLocalDate();
        JsonPath day = camp.commander()
                .get("/facilities/" + camp.id() + "/daily-figures?day=" + running)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(0, day.getInt("total.off"), "the day adds up");
        assertEquals(0, day.getInt("total.cumulative.off"), "all days add up");
        assertEquals(0, day.getInt("total.now.unplaced"), "everybody is somewhere");
        assertEquals(capacity.getInt("people.total"), day.getInt("total.now.total"));
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
