package vn.cachly.verification;

import vn.cachly.problem.Code;

/** What a stranger is refused. */
enum VerificationRule implements Code {
    MATCH_ONE(400),
    TOO_MANY_TRIES(429);

    private final int status;

    VerificationRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
