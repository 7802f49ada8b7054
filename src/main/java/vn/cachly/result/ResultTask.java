package vn.cachly.result;

import vn.cachly.task.TaskKind;

/** What has to be done about results that do not fit. */
public enum ResultTask implements TaskKind {
    /** A positive lies in the tray that contradicts another result of the tube. Closed when somebody decides on it. */
    POSITIVE_CONTRADICTED;

    @Override
    public String subject() {
        return "result-review";
    }
}
