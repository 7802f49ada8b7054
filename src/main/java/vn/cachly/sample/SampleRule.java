package vn.cachly.sample;

import vn.cachly.problem.Code;

/** Why a sample is not taken, or a step of a tube is not one now. */
public enum SampleRule implements Code {
    SAMPLE_BEFORE_STAY(400),
    STEP_BEFORE_SAMPLE(400),
    TUBE_NOT_FOUND(404),
    TUBE_TAKEN(409),
    SAMPLE_STATE(409);

    private final int status;

    SampleRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
