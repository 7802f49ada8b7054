package vn.cachly.dev;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service for development: the database first, if none is named. */
@QuarkusMain(name = "dev")
public final class DevMain {
    private DevMain() {}

    public static void main(String... arguments) {
        if (System.getProperty(DevDatabase.URL) == null && System.getenv("QUARKUS_DATASOURCE_JDBC_URL") == null) {
            DevDatabase.startKept().configure();
        }
        Quarkus.run(arguments);
    }
}
