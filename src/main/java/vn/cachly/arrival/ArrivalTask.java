package vn.cachly.arrival;

import vn.cachly.task.TaskKind;

/** What has to be done about people of groups. */
public enum ArrivalTask implements TaskKind {
    /** Somebody who was expected has not come: look for him, and say what was found. */
    MISSING_PERSON;

    @Override
    public String subject() {
        return "arrival";
    }
}
