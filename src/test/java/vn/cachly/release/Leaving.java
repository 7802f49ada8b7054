package vn.cachly.release;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures.Camp;
import vn.cachly.TestClock;
import vn.cachly.access.Role;
import vn.cachly.protocol.ProtocolBodies;
import vn.cachly.shared.Ids;
import vn.cachly.shared.VietNam;

/** What a test does on somebody's way out of a camp. A list is planned for the day on which it is made. */
public record Leaving(Camp camp) {
    /** Who may sign ends of quarantine in the province, and everything else. */
    public UUID authority() {
        UUID id = Ids.next();
        camp.department()
                .post(
                        "/signing-authorities",
                        Body.of(
                                "id",
                                id,
                                "signer",
                                "Giám đốc",
                                "office",
                                "Sở Y tế",
                                "orderKinds",
                                List.of("ENTRY", "EXTENSION", "END"),
                                "operators",
                                List.of("MILITARY"),
                                "unitId",
                                camp.province(),
                                "instrument",
                                "1/QĐ",
                                "startsAt",
                                "2021-01-01T00:00:00+07:00"))
                .then()
                .statusCode(201);
        return id;
    }

    /** From now on so many days for everybody who comes into the province. */
    public void rule(int days, String from) {
        UUID protocol = Ids.next();
        UUID version = Ids.next();
        camp.department()
                .post("/protocols", ProtocolBodies.protocol(protocol, camp.province()))
                .then()
                .statusCode(201);
        camp.department()
                .post("/protocols/" + protocol + "/versions", version(version, days, from))
                .then()
                .statusCode(201);
        camp.department()
                .post("/protocols/" + protocol + "/versions/" + version + "/publish", 0, Body.of("reason", "test"))
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> version(UUID id, int days, String from) {
        Map<String, Object> version = ProtocolBodies.version(id, days, from);
        version.put(
                "milestones",
                List.of(
                        Body.of("phase", "QUARANTINE", "day", 1, "methods", List.of("RT_PCR_SINGLE", "RT_PCR_POOLED")),
                        Body.of("phase", "QUARANTINE", "day", 14, "methods", List.of("RT_PCR_SINGLE")),
                        Body.of("phase", "FOLLOW_UP", "day", 7, "methods", List.of("RT_PCR_SINGLE"))));
        return version;
    }

    public static Map<String, Object> item(UUID stay, UUID commune) {
        return Body.of("stayId", stay, "receivingUnitId", commune, "transport", "ARRANGED", "vehicle", "68B-012.34");
    }

    public Map<String, Object> list(UUID id, String kind, Admission... people) {
        return Body.of(
                "id",
                id,
                "facilityId",
                camp.id(),
                "exitKind",
                kind,
                "plannedFor",
                today().toString(),
                "items",
                Arrays.stream(people)
                        .map(one -> item(one.stay(), camp.commune()))
                        .toList());
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(
                Arc.container().instance(TestClock.class).get().instant(), VietNam.ZONE);
    }

    /** By the health worker. */
    public UUID proposed(String kind, Admission... people) {
        UUID id = Ids.next();
        camp.as(Role.HEALTH_WORKER)
                .post("/release-lists", list(id, kind, people))
                .then()
                .statusCode(201);
        return id;
    }

    public Response approve(Api officer, UUID list, int version, UUID authority) {
        return officer.post(
                "/release-lists/" + list + "/approve",
                version,
                Body.of(
                        "number",
                        "212/QĐ-" + list,
                        "issuer",
                        "Sở Y tế",
                        "legalBasis",
                        "NĐ 101/2010/NĐ-CP",
                        "authorityId",
                        authority));
    }

    /** Proposed by the health worker, approved by the department. */
    public UUID approved(String kind, Admission... people) {
        UUID list = proposed(kind, people);
        approve(camp.department(), list, 0, authority()).then().statusCode(200);
        return list;
    }

    public Response depart(UUID list, Object... pairs) {
        return camp.commander().post("/release-lists/" + list + "/depart", Body.of(pairs));
    }

    /** Asked by the health worker, confirmed by the commander. */
    public UUID letThrough(UUID stay, String... conditions) {
        UUID id = Ids.next();
        camp.as(Role.HEALTH_WORKER)
                .post(
                        "/stays/" + stay + "/release-overrides",
                        Body.of("id", id, "conditions", List.of(conditions), "reason", "tried out"))
                .then()
                .statusCode(201);
        camp.commander()
                .post("/release-overrides/" + id + "/confirm", 0, Body.of())
                .then()
                .statusCode(200);
        return id;
    }
}
