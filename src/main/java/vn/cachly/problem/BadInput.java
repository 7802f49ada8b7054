package vn.cachly.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.Optional;

/** Says which field of a request is wrong, and how; never what stood in it. */
final class BadInput {
    /** What every resource calls its body; the fields of the body follow after it. */
    private static final String BODY = "command";

    /** What stands behind the number of an element of a list that is wrong in itself. */
    private static final String ELEMENT = ".<list element>";

    private BadInput() {}

    /** The path begins with the method and the parameter, of which a client knows nothing. */
    static FieldError field(ConstraintViolation<?> violation) {
        String whole = violation.getPropertyPath().toString().replace(ELEMENT, "");
        String[] path = whole.split("\\.", 3);
        String field = path.length == 3 ? path[2] : path[1].equals(BODY) ? "" : path[1];
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String code = constraint.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        return new FieldError(field, code, violation.getMessage());
    }

    /** What Jackson could not make of the request; empty for what it could not make of our own answer. */
    static Optional<JsonMappingException> json(Throwable failure) {
        return DatabaseRefusal.cause(failure, JsonMappingException.class)
                .filter(e -> e instanceof MismatchedInputException || e instanceof ValueInstantiationException);
    }

    /** UNKNOWN_FIELD, CONTROL_CHARACTER, FORMAT or TYPE. */
    static String code(JsonMappingException unfit) {
        if (unfit instanceof UnrecognizedPropertyException) {
            return "UNKNOWN_FIELD";
        }
        if (unfit instanceof InvalidFormatException || unfit instanceof ValueInstantiationException) {
            return unfit.getOriginalMessage().contains("CONTROL_CHARACTER") ? "CONTROL_CHARACTER" : "FORMAT";
        }
        return "TYPE";
    }

    static String path(JsonMappingException unfit) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : unfit.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
