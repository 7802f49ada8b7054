package vn.cachly.transfer;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures.Camp;
import vn.cachly.shared.Ids;

/** What a test does with people who go from one camp to another. */
public record Crossing(Camp from, Camp to) {
    public Map<String, Object> plan(UUID id, Admission... people) {
        return Body.of(
                "id",
                id,
                "fromFacilityId",
                from.id(),
                "toFacilityId",
                to.id(),
                "plannedFor",
                "2026-11-23",
                "reason",
                "the camp is needed",
                "stayIds",
                Arrays.stream(people).map(Admission::stay).toList());
    }

    public Map<String, Object> outside(UUID id, Admission... people) {
        Map<String, Object> plan = plan(id, people);
        plan.remove("toFacilityId");
        plan.put("outside", Body.of("name", "Trung đoàn 893", "unitId", from.commune()));
        return plan;
    }

    /** By the sender's reception. */
    public UUID planned(Admission... people) {
        UUID id = Ids.next();
        from.reception().post("/transfers", plan(id, people)).then().statusCode(201);
        return id;
    }

    public ValidatableResponse depart(UUID id, int version, int count, Object... pairs) {
        return act(from.reception(), id, "depart", version, count, pairs);
    }

    public ValidatableResponse receive(UUID id, int version, int count, Object... pairs) {
        return act(to.reception(), id, "receive", version, count, pairs);
    }

    public static ValidatableResponse act(Api by, UUID id, String step, int version, int count, Object... pairs) {
        Map<String, Object> body = Body.of("count", count);
        body.putAll(Body.of(pairs));
        return by.post("/transfers/" + id + "/" + step, version, body).then();
    }

    /** Planned and gone. */
    public UUID sent(Admission... people) {
        UUID id = planned(people);
        depart(id, 0, people.length).statusCode(200);
        return id;
    }

    public static Map<String, Object> into(Admission person, UUID bed) {
        return Body.of("stayId", person.stay(), "bedId", bed);
    }

    public static Map<String, Object> with(Admission child, Admission guardian) {
        return Body.of("stayId", child.stay(), "guardianStayId", guardian.stay());
    }

    public static Map<String, Object> waiting(Admission person) {
        return Body.of("stayId", person.stay());
    }

    public static List<Object> because(String reason, Admission... people) {
        return Arrays.stream(people)
                .<Object>map(one -> Body.of("stayId", one.stay(), "reason", reason))
                .toList();
    }
}
