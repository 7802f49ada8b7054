package vn.cachly.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.Fixtures.room;
import static vn.cachly.Passenger.man;
import static vn.cachly.Passenger.woman;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.cachly.Body;
import vn.cachly.Bus;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Ledger;
import vn.cachly.Passenger;
import vn.cachly.Race;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.layout.SexPolicy;

/** Two clerks admit the two halves of one bus into one building at the same moment, with some people on both lists. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class TwoDesksTest {
    private static final int ROUNDS = 12;
    private static final int DEEP_ROUNDS = 300;

    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private long deadlocks;

    @BeforeEach
    void night() {
        clock.runFrom("2026-11-23T02:00:00+07:00");
        deadlocks = deadlocks();
    }

    @AfterEach
    void nobodyEverDeadlocked() {
        clock.reset();
        assertEquals(deadlocks, deadlocks(), "deadlocks that PostgreSQL had to break");
    }

    private static long deadlocks() {
        Sql.text("select pg_stat_clear_snapshot()::text");
        return Sql.number("select deadlocks from pg_stat_database where datname = 'cachly'");
    }

    @Test
    void everybodyIsInABedOrOnTheListAndNobodyTwice() {
        rounds(ROUNDS, 1);
    }

    @Test
    @Tag("deep")
    void everybodyIsInABedOrOnTheListAndNobodyTwiceInHundredsOfNights() {
        rounds(DEEP_ROUNDS, 1_000);
    }

    private void rounds(int rounds, int seed) {
        try (Race race = new Race(2)) {
            for (int round = 0; round < rounds; round++) {
                night(race, new Random(seed + round), round % 3);
            }
        }
    }

    /** @param kind 0: beds are found for both; 1: one names beds, for the other they are found; 2: both name the same beds */
    private void night(Race race, Random dice, int kind) {
        Camp camp = fixtures.camp(
                room("1", 4), room("2", 4), room("3", 4), room("4", SexPolicy.ANY, 4), room("5", SexPolicy.FEMALE, 3));
        Bus bus = Bus.to(camp, null);
        List<Passenger> people = passengers(dice, 10 + dice.nextInt(14));
        Passenger[] all = people.toArray(Passenger[]::new);
        bus.take(all).then().statusCode(200);
        bus.screen(all).then().statusCode(200);
        Map<String, String> proposed = proposed(bus);
        int half = people.size() / 2;
        List<Passenger> first = people.subList(0, Math.min(people.size(), half + 2));
        List<Passenger> second = people.subList(Math.max(0, half - 2), people.size());
        List<Race.Finish> finishes = race.run(List.of(
                new Race.Entry(
                        camp.reception(), bus.path() + "/admissions", body(first, kind > 0 ? proposed : Map.of())),
                new Race.Entry(
                        camp.commander(), bus.path() + "/admissions", body(second, kind > 1 ? proposed : Map.of()))));
        finishes.forEach(
                finish -> assertEquals(200, finish.status(), finish.body().toString()));
        judge(camp, bus, people, finishes, kind == 0);
        bus.admitAll().then().statusCode(200);
        judge(camp, bus, people, List.of(), kind == 0);
    }

    private static List<Passenger> passengers(Random dice, int count) {
        List<Passenger> people = new ArrayList<>();
        for (int i = 0; people.size() < count; i++) {
            if (dice.nextInt(3) > 0) {
                people.add(dice.nextBoolean() ? man("An " + i) : woman("Bình " + i));
                continue;
            }
            String party = "GĐ" + i;
            Passenger mother = woman("Hoa " + i).of(party, "GUARDIAN");
            people.add(mother);
            people.add(man("Nam " + i).of(party, "SPOUSE"));
            if (dice.nextBoolean()) {
                people.add(woman("Chi " + i).born("2024").of(party, "CHILD").inBedOf(mother));
            }
        }
        return people;
    }

    private static Map<String, String> proposed(Bus bus) {
        Map<String, String> beds = new java.util.HashMap<>();
        bus.desk()
                .get(bus.path() + "/placement")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("placement.proposals", Map.class)
                .forEach(one -> beds.put((String) one.get("candidateId"), (String) one.get("bedId")));
        return beds;
    }

    private static Object body(List<Passenger> people, Map<String, String> beds) {
        List<Object> items = new ArrayList<>();
        for (Passenger one : people) {
            String bed = beds.get(one.id().toString());
            items.add(bed == null ? Body.of("arrivalId", one.id()) : Body.of("arrivalId", one.id(), "bedId", bed));
        }
        return Body.of("items", items, "findBeds", beds.isEmpty());
    }

    /** @param found nobody has named a bed, and so nobody has parted a family by it */
    private static void judge(Camp camp, Bus bus, List<Passenger> people, List<Race.Finish> finishes, boolean found) {
        Ledger.assertSound(camp);
        assertEquals(0, Sql.number("""
                select count(*) from (
                    select bed_id from bed_use where facility_id = ? and slot = 0 and superseded_at is null and ended_at is null
                     group by bed_id having count(*) > 1) twice""", camp.id()), "two in one bed");
        assertEquals(0, Sql.number("""
                select count(*) from bed_use u join room r on r.id = u.room_id
                 where u.facility_id = ? and r.sex_policy = 'FEMALE' and u.slot = 0 and u.sex <> 'FEMALE'""", camp.id()));
        assertEquals(0, Sql.number("""
                select count(*) from bed_use c where c.facility_id = ? and c.slot > 0 and not exists (
                    select from bed_use g where g.stay_id = c.guardian_stay_id and g.bed_id = c.bed_id and g.slot = 0)""", camp.id()), "a child without its guardian");
        if (found) {
            assertEquals(0, Sql.number("""
                    select count(*) from (
                        select a.party from arrival a join bed_use u on u.stay_id = a.stay_id and u.ended_at is null
                         where a.group_id = ? and a.party is not null group by a.party having count(distinct u.room_id) > 1) parted""", bus.id()), "a family in two rooms");
        }
        assertEquals(
                Sql.number("select count(*) from arrival where group_id = ? and status = 'ADMITTED'", bus.id()),
                Sql.number("select count(*) from stay where facility_id = ?", camp.id()));
        assertEquals(
                people.size(),
                Sql.number(
                        "select count(*) from arrival where group_id = ? and status in ('ADMITTED', 'RECEIVED')",
                        bus.id()));
        Set<String> answered = new HashSet<>();
        for (Race.Finish finish : finishes) {
            for (JsonNode item : finish.body().path("items")) {
                String result = item.path("result").asText();
                assertTrue(Set.of("ADMITTED", "WAITING", "UNPLACED", "REFUSED").contains(result), item.toString());
                if (result.equals("ADMITTED")) {
                    answered.add(item.path("arrivalId").asText());
                }
            }
        }
        if (!finishes.isEmpty()) {
            Set<String> inBeds = new HashSet<>(Sql.texts("""
                    select a.id from arrival a join bed_use u on u.stay_id = a.stay_id and u.ended_at is null
                     where a.group_id = ?""", bus.id()));
            assertEquals(inBeds, answered);
        }
    }
}
