package vn.cachly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cachly.layout.SexPolicy;
import vn.cachly.shared.Ids;

/**
 * A camp lives through random days: people come, move, turn positive, leave, are taken back; beds break, are held and
 * cleaned. After every step the board and the figures are those of a plain model that knows nothing of SQL.
 */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class RandomCampTest {
    private static final int STEPS = 40;

    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    static LongStream everyday() {
        // 1025 ends with somebody who has turned positive among others.
        return LongStream.concat(LongStream.rangeClosed(1, 6), LongStream.of(1_025));
    }

    static LongStream deep() {
        return LongStream.rangeClosed(1_000, 1_400);
    }

    @ParameterizedTest
    @MethodSource("everyday")
    void boardAndFiguresFollowEveryStep(long seed) {
        live(seed);
    }

    @Tag("deep")
    @ParameterizedTest
    @MethodSource("deep")
    void boardAndFiguresFollowEveryStepOfManyCamps(long seed) {
        live(seed);
    }

    private void live(long seed) {
        clock.freeze("2026-11-01T06:00:00+07:00");
        Fixtures.Camp camp = fixtures.camp(
                Fixtures.room("101", SexPolicy.SAME, 3),
                Fixtures.room("102", SexPolicy.ANY, 2),
                Fixtures.room("103", SexPolicy.FEMALE, 2));
        Model model = new Model(camp, new Random(seed));
        List<Snapshot> past = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            clock.advance(Duration.ofMinutes(7));
            model.step();
            String now = clock.instant().toString();
            assertEquals(model.board(), board(camp, null), () -> "seed " + seed);
            if (step % 10 == 0) {
                past.add(new Snapshot(now, model.board()));
            }
        }
        Ledger.assertSound(camp, model.mixedRooms());
        // What was true then is true of then still, but for stays that turned out never to have been.
        for (Snapshot then : past) {
            assertEquals(
                    model.withoutVoided(then.board()),
                    model.withoutVoided(board(camp, then.at())),
                    () -> "seed " + seed);
        }
    }

    private record Snapshot(String at, Map<String, String> board) {}

    /** Bed by bed: FREE, the kind of use, or the stay that has it. */
    private static Map<String, String> board(Fixtures.Camp camp, String at) {
        List<Map<String, Object>> rooms = camp.reception()
                .get("/facilities/" + camp.id() + "/board" + (at == null ? "" : "?at=" + at))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
        Map<String, String> board = new TreeMap<>();
        for (Map<String, Object> room : rooms) {
            for (Object entry : (List<?>) room.get("beds")) {
                Map<?, ?> bed = (Map<?, ?>) entry;
                List<?> uses = (List<?>) bed.get("uses");
                Object stay = uses.isEmpty() ? null : ((Map<?, ?>) uses.get(0)).get("stayId");
                board.put(
                        room.get("name") + "/" + bed.get("name"),
                        String.valueOf(stay == null ? bed.get("state") : stay));
            }
        }
        return board;
    }

    /** One person as the model knows him. */
    private static final class Guest {
        private final String sex;
        private String group;
        private String category;
        private String bed;
        private int version;

        private Guest(String sex, String category, String bed) {
            this.sex = sex;
            this.bed = bed;
            become(category);
        }

        private void become(String next) {
            category = next;
            group = Map.of("ENTRANT", "UNTESTED", "F2", "UNTESTED", "F1", "CONTACT", "F0", "POSITIVE")
                    .get(next);
        }
    }

    private static final class Model {
        private final Fixtures.Camp camp;
        private final Random dice;
        private final List<String> beds;
        private final Map<UUID, Guest> guests = new HashMap<>();
        private final Map<String, String> things = new HashMap<>();
        private final Map<String, UUID> uses = new HashMap<>();
        private final List<String> voided = new ArrayList<>();

        private Model(Fixtures.Camp camp, Random dice) {
            this.camp = camp;
            this.dice = dice;
            beds = List.copyOf(camp.beds().keySet());
        }

        private <T> T any(List<T> list) {
            return list.get(dice.nextInt(list.size()));
        }

        private void step() {
            UUID stay = guests.isEmpty()
                    ? null
                    : any(guests.keySet().stream().sorted().toList());
            int what = stay == null ? 0 : dice.nextInt(12);
            if (what <= 3) {
                admit();
            } else if (what <= 5) {
                move(stay);
            } else if (what == 6) {
                leave(stay);
            } else if (what == 7) {
                end(stay);
            } else if (what == 8) {
                takeBack(stay);
            } else if (what == 9) {
                changeCategory(stay);
            } else if (what == 10) {
                begin();
            } else {
                endUse();
            }
        }

        private String expected(String bed, String sex, String group, UUID except) {
            if (taken(bed, except)) {
                return "BED_TAKEN";
            }
            String room = bed.split("/")[0];
            if (room.equals("103") && !sex.equals("FEMALE")) {
                return "ROOM_SEX";
            }
            List<Guest> company = guests.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(except))
                    .map(Map.Entry::getValue)
                    .filter(guest -> guest.bed != null && guest.bed.startsWith(room + "/"))
                    .toList();
            if (room.equals("101") && company.stream().anyMatch(guest -> !guest.sex.equals(sex))) {
                return "ROOM_SEX";
            }
            return company.stream().anyMatch(guest -> !guest.group.equals(group)) ? "ROOM_CATEGORY" : "";
        }

        /** Of those for one sex, which the ledger looks at; only a change of category mixes groups. */
        private int mixedRooms() {
            long groups = guests.values().stream()
                    .filter(guest -> guest.bed != null && guest.bed.startsWith("101/"))
                    .map(guest -> guest.group)
                    .distinct()
                    .count();
            return groups > 1 ? 1 : 0;
        }

        private boolean taken(String bed, UUID except) {
            return things.containsKey(bed)
                    || guests.entrySet().stream()
                            .anyMatch(entry -> bed.equals(entry.getValue().bed)
                                    && !entry.getKey().equals(except));
        }

        private void admit() {
            Guest guest =
                    new Guest(any(List.of("MALE", "FEMALE")), any(List.of("ENTRANT", "F2", "F1", "F0")), any(beds));
            Admission admission =
                    Admission.into(camp.bed(guest.bed)).of(guest.category).person("sex", guest.sex);
            String refusal = expected(guest.bed, guest.sex, guest.group, null);
            if (told(camp.reception().post("/stays", admission.body()), 201, refusal)) {
                guests.put(admission.stay(), guest);
            }
        }

        private void move(UUID stay) {
            Guest guest = guests.get(stay);
            String to = any(beds);
            String refusal = to.equals(guest.bed) ? "" : expected(to, guest.sex, guest.group, stay);
            Response answer =
                    camp.reception().post("/stays/" + stay + "/moves", guest.version, Body.of("bedId", camp.bed(to)));
            if (told(answer, 200, to.equals(guest.bed) ? "SAME_BED" : refusal)) {
                dirty(guest.bed);
                guest.bed = to;
                guest.version++;
            }
        }

        private void leave(UUID stay) {
            Guest guest = guests.get(stay);
            Response answer =
                    camp.reception().post("/stays/" + stay + "/leave-bed", guest.version, Body.of("reason", "x"));
            if (told(answer, 200, guest.bed == null ? "NOT_IN_BED" : "")) {
                dirty(guest.bed);
                guest.bed = null;
                guest.version++;
            }
        }

        private void end(UUID stay) {
            Guest guest = guests.remove(stay);
            told(
                    camp.commander()
                            .post(
                                    "/stays/" + stay + "/end",
                                    guest.version,
                                    Body.of("kind", "TREATMENT", "reason", "x")),
                    200,
                    "");
            dirty(guest.bed);
        }

        private void takeBack(UUID stay) {
            Guest guest = guests.remove(stay);
            told(camp.commander().post("/stays/" + stay + "/void", guest.version, Body.of("reason", "x")), 200, "");
            voided.add(stay.toString());
        }

        private void changeCategory(UUID stay) {
            Guest guest = guests.get(stay);
            String next = any(List.of("F0", "F1", "ENTRANT"));
            Response answer = camp.commander()
                    .post("/stays/" + stay + "/categories", guest.version, Body.of("category", next, "reason", "x"));
            if (told(answer, 200, next.equals(guest.category) ? "SAME_CATEGORY" : "")) {
                guest.become(next);
                guest.version++;
            }
        }

        private void begin() {
            String bed = any(beds);
            String kind = any(List.of("OUT_OF_SERVICE", "BLOCKED"));
            UUID id = Ids.next();
            Response answer = camp.commander()
                    .post("/beds/" + camp.bed(bed) + "/uses", Body.of("id", id, "kind", kind, "reason", "x"));
            if (told(answer, 201, taken(bed, null) ? "BED_TAKEN" : "")) {
                things.put(bed, kind);
                uses.put(bed, id);
            }
        }

        private void endUse() {
            if (things.isEmpty()) {
                return;
            }
            String bed = any(things.keySet().stream().sorted().toList());
            Object use = uses.containsKey(bed)
                    ? uses.remove(bed)
                    : Sql.text(
                            "select id from bed_use where bed_id = ? and kind = 'CLEANING' and ended_at is null",
                            camp.bed(bed));
            told(camp.commander().post("/beds/" + camp.bed(bed) + "/uses/" + use + "/end", 0, Body.of()), 200, "");
            things.remove(bed);
        }

        private void dirty(String bed) {
            if (bed != null) {
                things.put(bed, "CLEANING");
            }
        }

        /** @return whether it was carried out */
        private boolean told(Response answer, int status, String refusal) {
            assertEquals(
                    refusal.isEmpty() ? status + " null" : "409 " + refusal,
                    answer.statusCode() + " " + answer.jsonPath().get("code"));
            return refusal.isEmpty();
        }

        private Map<String, String> board() {
            Map<String, String> board = new TreeMap<>();
            beds.forEach(bed -> board.put(bed, things.getOrDefault(bed, "FREE")));
            guests.forEach((stay, guest) -> {
                if (guest.bed != null) {
                    board.put(guest.bed, stay.toString());
                }
            });
            return board;
        }

        private Map<String, String> withoutVoided(Map<String, String> board) {
            Map<String, String> shown = new TreeMap<>(board);
            shown.replaceAll((bed, state) -> voided.contains(state) ? "FREE" : state);
            return shown;
        }
    }
}
