package vn.cachly.whereabouts;

import vn.cachly.task.TaskKind;

/** What has to be done because somebody is not where he should be. */
public enum WhereaboutsTask implements TaskKind {
    /** Find him. Closed when he is back, or when an officer closes the stay. */
    PERSON_ABSENT;

    @Override
    public String subject() {
        return "stay";
    }
}
