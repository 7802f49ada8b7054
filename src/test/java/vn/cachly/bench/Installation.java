package vn.cachly.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import vn.cachly.dev.DevDatabase;
import vn.cachly.production.PackagedService;

/** A durable PostgreSQL and the packaged service on it, both as processes of their own. */
final class Installation implements AutoCloseable {
    private final Path folder;
    private final DevDatabase database;
    private final Connection superuser;
    private PackagedService service;

    Installation(String name) throws SQLException {
        folder = Path.of("target", name);
        database = DevDatabase.startAfresh(
                EmbeddedPostgres.builder()
                        .setServerConfig("shared_buffers", "1GB")
                        .setServerConfig("max_wal_size", "8GB"),
                folder,
                DevDatabase.Durability.FULL);
        start();
        superuser = database.superuser();
    }

    PackagedService start(String... jvmOptions) {
        return start(Path.of(System.getProperty("java.home")), jvmOptions);
    }

    PackagedService start(Path java, String... jvmOptions) {
        stopService();
        Map<String, String> settings = PackagedService.settings(database);
        service = PackagedService.start(java, settings, jvmOptions);
        service.port();
        return service;
    }

    PackagedService service() {
        return service;
    }

    Connection superuser() {
        return superuser;
    }

    Connection another() throws SQLException {
        return database.superuser();
    }

    void sql(String... statements) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    long number(String query) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Process id of the PostgreSQL server. */
    long serverPid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
    }

    private void stopService() {
        if (service != null) {
            service.close();
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        stopService();
        superuser.close();
        database.stop();
    }

    int serverPort() {
        String url = database.settings().get("quarkus.datasource.jdbc.url");
        return Integer.parseInt(url.replaceAll(".*:(\\d+)/.*", "$1"));
    }
}
