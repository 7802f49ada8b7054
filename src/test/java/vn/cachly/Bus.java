package vn.cachly;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

/** A group on its way to a camp, and what is done with it. */
public record Bus(Fixtures.Camp camp, UUID id) {
    /** @param announced null: nobody said how many */
    public static Bus to(Fixtures.Camp camp, Integer announced) {
        Bus bus = new Bus(camp, Ids.next());
        camp.reception().post("/arrival-groups", bus.plan(announced)).then().statusCode(201);
        return bus;
    }

    public Map<String, Object> plan(Integer announced) {
        return Body.of(
                "id",
                id,
                "facilityId",
                camp.id(),
                "name",
                "Đợt 3",
                "vehicleKind",
                "BUS",
                "vehicleNumber",
                "68B-012.34",
                "expectedCount",
                announced);
    }

    public String path() {
        return "/arrival-groups/" + id;
    }

    public Api desk() {
        return camp.as(Role.RECEPTION);
    }

    public Response expect(Passenger... people) {
        return items(
                desk(),
                "/expected",
                Arrays.stream(people).map(Passenger::expected).toList());
    }

    /** Those on the list. */
    public Response tick(Passenger... people) {
        return items(
                desk(),
                "/arrivals",
                Arrays.stream(people).map(Passenger::listed).toList());
    }

    /** Those who are not on it. */
    public Response take(Passenger... people) {
        return items(
                desk(), "/arrivals", Arrays.stream(people).map(Passenger::extra).toList());
    }

    public Response items(Api api, String step, List<?> items) {
        return api.post(path() + step, Body.of("items", new ArrayList<>(items)));
    }

    public Response handOver(int count) {
        return step("handover", Body.of("count", count, "unit", "Đồn Biên phòng", "official", "Đại úy Nam"));
    }

    public Response close(String reason) {
        return step("close", Body.of("reason", reason));
    }

    /** Of the group as it is now. */
    public Response step(String step, Object body) {
        return desk().post(path() + "/" + step, view().getInt("version"), body);
    }

    public JsonPath view() {
        return desk().get(path()).then().statusCode(200).extract().jsonPath();
    }

    public JsonPath list() {
        return desk().get(path() + "/arrivals?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public String statusOf(Passenger one) {
        return Sql.text("select status from arrival where id = ?", one.id());
    }

    /** Each of them well, on the regular way. */
    public Response screen(Passenger... people) {
        return items(desk(), "/screenings", Arrays.stream(people).map(Bus::well).toList());
    }

    public static Map<String, Object> well(Passenger one) {
        return screening(one, Body.of("temperature", 36.6, "category", "ENTRANT", "outcome", "REGULAR"));
    }

    public static Map<String, Object> feverish(Passenger one) {
        return screening(
                one,
                Body.of(
                        "temperature",
                        38.4,
                        "symptoms",
                        List.of("COUGH"),
                        "category",
                        "SUSPECT",
                        "outcome",
                        "SUSPECT_ROOM"));
    }

    /** @param found under an id of its own unless it has one */
    public static Map<String, Object> screening(Passenger one, Map<String, Object> found) {
        found.putIfAbsent("id", Ids.next());
        return Body.of("arrivalId", one.id(), "screening", found);
    }

    /** Everybody who was received, wherever there is a bed. */
    public Response admitAll() {
        return desk().post(path() + "/admissions", Body.of());
    }

    public Response admit(Object... items) {
        return items(desk(), "/admissions", Arrays.asList(items));
    }

    public static Map<String, Object> into(UUID bed, Passenger one) {
        return Body.of("arrivalId", one.id(), "bedId", bed);
    }

    public UUID stayOf(Passenger one) {
        return UUID.fromString(Sql.text("select stay_id from arrival where id = ?", one.id()));
    }
}
