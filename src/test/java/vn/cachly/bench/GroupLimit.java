package vn.cachly.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** The physical limit: a group taken in by one COPY and one insert for each table, as the owner of all, in one transaction. */
final class GroupLimit {
    private static final String STAGED =
            "bench_traveller (arrival_id, person_id, stay_id, n, name, birth_date, sex, nationality, paper_kind,"
                    + " paper, phone, party, party_role, seat, room_id, bed_id)";

    private final Connection connection;

    GroupLimit(Connection superuser) {
        connection = superuser;
    }

    /** @return seconds, with the commit */
    double takeIn(UUID camp, int index, int people) throws SQLException, IOException {
        String rows = Traveller.some(people).map(one -> one.row(index, people)).collect(Collectors.joining());
        try (Statement statement = connection.createStatement()) {
            statement.execute(Installation.read("travellers.sql"));
            String inserts = Installation.read("group.sql")
                    .replace(":camp", "'" + camp + "'")
                    .replace(":group", "'" + UUID.randomUUID() + "'");
            long began = System.nanoTime();
            connection.setAutoCommit(false);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + STAGED + " from stdin", new StringReader(rows));
            statement.execute(inserts);
            connection.commit();
            double seconds = (System.nanoTime() - began) / 1e9;
            connection.setAutoCommit(true);
            return seconds;
        }
    }
}
