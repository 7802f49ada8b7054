package vn.cachly.idempotency;

import vn.cachly.problem.Code;

/** What an idempotency key may not be. */
public enum IdempotencyRule implements Code {
    KEY_MISSING(400),
    IN_PROGRESS(409),
    KEY_REUSED(422);

    private final int status;

    IdempotencyRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
