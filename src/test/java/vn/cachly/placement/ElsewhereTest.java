package vn.cachly.placement;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

/** What does not fit here may fit somewhere else: the department sees where. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class ElsewhereTest {
    private static final String ENTRANTS = "/placement/elsewhere?category=ENTRANT";

    @Inject
    Fixtures fixtures;

    private final List<UUID> beds = new ArrayList<>();

    /** A camp with two rooms of two beds in the same province. */
    private UUID camp(Camp of, String name, Double latitude, Double longitude, String category, String kept) {
        UUID id = Ids.next();
        List<Object> rooms = new ArrayList<>();
        for (int room = 1; room <= 2; room++) {
            UUID first = Ids.next();
            beds.add(first);
            List<Object> two = List.of(Body.of("id", first, "name", "1"), Body.of("name", "2"));
            rooms.add(Body.of(
                    "name",
                    String.valueOf(room),
                    "sexPolicy",
                    room == 1 ? "SAME" : "FEMALE",
                    "keptFor",
                    room == 1 ? kept : null,
                    "beds",
                    two));
        }
        Map<String, Object> plan =
                Body.of("id", id, "name", name, "kind", "HOTEL", "operator", "PRIVATE", "unitId", of.commune());
        plan.put("latitude", latitude);
        plan.put("longitude", longitude);
        plan.put("openedAt", "2020-01-01T00:00:00Z");
        plan.put(
                "approvals",
                List.of(Body.of("category", category, "instrument", "x", "startsAt", "2020-01-01T00:00:00Z")));
        plan.put(
                "buildings",
                List.of(Body.of("name", "A", "floors", List.of(Body.of("name", "1", "level", 0, "rooms", rooms)))));
        of.department().post("/facilities", plan).then().statusCode(201);
        return id;
    }

    @Test
    void theDepartmentSeesTheNearestCampsWithRoomFirst() {
        Camp camp = fixtures.camp(room("101", 1));
        UUID here = camp(camp, "Hà Tiên", 10.383, 104.487, "ENTRANT", null);
        UUID far = camp(camp, "Rạch Giá", 10.012, 105.081, "ENTRANT", null);
        UUID near = camp(camp, "Kiên Lương", 10.248, 104.597, "ENTRANT", null);
        camp(camp, "Không phê duyệt", 10.383, 104.488, "F0", null);
        UUID nowhere = camp(camp, "Không rõ nơi", null, null, "ENTRANT", "SUSPECTED");
        String path = "/facilities/" + here + ENTRANTS;
        camp.department()
                .get(path + "&count=2&sex=FEMALE")
                .then()
                .statusCode(200)
                .body("items.facilityId", equalTo(List.of(near + "", far + "", nowhere + "")))
                .body("items.name", equalTo(List.of("Kiên Lương", "Rạch Giá", "Không rõ nơi")))
                .body("items.distanceKm", equalTo(Arrays.asList(19.2f, 77.0f, null)))
                .body("items.free", equalTo(List.of(4, 4, 2)))
                .body("items[0].kind", equalTo("HOTEL"))
                .body("items[0].unitId", equalTo(camp.commune().toString()))
                .body("next", nullValue());
        camp.department().get(path + "&count=3&sex=FEMALE").then().body("items", hasSize(2));
        // Men have one room of each camp only, none of the last, where it is kept; the camp of one bed has that.
        camp.department().get(path + "&sex=MALE").then().body("items.free", equalTo(List.of(2, 2, 1)));
        for (UUID other : List.of(near, far, nowhere)) {
            for (String sex : List.of("", "&sex=FEMALE", "&sex=MALE", "&sex=OTHER")) {
                sameAsCapacity(camp, path, other, sex);
            }
        }
    }

    private static void sameAsCapacity(Camp camp, String path, UUID other, String sex) {
        int assignable = camp.department()
                .get("/capacity?category=ENTRANT&facilityId=" + other + sex)
                .jsonPath()
                .getInt("beds.assignable");
        Integer free = camp.department()
                .get(path + sex)
                .jsonPath()
                .get("items.find { it.facilityId == '" + other + "' }?.free");
        assertEquals(assignable, free == null ? 0 : free);
    }

    @Test
    void whoeverIsThereAlreadyDecidesWhomARoomTakes() {
        Camp camp = fixtures.camp(room("101", 1));
        UUID other = camp(camp, "x", 10.0, 105.0, "ENTRANT", null);
        fixtures.assignEverywhere("commander-" + other);
        Api commander = Api.of("commander-" + other, Role.COMMANDER);
        commander
                .post("/stays", Admission.into(beds.get(0)).man().body())
                .then()
                .statusCode(201);
        String path = "/facilities/" + camp.id() + ENTRANTS;
        camp.department().get(path + "&sex=MALE").then().body("items.free", equalTo(List.of(1)));
        camp.department().get(path + "&sex=FEMALE").then().body("items.free", equalTo(List.of(2)));
        camp.department().get(path).then().body("items.free", equalTo(List.of(3)));
        sameAsCapacity(camp, path, other, "&sex=MALE");
        sameAsCapacity(camp, path, other, "&sex=FEMALE");
    }

    @Test
    void aListOfCampsComesInPages() {
        Camp camp = fixtures.camp(room("101", 1));
        camp(camp, "a", 10.2, 105.0, "ENTRANT", null);
        camp(camp, "b", null, null, "ENTRANT", null);
        camp(camp, "c", null, null, "ENTRANT", null);
        List<String> names = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = camp.department()
                    .get("/facilities/" + camp.id() + ENTRANTS + "&limit=1" + next)
                    .jsonPath();
            names.addAll(page.getList("items.name"));
            next = page.get("next") == null ? null : "&cursor=" + page.getString("next");
        }
        assertEquals(List.of("a", "b", "c"), names.stream().sorted().toList());
    }

    @Test
    void nobodySeesCampsOutsideHisPlace() {
        Camp camp = fixtures.camp(room("101", 1));
        Camp stranger = fixtures.camp(room("101", 4));
        camp(camp, "x", 10.0, 105.0, "ENTRANT", null);
        String path = "/facilities/" + camp.id() + ENTRANTS;
        Api.nobody().get(path).then().statusCode(401);
        camp.as(Role.COMMITTEE).get(path).then().statusCode(403);
        stranger.department().get(path).then().statusCode(404);
        camp.department().get(path).then().body("items.name", equalTo(List.of("x")));
        // He has a place in one camp, and asks the department.
        camp.reception().get(path).then().statusCode(200).body("items", hasSize(0));
        camp.department()
                .get("/facilities/" + camp.id() + "/placement/elsewhere")
                .then()
                .statusCode(400)
                .body("code", equalTo("CATEGORY_UNKNOWN"));
        camp.department().get(path + "&count=0").then().statusCode(400).body("errors[0].field", equalTo("count"));
    }
}
