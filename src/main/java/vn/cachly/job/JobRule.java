package vn.cachly.job;

import vn.cachly.problem.Code;

/** Why a job ended that nobody refused. */
enum JobRule implements Code {
    JOB_ABANDONED;

    @Override
    public int status() {
        return 500;
    }
}
