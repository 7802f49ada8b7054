package vn.cachly.bench;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.cachly.Tokens;

/** A camp of two thousand in their third week, with ten thousand samples of which nothing is known yet. */
final class LabCamp {
    static final UUID CAMP = DataSet.id("camp", 0);
    static final String LABORATORY = Tokens.forAudience("cachly", "province-0", "laboratory");
    static final String COMMANDER = Tokens.forAudience("cachly", "province-0", "commander");

    private static final int PEOPLE = 2_000;
    private static final int ROOMS = 600;

    private final Installation installation;

    LabCamp(Installation installation) {
        this.installation = installation;
    }

    /** A tube, whose it is, and which of his it is, from 1. */
    record Tube(UUID sampleId, String code, UUID stayId, String name, int which) {}

    void fill() throws SQLException, IOException {
        DataSet data = new DataSet(installation.superuser(), Tokens.ISSUER);
        data.camps(0, 1, ROOMS, false);
        data.present(1, ROOMS, PEOPLE, Instant.now());
        installation.sql(
                Installation.read("lab.sql").replace(":camp", "'" + CAMP + "'"),
                "set session_replication_role = origin",
                "vacuum analyze",
                "checkpoint");
    }

    /** Nothing was found in any sample. */
    void empty() throws SQLException, InterruptedException {
        installation.settle();
        installation.sql(
                "set session_replication_role = replica",
                Installation.read("lab-empty.sql"),
                "set session_replication_role = origin",
                "vacuum analyze sample, test_result, exposure, exposure_member, bed_use, stay_category, clock_event, stay, task",
                "checkpoint");
    }

    /** In the order of their codes. */
    List<Tube> tubes() throws SQLException {
        List<Tube> tubes = new ArrayList<>();
        try (Statement statement = installation.superuser().createStatement();
                ResultSet row = statement.executeQuery("""
                        select s.id, s.tube_code, s.stay_id, b.name, substr(s.tube_code, 3, 2)
                          from sample s join bench_berth b using (stay_id) order by s.tube_code""")) {
            while (row.next()) {
                tubes.add(new Tube(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getString(4),
                        row.getInt(5)));
            }
        }
        return tubes;
    }
}
