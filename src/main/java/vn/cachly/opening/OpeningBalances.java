package vn.cachly.opening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Scalar;

/** Files that were taken over, with what was answered. */
@ApplicationScoped
class OpeningBalances {
    private static final int TURN = 7_351;

    private static final String ADD = """
            insert into opening_balance (id, facility_id, sha256, people, answer, recorded_at, recorded_by)
            values (:id, :facility, decode(:sha256, 'hex'), :people, cast(:answer as jsonb), :now, :by)""";

    private static final String BY_FILE = """
            select cast(answer as text) from opening_balance where facility_id = :facility and sha256 = :sha256""";

    private static final String BY_ID = """
            select cast(answer as text) from opening_balance where facility_id = :facility and id = :id""";

    private final Session session;
    private final ObjectMapper mapper;

    OpeningBalances(Session session, ObjectMapper mapper) {
        this.session = session;
        this.mapper = mapper;
    }

    /** One file of a camp at a time: each is judged by what the one before has written. */
    void waitForTurn(UUID facility) {
        Scalar.query(
                        session,
                        "select cast(pg_advisory_xact_lock(" + TURN + ", hashtext(:facility)) as text)",
                        String.class)
                .setParameter("facility", facility.toString())
                .getSingleResult();
    }

    Optional<OpeningBalanceView> ofFile(UUID facility, byte[] sha256) {
        return Scalar.query(session, BY_FILE, String.class)
                .setParameter("facility", facility)
                .setParameter("sha256", sha256)
                .uniqueResultOptional()
                .map(this::read);
    }

    Optional<OpeningBalanceView> find(UUID facility, UUID id) {
        return Scalar.query(session, BY_ID, String.class)
                .setParameter("facility", facility)
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(this::read);
    }

    /** What the database looks at when a transaction commits it looks at now, so that a dry run is refused for the same. */
    void add(OpeningBalanceView view) {
        try {
            session.createNativeMutationQuery(ADD)
                    .setParameter("id", view.id())
                    .setParameter("facility", view.facilityId())
                    .setParameter("sha256", view.sha256())
                    .setParameter("people", view.people())
                    .setParameter("answer", mapper.writeValueAsString(view))
                    .setParameter("now", view.recordedAt())
                    .setParameter("by", view.recordedBy())
                    .executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        session.createNativeMutationQuery("set constraints all immediate").executeUpdate();
    }

    static String hex(byte[] sha256) {
        return HexFormat.of().formatHex(sha256);
    }

    private OpeningBalanceView read(String answer) {
        try {
            return mapper.readerFor(OpeningBalanceView.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer of an earlier release cannot be read", e);
        }
    }
}
