package vn.cachly;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import vn.cachly.dev.DevDatabase;

/** One real PostgreSQL and one key for tokens, for all tests of a run. */
public class TestSetup implements QuarkusTestResourceLifecycleManager {
    private static DevDatabase database;

    @Override
    public Map<String, String> start() {
        database = DevDatabase.startAfresh(Path.of("target", "test-postgres"), DevDatabase.Durability.NONE);
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("quarkus.oidc.public-key", Tokens.publicKey());
        return settings;
    }

    @Override
    public void stop() {
        try {
            database.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Behind the service's back, for what only the database can tell. */
    public static Connection superuser() throws SQLException {
        return database.superuser();
    }
}
