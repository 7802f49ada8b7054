package vn.cachly.production;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.cachly.dev.DevDatabase;

/** The packaged service with a real identity provider and the realm that we ship. */
@Tag("deep")
class KeycloakIT {
    private static final String FIRST_ADMINISTRATOR = "01990000-0000-7000-8000-0000000000a1";

    @Test
    void aNewInstallationWithKeycloakComesToItsFirstAdmission() throws Exception {
        DevDatabase database =
                DevDatabase.startAfresh(Path.of("target", "keycloak-postgres"), DevDatabase.Durability.NONE);
        try (Keycloak keycloak = new Keycloak()) {
            Map<String, String> settings = PackagedService.settings(database);
            settings.remove("quarkus.oidc.public-key");
            settings.put("quarkus.oidc.auth-server-url", keycloak.issuer());
            settings.put("cachly.access.first-administrator.issuer", keycloak.issuer());
            settings.put("cachly.access.first-administrator.subject", FIRST_ADMINISTRATOR);
            keycloak.allowPasswords();
            Map<String, String> subjects = Map.of(
                    "administrator", keycloak.setPassword(FIRST_ADMINISTRATOR),
                    "health-department", keycloak.addUser("health-department"),
                    "reception", keycloak.addUser("reception"));
            try (PackagedService service = PackagedService.start(settings)) {
                Operator operator = new Operator(service.address(), role -> keycloak.token("test", role));
                operator.admitTheFirstPerson(subjects::get)
                        .then()
                        .statusCode(201)
                        .body("bed.room", equalTo("101"));
                operator.get("health-department", "/capacity").then().body("beds.occupied", equalTo(1));
                operator.get("reception", "/audit").then().statusCode(403);
                status(service, keycloak.token("test-without-audience", "reception"), 401);
                status(service, keycloak.programToken("partner"), 200);
            }
        } finally {
            database.stop();
        }
    }

    private static void status(PackagedService service, String token, int expected) {
        given().header("Authorization", "Bearer " + token)
                .get(service.address() + "/api/v1/capacity")
                .then()
                .statusCode(expected);
    }
}
