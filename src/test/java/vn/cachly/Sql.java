package vn.cachly;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks into the database behind the service's back. */
public final class Sql {
    private Sql() {}

    public static long number(String query, Object... arguments) {
        return Long.parseLong(texts(query, arguments).get(0));
    }

    public static String text(String query, Object... arguments) {
        return texts(query, arguments).get(0);
    }

    /** The first column of every row. */
    public static List<String> texts(String query, Object... arguments) {
        try (Connection connection = TestSetup.superuser();
                PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            List<String> rows = new ArrayList<>();
            if (statement.execute()) {
                try (ResultSet result = statement.getResultSet()) {
                    while (result.next()) {
                        rows.add(result.getString(1));
                    }
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
