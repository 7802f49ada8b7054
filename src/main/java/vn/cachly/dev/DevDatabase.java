package vn.cachly.dev;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real PostgreSQL for development and tests, set up as in production: a database whose owner migrates it, and an ordinary
 * role for the service.
 */
public final class DevDatabase {
    /** Where development keeps its data between starts. Delete the folder, or start with {@code -Dcachly.fresh}, to begin afresh. */
    public static final Path KEPT = Path.of(".cachly", "postgres");

    static final String URL = "quarkus.datasource.jdbc.url";
    private static final String FRESH = "cachly.fresh";
    private static final String OWNER = "cachly_owner";
    private static final String SERVICE = "cachly_app";

    private final EmbeddedPostgres server;

    private DevDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** What happens to committed data when the machine dies. */
    public enum Durability {
        /** May be lost: for tests, which begin afresh. */
        NONE("off"),
        /** Nothing is lost, as in production. */
        FULL("on");

        private final String setting;

        Durability(String setting) {
            this.setting = setting;
        }
    }

    /** With the data it had, unless {@code -Dcachly.fresh} says otherwise. */
    static DevDatabase startKept() {
        return System.getProperty(FRESH) == null
                ? start(EmbeddedPostgres.builder(), KEPT, Durability.FULL)
                : startAfresh(KEPT, Durability.FULL);
    }

    /** Without whatever was in the folder before. */
    public static DevDatabase startAfresh(Path folder, Durability durability) {
        return startAfresh(EmbeddedPostgres.builder(), folder, durability);
    }

    /** @param builder which server, and how it is set */
    public static DevDatabase startAfresh(EmbeddedPostgres.Builder builder, Path folder, Durability durability) {
        try {
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The data in " + folder.toAbsolutePath() + " could not be removed", e);
        }
        return start(builder, folder, durability);
    }

    private static DevDatabase start(EmbeddedPostgres.Builder builder, Path folder, Durability durability) {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            DevDatabase database = new DevDatabase(builder.setDataDirectory(folder.toAbsolutePath())
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", durability.setting)
                    .setServerConfig("full_page_writes", durability.setting)
                    .setServerConfig("synchronous_commit", durability.setting)
                    .start());
            database.setUp();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start in " + folder.toAbsolutePath(), e);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    "PostgreSQL did not start in " + folder.toAbsolutePath() + "; is another quarkus:dev using it?", e);
        }
    }

    /** What the service has to know of it. */
    public Map<String, String> settings() {
        String url = "jdbc:postgresql://localhost:" + server.getPort() + "/cachly";
        return Map.of(
                URL,
                url,
                "quarkus.datasource.username",
                SERVICE,
                "quarkus.datasource.password",
                SERVICE,
                "quarkus.flyway.jdbc-url",
                url,
                "quarkus.flyway.username",
                OWNER,
                "quarkus.flyway.password",
                OWNER);
    }

    /** As the owner of the cluster, for set-up and for tests that look behind the curtain. */
    public Connection superuser() throws SQLException {
        return server.getDatabase("postgres", "cachly").getConnection();
    }

    public void stop() throws IOException {
        server.close();
    }

    void configure() {
        settings().forEach(System::setProperty);
    }

    private void setUp() {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select from pg_roles where rolname = '" + SERVICE + "'")
                    .next()) {
                statement.execute("create role " + OWNER + " login password '" + OWNER + "'");
                statement.execute(
                        "create role " + SERVICE + " login password '" + SERVICE + "' nosuperuser nobypassrls");
            }
            if (!statement
                    .executeQuery("select from pg_database where datname = 'cachly'")
                    .next()) {
                statement.execute("create database cachly owner " + OWNER);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL could not be set up", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
