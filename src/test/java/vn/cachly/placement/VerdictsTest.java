package vn.cachly.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.layout.SexPolicy;
import vn.cachly.person.Sex;
import vn.cachly.shared.Ids;

/** What the placement says of a bed is what the admission and the move say: every bed of random camps is tried. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class VerdictsTest {
    private static final List<String> CATEGORIES = List.of("ENTRANT", "F1", "F0", "SUSPECT", "EPIDEMIC_AREA");
    private static final List<String> GROUPS = List.of("UNTESTED", "CONTACT", "POSITIVE");

    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Random dice;
    private final List<UUID> stays = new ArrayList<>();
    private final Map<UUID, UUID> children = new LinkedHashMap<>();

    @AfterEach
    void now() {
        clock.reset();
    }

    static LongStream everyday() {
        return LongStream.of(1);
    }

    static LongStream deep() {
        return LongStream.rangeClosed(100, 140);
    }

    @ParameterizedTest
    @MethodSource("everyday")
    void whatIsOfferedIsGivenAndWhatIsRefusedIsRefused(long seed) {
        compare(seed);
    }

    @Tag("deep")
    @ParameterizedTest
    @MethodSource("deep")
    void whatIsOfferedIsGivenInManyCamps(long seed) {
        compare(seed);
    }

    private void compare(long seed) {
        dice = new Random(seed);
        clock.freeze("2026-11-01T06:00:00+07:00");
        camp = fixtures.camp(
                48,
                List.of("ENTRANT", "F0", "F1", "SUSPECT"),
                room("101", 3),
                room("102", SexPolicy.ANY, 3),
                room("103", SexPolicy.FEMALE, 2),
                room("104", SexPolicy.MALE, 2),
                room("105", 2));
        for (int step = 0; step < 30; step++) {
            clock.advance(Duration.ofMinutes(30L * (1 + dice.nextInt(6))));
            live();
        }
        Set<String> seen = new TreeSet<>();
        for (Sex sex : Sex.values()) {
            for (String category : CATEGORIES) {
                verdicts("category=" + category + "&sex=" + sex)
                        .forEach((bed, verdict) -> seen.add(admitted(bed, sex, category, verdict)));
            }
        }
        assertTrue(seen.containsAll(Set.of("", "BED_TAKEN", "NOT_APPROVED", "ROOM_SEX")), seen.toString());
        stays.forEach(this::moved);
    }

    private <T> T any(List<T> list) {
        return list.get(dice.nextInt(list.size()));
    }

    /** Refused or not: only that something happens. */
    private void live() {
        UUID bed = any(List.copyOf(camp.beds().values()));
        switch (dice.nextInt(8)) {
            case 0 ->
                camp.commander()
                        .post(
                                "/beds/" + bed + "/uses",
                                Body.of("id", Ids.next(), "kind", any(List.of("BLOCKED", "CLEANING")), "reason", "x"));
            case 1 -> {
                UUID room = any(List.copyOf(camp.rooms().values()));
                Object kept = Body.of("reason", "x", "keptFor", dice.nextInt(3) == 0 ? null : any(GROUPS));
                camp.commander().post("/rooms/" + room + "/kept-for", dice.nextInt(2), kept);
            }
            case 2 -> {
                if (!stays.isEmpty()) {
                    Object other = Body.of("category", any(List.of("F0", "F1")), "reason", "x");
                    camp.commander().post("/stays/" + any(stays) + "/categories", 0, other);
                }
            }
            default -> {
                Admission person = Admission.into(bed)
                        .of(any(List.of("ENTRANT", "ENTRANT", "F1", "F0")))
                        .person("sex", any(List.of("MALE", "FEMALE", "FEMALE", "OTHER")));
                if (come(person)) {
                    Admission child = Admission.into(bed).of("ENTRANT").childOf(person.stay());
                    if (dice.nextInt(3) == 0 && come(child)) {
                        children.put(person.stay(), child.stay());
                    }
                }
            }
        }
    }

    private boolean come(Admission person) {
        boolean came = camp.reception().post("/stays", person.body()).statusCode() == 201;
        if (came) {
            stays.add(person.stay());
        }
        return came;
    }

    /** By bed; the empty text: free. */
    private Map<UUID, String> verdicts(String question) {
        JsonPath answer = camp.reception()
                .get("/facilities/" + camp.id() + "/placement?limit=200&" + question)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<UUID, String> verdicts = new LinkedHashMap<>();
        for (Map<String, Object> bed : answer.<Map<String, Object>>getList("items")) {
            Object refusal = bed.get("refusal");
            verdicts.put(UUID.fromString((String) bed.get("bedId")), refusal == null ? "" : (String) refusal);
        }
        assertEquals(Set.copyOf(camp.beds().values()), verdicts.keySet());
        return verdicts;
    }

    private String admitted(UUID bed, Sex sex, String category, String verdict) {
        Admission person = Admission.into(bed).of(category).person("sex", sex);
        assertTold(verdict, 201, camp.reception().post("/stays", person.body()));
        if (verdict.isEmpty()) {
            clock.advance(Duration.ofSeconds(1));
            camp.commander()
                    .post("/stays/" + person.stay() + "/void", 0, Body.of("reason", "tried out"))
                    .then()
                    .statusCode(200);
        }
        return verdict;
    }

    /** Into every bed that is refused, and then into the best one. */
    private void moved(UUID stay) {
        // Whatever came last came before this.
        clock.advance(Duration.ofSeconds(1));
        Map<UUID, String> verdicts = verdicts("stayId=" + stay);
        verdicts.forEach((bed, verdict) -> {
            if (!verdict.isEmpty()) {
                move(stay, bed, verdict);
            }
        });
        verdicts.entrySet().stream()
                .filter(one -> one.getValue().isEmpty())
                .findFirst()
                .ifPresent(best -> {
                    clock.advance(Duration.ofSeconds(1));
                    move(stay, best.getKey(), "");
                    children.values().remove(stay);
                });
    }

    private void move(UUID stay, UUID bed, String verdict) {
        int version = camp.reception().get("/stays/" + stay).jsonPath().getInt("version");
        List<UUID> along = children.containsKey(stay) ? List.of(children.get(stay)) : List.of();
        Object move = Body.of("bedId", bed, "withChildren", along);
        assertTold(verdict, 200, camp.reception().post("/stays/" + stay + "/moves", version, move));
    }

    private static void assertTold(String verdict, int done, Response answer) {
        String told = verdict.isEmpty() ? done + " null" : "409 " + verdict;
        assertEquals(told, answer.statusCode() + " " + answer.jsonPath().get("code"));
    }
}
