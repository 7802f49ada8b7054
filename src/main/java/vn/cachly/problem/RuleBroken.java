package vn.cachly.problem;

import java.util.List;
import java.util.UUID;

/** A request is refused. Carries a code, never data about a person. */
public final class RuleBroken extends RuntimeException {
    private final transient Code code;
    private final transient Object[] arguments;
    private final String field;
    private final transient InTheWay inTheWay;
    private final transient List<UUID> ids;

    /** @param arguments fill the places of the code's text; codes, times and numbers only */
    public RuleBroken(Code code, Object... arguments) {
        this(code, null, null, List.of(), arguments);
    }

    private RuleBroken(Code code, String field, InTheWay inTheWay, List<UUID> ids, Object... arguments) {
        super(code.name(), null, false, false);
        this.code = code;
        this.field = field;
        this.inTheWay = inTheWay;
        this.ids = List.copyOf(ids);
        this.arguments = arguments.clone();
    }

    public static RuleBroken notFound() {
        return new RuleBroken(CommonCode.NOT_FOUND);
    }

    /** The same refusal, pointing at the field of the request that caused it. */
    public RuleBroken at(String name) {
        return new RuleBroken(code, name, inTheWay, ids, arguments);
    }

    /** The same refusal, of something that stands in the request under this name. */
    public RuleBroken inside(String name) {
        return field == null ? this : at(name + "." + field);
    }

    /** The same refusal, naming what is in the way. */
    public RuleBroken because(InTheWay other) {
        return new RuleBroken(code, field, other, ids, arguments);
    }

    /** The same refusal, naming the records it speaks of. */
    public RuleBroken naming(List<UUID> records) {
        return new RuleBroken(code, field, inTheWay, records, arguments);
    }

    public Code code() {
        return code;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    String field() {
        return field;
    }

    InTheWay inTheWay() {
        return inTheWay;
    }

    List<UUID> ids() {
        return ids;
    }
}
