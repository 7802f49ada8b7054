package vn.cachly.gate;

import vn.cachly.problem.Code;

/** Why somebody is not let through, or two officers may not let him through. */
public enum GateRule implements Code {
    NOT_OVERRIDABLE(400),
    GATE_SHUT(409),
    SECOND_OFFICER(409),
    OVERRIDE_CONFIRMED(409),
    OVERRIDE_WITHDRAWN(409);

    private final int status;

    GateRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
