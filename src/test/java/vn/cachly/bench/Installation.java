package vn.cachly.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.cachly.dev.DevDatabase;
import vn.cachly.production.PackagedService;

/** A durable PostgreSQL and the packaged service on it, both as processes of their own. */
final class Installation implements AutoCloseable {
    private static final int LOOK_MILLIS = 50;

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

    /** Everybody leaves who came in since the data set was made, and the groups they came with. */
    void empty() throws SQLException, InterruptedException {
        settle();
        sql(
                "set session_replication_role = replica",
                "delete from bed_use where began_recorded_by <> 'bench'",
                "delete from presence where began_recorded_by <> 'bench'",
                "delete from stay_category where began_recorded_by <> 'bench'",
                "delete from clock_event where recorded_by <> 'bench'",
                "delete from person_part p using stay s where s.person_id = p.person_id and s.began_recorded_by <> 'bench'",
                "delete from stay where began_recorded_by <> 'bench'",
                "delete from person_identifier i using person p where p.id = i.person_id and p.recorded_by <> 'bench'",
                "delete from person where recorded_by <> 'bench'",
                "delete from task where opened_by <> 'bench'",
                "delete from screening where recorded_by <> 'bench'",
                "delete from arrival where recorded_by <> 'bench'",
                "delete from arrival_group where recorded_by <> 'bench'",
                "delete from family_member where joined_by <> 'bench'",
                "delete from family where recorded_by <> 'bench'",
                "truncate arrival_handover, idempotency_answer",
                "delete from arrival_manifest",
                // The tables of the sequencer in its own order, so that it and this never wait for each other.
                "truncate audit_unsealed, audit_position, audit_seal, audit_entry",
                "truncate change_unplaced, change_position, change",
                "set session_replication_role = origin",
                "vacuum analyze bed_use, presence, stay_category, stay, person, person_identifier, clock_event, person_part, task,"
                        + " screening, arrival, arrival_group, family, family_member",
                "checkpoint");
    }

    /** Until the sequencer has placed what was written before, which would be paid for by whoever is measured next. */
    void settle() throws SQLException, InterruptedException {
        while (number("select (select count(*) from audit_unsealed) + (select count(*) from change_unplaced)") > 0) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }

    /** Statements that are kept as a file. */
    static String read(String name) {
        try (var in = Installation.class.getResourceAsStream("/bench/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
