package vn.cachly.task;

import vn.cachly.problem.Code;

/** Why a task is not closed by hand. */
enum TaskRule implements Code {
    NOTE_NEEDED(400),
    TASK_CLOSED(409),
    TASK_NOT_CLOSABLE(409);

    private final int status;

    TaskRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
