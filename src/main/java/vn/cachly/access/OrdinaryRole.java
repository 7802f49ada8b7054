package vn.cachly.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Row-level security does not bind the owner of the tables or a superuser: the service refuses to run as either. */
@ApplicationScoped
class OrdinaryRole {
    private final DataSource database;

    OrdinaryRole(DataSource database) {
        this.database = database;
    }

    void require(@Observes StartupEvent event) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("""
                        select current_user, rolsuper or rolbypassrls or exists (
                                   select from pg_tables where tableowner = current_user)
                          from pg_roles where rolname = current_user""")) {
            answer.next();
            if (answer.getBoolean(2)) {
                throw new IllegalStateException(
                        "The service must not connect as " + answer.getString(1)
                                + ", who can see past every camp's walls: set quarkus.datasource.username to the ordinary role");
            }
        }
    }
}
