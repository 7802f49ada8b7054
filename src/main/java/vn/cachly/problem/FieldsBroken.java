package vn.cachly.problem;

import java.util.List;

/** A request, or a file of many rows, is refused for several of its fields at once. Each is named; none is repeated. */
public final class FieldsBroken extends RuntimeException {
    private final transient Code code;
    private final transient List<Fault> faults;
    private final transient Object[] arguments;

    /**
     * A refusal with its reasons.
     *
     * @param code what the refusal as a whole is called
     * @param arguments fill the places of the code's text; numbers only
     */
    public FieldsBroken(Code code, List<Fault> faults, Object... arguments) {
        super(code.name(), null, false, false);
        this.code = code;
        this.faults = List.copyOf(faults);
        this.arguments = arguments.clone();
    }

    /**
     * One field that cannot be accepted.
     *
     * @param field its path, such as {@code rows[3].code}
     * @param code FORMAT, UNKNOWN_FIELD or the name of a {@link Code}
     */
    public record Fault(String field, String code) {}

    Code code() {
        return code;
    }

    List<Fault> faults() {
        return faults;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
