package vn.cachly.production;

import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.Tokens;
import vn.cachly.dev.DevDatabase;
import vn.cachly.protocol.ProtocolBodies;
import vn.cachly.shared.Ids;

/** Two processes of the service beside each other on one database. */
class TwoInstancesIT {
    private static final UUID PROVINCE = UUID.fromString("20250701-0001-8000-8000-000000000091");

    @Test
    void anInstanceThatAdmitsNobodyShowsWhatTheOtherHasPutRight() throws IOException, InterruptedException {
        DevDatabase database = DevDatabase.startAfresh(Path.of("target", "two-postgres"), DevDatabase.Durability.NONE);
        Map<String, String> settings = PackagedService.settings(database);
        settings.put("cachly.access.first-administrator.issuer", Tokens.ISSUER);
        settings.put("cachly.access.first-administrator.subject", "administrator");
        try (PackagedService first = PackagedService.start(settings)) {
            Operator one = operator(first);
            String camp = one.admitTheFirstPerson(role -> role)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("facilityId");
            String version = published(one);
            Admission person = Admission.waitingIn(UUID.fromString(camp));
            one.post("reception", "/stays", person.body()).then().statusCode(201);
            try (PackagedService second = PackagedService.start(settings)) {
                Operator other = operator(second);
                String stay = "/stays/" + person.stay();
                String before = one.get("reception", stay).then().extract().path("dates.instrument");
                other.get("reception", stay).then().statusCode(200).body("dates.instrument", equalTo(before));
                one.post(
                                "health-department",
                                version + "/correct-instrument",
                                1,
                                Body.of(
                                        "instrument",
                                        "1412/UBND-KGVX",
                                        "issuer",
                                        "UBND",
                                        "source",
                                        "portal",
                                        "reason",
                                        "scan"))
                        .then()
                        .statusCode(200);
                one.get("reception", stay).then().body("dates.instrument", equalTo("1412/UBND-KGVX"));
                Thread.sleep(1_000);
                other.get("reception", stay).then().body("dates.instrument", equalTo("1412/UBND-KGVX"));
            }
        } finally {
            database.stop();
        }
    }

    private static Operator operator(PackagedService service) {
        return new Operator(service.address(), role -> Tokens.forAudience("cachly", role, role));
    }

    private static String published(Operator operator) {
        UUID protocol = Ids.next();
        UUID version = Ids.next();
        String path = "/protocols/" + protocol + "/versions";
        operator.post("health-department", "/protocols", ProtocolBodies.protocol(protocol, PROVINCE))
                .then()
                .statusCode(201);
        operator.post("health-department", path, ProtocolBodies.version(version, 14, "2026-01-01T00:00:00+07:00"))
                .then()
                .statusCode(201);
        operator.post("health-department", path + "/" + version + "/publish", 0, Body.of("reason", "test"))
                .then()
                .statusCode(200);
        return path + "/" + version;
    }
}
