package vn.cachly.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the code for a failure that is not one of our own refusals. */
final class FailureCode {
    private static final String POOL_EXHAUSTED = "Acquisition timeout";
    private static final int FRAMES = 40;

    private FailureCode() {}

    static Code of(Throwable failure) {
        if (DatabaseRefusal.cause(failure, JsonProcessingException.class)
                .filter(e -> !(e instanceof JsonMappingException))
                .isPresent()) {
            return CommonCode.MALFORMED;
        }
        if (failure instanceof IOException && !(failure instanceof JsonProcessingException)) {
            return CommonCode.TOO_LARGE;
        }
        if (failure instanceof AuthenticationException || failure instanceof UnauthorizedException) {
            return CommonCode.UNAUTHENTICATED;
        }
        if (failure instanceof ForbiddenException) {
            return CommonCode.FORBIDDEN;
        }
        return failure instanceof WebApplicationException web ? ofStatus(web) : ofDatabase(failure);
    }

    private static Code ofStatus(WebApplicationException failure) {
        return switch (failure.getResponse().getStatus()) {
            case 400 -> CommonCode.INVALID;
            case 401 -> CommonCode.UNAUTHENTICATED;
            case 403 -> CommonCode.FORBIDDEN;
            case 404 -> CommonCode.NOT_FOUND;
            case 405 -> CommonCode.METHOD_NOT_ALLOWED;
            case 406 -> CommonCode.NOT_ACCEPTABLE;
            case 413 -> CommonCode.TOO_LARGE;
            case 415 -> CommonCode.UNSUPPORTED_MEDIA_TYPE;
            default -> internal(failure);
        };
    }

    private static Code ofDatabase(Throwable failure) {
        Optional<String> rule = DatabaseRefusal.rule(failure);
        if (rule.isPresent()) {
            return new DatabaseCode(rule.get());
        }
        if (DatabaseRefusal.isIdTaken(failure)) {
            return CommonCode.ID_TAKEN;
        }
        if (DatabaseRefusal.cause(failure, OptimisticLockException.class).isPresent()) {
            return CommonCode.STALE;
        }
        if (DatabaseRefusal.isTransient(failure) || DatabaseRefusal.isLockTimeout(failure)) {
            return CommonCode.BUSY;
        }
        if (DatabaseRefusal.isIntegrity(failure)) {
            Log.warnf("A row was refused by %s, which names no rule", DatabaseRefusal.constraint(failure));
            return CommonCode.RULE_BROKEN;
        }
        boolean exhausted = DatabaseRefusal.cause(failure, SQLException.class)
                .map(SQLException::getMessage)
                .filter(message -> message.startsWith(POOL_EXHAUSTED))
                .isPresent();
        return exhausted ? CommonCode.OVERLOADED : internal(failure);
    }

    /** A rule that the database spoke for. */
    private record DatabaseCode(String name) implements Code {
        @Override
        public int status() {
            return name.equals(CommonCode.END_BEFORE_START.name()) ? CommonCode.END_BEFORE_START.status() : 409;
        }
    }

    /** The message of a foreign exception may speak of a person: the log gets types and places only. */
    private static Code internal(Throwable failure) {
        StringBuilder types = new StringBuilder(failure.getClass().getName());
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
            types.append(" <- ").append(root.getClass().getName());
        }
        String frames = Arrays.stream(root.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining("\n  "));
        Log.errorf("Unexpected %s at\n  %s", types, frames);
        return CommonCode.INTERNAL;
    }
}
