package vn.cachly.production;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Keycloak with the realm that we ship, and one user for each role. */
final class Keycloak implements AutoCloseable {
    private static final String PASSWORD = "twelve letters";
    private static final int PATIENCE_SECONDS = 180;

    private final Process process;
    private final String address;

    Keycloak() throws IOException, InterruptedException {
        Path home;
        try (Stream<Path> folders = Files.list(Path.of("target", "keycloak"))) {
            home = folders.filter(Files::isDirectory).findFirst().orElseThrow();
        }
        forget(home.resolve("data"));
        Path realm = home.resolve("data").resolve("import");
        Files.createDirectories(realm);
        Files.copy(
                Path.of("docker", "keycloak", "realm.json"),
                realm.resolve("realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
        int port = PackagedService.freePort();
        address = "http://localhost:" + port;
        ProcessBuilder builder = new ProcessBuilder(
                        "sh",
                        home.resolve("bin").resolve("kc.sh").toAbsolutePath().toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "keycloak.log").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
        process = builder.start();
        awaitStart();
    }

    /** What a run before has left. */
    private static void forget(Path data) throws IOException {
        if (Files.exists(data)) {
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    String issuer() {
        return address + "/realms/cachly";
    }

    /** A client that may trade a password for a token, which the shipped ones may not. */
    void allowPasswords() {
        Map<String, Object> audience = Map.of(
                "name",
                "audience",
                "protocol",
                "openid-connect",
                "protocolMapper",
                "oidc-audience-mapper",
                "config",
                Map.of("included.custom.audience", "cachly", "access.token.claim", "true"));
        for (String client : List.of("test", "test-without-audience")) {
            created(admin().body(Map.of(
                            "clientId",
                            client,
                            "publicClient",
                            true,
                            "directAccessGrantsEnabled",
                            true,
                            "protocolMappers",
                            client.equals("test") ? List.of(audience) : List.of()))
                    .post(address + "/admin/realms/cachly/clients"));
        }
    }

    /** @return the new user's subject */
    String addUser(String role) {
        Response made = admin().body(Map.of(
                        "username",
                        role,
                        "enabled",
                        true,
                        "email",
                        role + "@example.org",
                        "emailVerified",
                        true,
                        "firstName",
                        "Demo",
                        "lastName",
                        role))
                .post(address + "/admin/realms/cachly/users");
        created(made);
        String id = made.header("Location").replaceAll(".*/", "");
        Map<String, Object> granted = admin().get(address + "/admin/realms/cachly/roles/" + role)
                .jsonPath()
                .getMap("");
        admin().body(List.of(granted))
                .post(address + "/admin/realms/cachly/users/" + id + "/role-mappings/realm")
                .then()
                .statusCode(204);
        return setPassword(id);
    }

    /** As the person does at the first login. */
    String setPassword(String id) {
        admin().body(Map.of("type", "password", "value", PASSWORD, "temporary", false))
                .put(address + "/admin/realms/cachly/users/" + id + "/reset-password")
                .then()
                .statusCode(204);
        admin().body(Map.of("requiredActions", List.of()))
                .put(address + "/admin/realms/cachly/users/" + id)
                .then()
                .statusCode(204);
        return id;
    }

    String token(String client, String user) {
        return token(
                issuer(),
                Map.of("grant_type", "password", "client_id", client, "username", user, "password", PASSWORD));
    }

    /** As a third-party program, with the secret of its client. */
    String programToken(String client) {
        String id = admin().queryParam("clientId", client)
                .get(address + "/admin/realms/cachly/clients")
                .jsonPath()
                .getString("[0].id");
        String secret = admin().get(address + "/admin/realms/cachly/clients/" + id + "/client-secret")
                .jsonPath()
                .getString("value");
        return token(
                issuer(), Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    private RequestSpecification admin() {
        String token = token(
                address + "/realms/master",
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", PASSWORD));
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    private static String token(String issuer, Map<String, String> form) {
        return given().formParams(form)
                .post(issuer + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static void created(Response response) {
        response.then().statusCode(201);
    }

    private void awaitStart() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (given().get(issuer() + "/.well-known/openid-configuration").statusCode() == 200) {
                    return;
                }
            } catch (Exception notListeningYet) {
                // REST Assured throws the connection's own exception, undeclared. The next look tells.
            }
            TimeUnit.SECONDS.sleep(1);
        }
        close();
        throw new IOException("Keycloak did not start; see target/keycloak.log");
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
