package vn.cachly.release;

import vn.cachly.task.TaskKind;

/** What has to be done about somebody who has left. */
public enum ReleaseTask implements TaskKind {
    /** He was found positive, or a test by which he left counts no more, after he had left: he is found and called back. */
    RELEASED_TO_RECALL;

    @Override
    public String subject() {
        return "stay";
    }
}
