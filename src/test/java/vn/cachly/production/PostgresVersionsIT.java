package vn.cachly.production;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cachly.Tokens;
import vn.cachly.dev.DevDatabase;

/** The packaged service on every PostgreSQL it supports; 18 is the one all other tests use. */
@Tag("deep")
class PostgresVersionsIT {
    private static final Path SERVERS = Path.of("target", "postgres-binaries");

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17})
    void aNewInstallationComesToItsFirstAdmission(int version) throws IOException, SQLException {
        Path jar = servers().stream()
                .filter(file -> file.getFileName().toString().contains("-" + version + "."))
                .findFirst()
                .orElseThrow();
        DevDatabase database = DevDatabase.startAfresh(
                EmbeddedPostgres.builder().setPgBinaryResolver((system, machine) -> server(jar)),
                Path.of("target", "postgres-" + version),
                DevDatabase.Durability.NONE);
        Map<String, String> settings = PackagedService.settings(database);
        settings.put("cachly.access.first-administrator.issuer", Tokens.ISSUER);
        settings.put("cachly.access.first-administrator.subject", "administrator");
        try (PackagedService service = PackagedService.start(settings);
                Connection connection = database.superuser();
                ResultSet answer = connection
                        .createStatement()
                        .executeQuery("select current_setting('server_version_num')::int / 10000")) {
            answer.next();
            assertEquals(version, answer.getInt(1));
            Operator operator = new Operator(service.address(), role -> Tokens.forAudience("cachly", role, role));
            operator.admitTheFirstPerson(role -> role).then().statusCode(201);
            operator.get("health-department", "/capacity").then().body("beds.occupied", equalTo(1));
        } finally {
            database.stop();
        }
    }

    @Test
    void everySupportedServerIsThere() throws IOException {
        assertEquals(3, servers().size());
    }

    private static List<Path> servers() throws IOException {
        try (Stream<Path> files = Files.list(SERVERS)) {
            return files.toList();
        }
    }

    private static InputStream server(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry archive = zip.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow();
            return new ByteArrayInputStream(zip.getInputStream(archive).readAllBytes());
        }
    }
}
