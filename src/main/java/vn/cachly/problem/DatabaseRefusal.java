package vn.cachly.problem;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Reads what PostgreSQL said no to. A constraint named {@code bed_use__bed_taken} is the rule {@code BED_TAKEN}. */
public final class DatabaseRefusal {
    private static final String DEADLOCK = "40P01";
    private static final String SERIALIZATION = "40001";
    private static final String LOCK_TIMEOUT = "55P03";
    private static final int MAX_DEPTH = 20;

    private DatabaseRefusal() {}

    /** The first cause of the given type, the failure itself included. */
    public static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        Throwable current = failure;
        for (int depth = 0; current != null && depth < MAX_DEPTH; depth++) {
            if (type.isInstance(current)) {
                return Optional.of(type.cast(current));
            }
            current = current.getCause();
        }
        return Optional.empty();
    }

    /** Whether the same transaction, tried again, may well succeed. */
    public static boolean isTransient(Throwable failure) {
        return hasState(failure, DEADLOCK) || hasState(failure, SERIALIZATION);
    }

    public static boolean isLockTimeout(Throwable failure) {
        return hasState(failure, LOCK_TIMEOUT);
    }

    /** The constraint that refused a row. */
    static Optional<String> constraint(Throwable failure) {
        return cause(failure, PSQLException.class)
                .map(PSQLException::getServerErrorMessage)
                .map(ServerErrorMessage::getConstraint);
    }

    /** The name of the rule behind a refused row, if the constraint was named after one. */
    static Optional<String> rule(Throwable failure) {
        return constraint(failure)
                .filter(name -> name.contains("__"))
                .map(name -> name.substring(name.indexOf("__") + 2).toUpperCase(Locale.ROOT));
    }

    /** A record with this id is there already, perhaps in another place. */
    static boolean isIdTaken(Throwable failure) {
        return constraint(failure).filter(name -> name.startsWith("pk_")).isPresent();
    }

    /** Any other refusal of a row: class 23 of the SQLSTATE codes. */
    static boolean isIntegrity(Throwable failure) {
        return cause(failure, SQLException.class)
                .map(SQLException::getSQLState)
                .filter(state -> state.startsWith("23"))
                .isPresent();
    }

    private static boolean hasState(Throwable failure, String state) {
        return cause(failure, SQLException.class)
                .filter(e -> state.equals(e.getSQLState()))
                .isPresent();
    }
}
